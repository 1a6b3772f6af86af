import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readLock } from "@/lib/content/lock";
import type { Project } from "./__fixtures__/project";
import { source, withDraft } from "./__fixtures__/publishable";

/** The command as one file: from its sources it would take longer to load, each time, than all that is seen of it here. */
const COMMAND = path.resolve(`.cache/tests/held-policy-${process.pid}.mjs`);
beforeAll(async () => {
  const entryPoints = ["cli/__fixtures__/held-policy.ts"];
  const asModule = { bundle: true, platform: "node", format: "esm", packages: "external" } as const;
  await build({ ...asModule, entryPoints, outfile: COMMAND, logLevel: "silent" });
});
afterAll(() => rmSync(COMMAND, { force: true }));

/** Starts a command in another process, which waits at a step of the disk. */
async function held(project: Project, step: string, ...argv: readonly string[]) {
  const parameters = [COMMAND, step, "--root", project.root, ...argv];
  const child = spawn(process.execPath, parameters, { stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const waiting = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes("waiting\n")) resolve();
      });
    }
  });
  await Promise.race([waiting, ended]);
  // Whoever ended instead of waiting said why.
  expect(said).toBe("waiting\n");
  return {
    pid: child.pid,
    goOn: async () => {
      child.stdin.write("x");
      return { code: await ended, said };
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

const newVersion = (made: Project) =>
  made.write(
    "content/versions/2026-06-01.mdx",
    source({ version: "2026-06-01", updatedOn: "2026-05-01", changes: "" }),
  );

describe("two commands at once", () => {
  it("do not write at once: the second is told who writes, and loses nothing when it is run again", async () => {
    const made = withDraft();
    const first = await held(made, "rename versions.lock.json", "publish", "2027-01-15");
    newVersion(made);
    const before = made.files();
    const { code, err } = await made.run("lock");
    expect(code).toBe(1);
    expect(err).toMatch(
      /^没有执行：另一条命令 publish（机器 .+，进程 \d+，.+ 开始）正在写这个项目。等它结束后再运行。$/,
    );
    expect(err).toContain(`进程 ${first.pid}，`);
    expect(made.files()).toEqual(before);
    expect((await made.run("verify")).err).toContain(
      "上一条命令（publish 2027-01-15）正在写文件，或者没有写完就中断了",
    );
    expect((await made.run("check", "2022-11-15")).err).toContain("上一条命令（publish 2027-01-15）正在写文件");
    const { code: published, said } = await first.goOn();
    expect([published, said]).toEqual([0, expect.stringContaining("已发布 2027-01-15：")]);
    expect((await made.run("lock")).out).toContain("已登记 2026-06-01");
    expect(Object.keys(readLock(made.root))).toEqual(["2022-11-15", "2026-06-01", "2027-01-15"]);
    expect((await made.run("verify")).code).toBe(0);
  });

  it("may read while another one writes", async () => {
    const made = withDraft();
    const first = await held(made, "rename CHANGELOG.md", "publish", "2027-01-15");
    expect((await made.run("diff", "2022-11-15", "2027-01-15")).code).toBe(0);
    const { err } = await made.run("publish", "2027-01-15", "--dry-run");
    expect(err).toContain("[writing-unfinished]");
    expect((await first.goOn()).code).toBe(0);
  });
});

describe("a command that is killed", () => {
  it.each([
    ["before its journal is there", "rename journal.json", "as before"],
    ["before the first file", "create CHANGELOG.md.writing", "as after"],
    ["between the changelog and the lock", "create versions.lock.json.writing", "as after"],
    ["between the lock and the version", "rename 2027-01-15.mdx", "as after"],
    ["before the draft is taken away", "remove drafts/2027-01-15.mdx", "as after"],
  ])("%s is ended by the next one", async (_, step, ending) => {
    const made = withDraft();
    const before = made.files();
    await (await held(made, step, "publish", "2027-01-15")).kill();
    const { code, err } = await made.run("lock");
    expect(code).toBe(0);
    expect(err).toMatch(/^上一条命令 publish（机器 .+）没有正常结束，它占用的锁已经收回。/);
    expect(err.includes("上次的 publish 2027-01-15 中断了，现在已经补完：")).toBe(ending === "as after");
    const after = made.files();
    expect(Object.keys(after).filter((file) => /\.publishing|\.writing/.test(file))).toEqual([]);
    expect((await made.run("verify")).code).toBe(0);
    const versions = Object.keys(after).filter((file) => file.startsWith("content/versions/"));
    expect(versions).toEqual(
      ending === "as after"
        ? ["content/versions/2022-11-15.mdx", "content/versions/2027-01-15.mdx"]
        : ["content/versions/2022-11-15.mdx"],
    );
    expect(after["CHANGELOG.md"]?.match(/\*\*2027-01-15\*\*/g)?.length ?? 0).toBe(ending === "as after" ? 1 : 0);
    expect(after["content/drafts/2027-01-15.mdx"] ?? null).toBe(
      ending === "as after" ? null : before["content/drafts/2027-01-15.mdx"],
    );
  });
});
