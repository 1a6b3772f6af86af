import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { stoppingMachine } from "./__fixtures__/machine";
import { type Project, project } from "./__fixtures__/project";
import { AFTER, hashOf, source, withDraft } from "./__fixtures__/publishable";

/** Publishes the draft on a machine that stops before it renames the new file to `file`. */
async function stoppedAt(made: Project, file: string): Promise<void> {
  const whole = withDraft();
  const counted = stoppingMachine(Number.POSITIVE_INFINITY, false);
  await whole.runOn(counted, "publish", "2027-01-15");
  const at = counted.steps.findIndex(
    ({ change, paths }) => (change === "rename" || change === "remove") && paths.at(-1)?.endsWith(file) === true,
  );
  if (at < 0) throw new Error(`nothing is done to ${file}`);
  await made.runOn(stoppingMachine(at + 1, false), "publish", "2027-01-15").catch(() => {});
}

const WHAT = "publish 2027-01-15";
const ENDED = /^上一条命令 publish（机器 .+）没有正常结束，它占用的锁已经收回。\n/;

describe("recover", () => {
  it("says that there is nothing to do", async () => {
    expect(await withDraft().run("recover")).toEqual({ code: 0, out: "没有中断了的命令，不需要补完或撤回。", err: "" });
    expect((await withDraft().run("recover", "--json")).out).toBe('{"recovered":null}');
  });

  it("tells scripts what it did", async () => {
    const made = withDraft();
    await stoppedAt(made, "content/versions.lock.json");
    const { recovered } = JSON.parse((await made.run("recover", "--json")).out);
    expect(recovered).toEqual({
      command: "publish",
      version: "2027-01-15",
      ending: "finished",
      kept: [],
      files: [
        "CHANGELOG.md",
        "content/versions.lock.json",
        "content/versions/2027-01-15.mdx",
        "content/drafts/2027-01-15.mdx",
      ],
    });
  });

  it("does not finish what had changed nothing when somebody went on writing since", async () => {
    const made = withDraft();
    await stoppedAt(made, "/CHANGELOG.md");
    made.write("content/drafts/2027-01-15.mdx", source({ body: `${AFTER}\n\n您好。` }));
    const before = made.files();
    const { code, err } = await made.run("recover");
    expect([code, err.replace(ENDED, "").split("\n")[0]]).toEqual([
      0,
      `清除了以前中断时留下的半成品：CHANGELOG.md.writing。`,
    ]);
    expect(err).toContain(
      `上次的 ${WHAT} 中断时还没有改动任何文件，之后文件又有改动，所以不再补做；还需要就请重新运行它。`,
    );
    const { "content/.publishing/journal.json": _, ...rest } = Object.fromEntries(
      Object.entries(before).filter(([file]) => !/\.publishing\/lock|\.writing$/.test(file)),
    );
    expect(made.files()).toEqual(rest);
  });

  it.each([
    ["--finish", "现在已经补完", true],
    ["--take-back", "已经撤回", false],
  ] as const)("lets a person decide when files were changed half-way: %s", async (option, how, finished) => {
    const made = withDraft();
    await stoppedAt(made, "content/versions/2027-01-15.mdx");
    const log = `${made.files()["CHANGELOG.md"]}\n- By hand.\n`;
    made.write("CHANGELOG.md", log);
    const before = made.files();
    for (const argv of [["recover"], ["lock"], ["publish", "2027-01-15"]]) {
      const { code, err } = await made.run(...argv);
      expect([code, err.replace(ENDED, "")]).toEqual([
        1,
        `没有执行：上次的 ${WHAT} 写到一半中断了，之后 CHANGELOG.md 又被改动，要由您决定。要补完，运行 npm run policy -- recover --finish；要撤回，运行 npm run policy -- recover --take-back。两种做法都会先把后来的改动另存一份。`,
      ]);
    }
    expect(made.files()["CHANGELOG.md"]).toBe(before["CHANGELOG.md"]);
    const { code, err } = await made.run("recover", option);
    expect(code).toBe(0);
    expect(err).toContain(how);
    expect(err).toContain("中断之后的改动另存在：content/.publishing/kept/CHANGELOG.md。");
    const after = made.files();
    expect(after["content/.publishing/kept/CHANGELOG.md"]).toBe(log);
    expect(after["CHANGELOG.md"]?.includes("2027-01-15")).toBe(finished);
    expect("content/versions/2027-01-15.mdx" in after).toBe(finished);
    expect("content/drafts/2027-01-15.mdx" in after).toBe(!finished);
    expect((await made.run("verify")).code).toBe(0);
  });

  it("takes one of both ways", async () => {
    const { code, err } = await withDraft().run("recover", "--finish", "--take-back");
    expect([code, err]).toEqual([2, "--finish 和 --take-back 只能写一个。"]);
  });

  it("tells how to go on when nobody can tell what was to be written", async () => {
    const made = withDraft();
    mkdirSync(path.join(made.root, "content/.publishing"));
    made.write("content/.publishing/journal.json", "<<<<<<<");
    expect((await made.run("verify")).err).toContain("[writing-unfinished]");
    expect((await made.run("publish", "2027-01-15")).err).toBe(
      "没有执行：content/.publishing/journal.json 读不懂，看不出上次中断的命令要写什么。用版本管理核对 content/ 和 CHANGELOG.md，没有问题后删去这个文件，再运行。",
    );
    rmSync(path.join(made.root, "content/.publishing/journal.json"));
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
  });
});

it("publishing again what was interrupted says that it is done", async () => {
  const made = withDraft();
  await stoppedAt(made, "content/versions/2027-01-15.mdx");
  const { code, out, err } = await made.run("publish", "2027-01-15");
  expect([code, out]).toEqual([
    0,
    "2027-01-15 已经发布。接下来运行 npm test，把上面列出的文件一起提交，再部署网站并告知用户。",
  ]);
  expect(err).toContain(`上次的 ${WHAT} 中断了，现在已经补完：CHANGELOG.md、`);
});

describe("what the first release could leave", () => {
  const HASH = hashOf(AFTER, "2027-01-15", "2027-01-05");
  const lockIt = (made: Project, hash: string) => {
    const lock = JSON.parse(made.files()["content/versions.lock.json"] ?? "");
    made.write("content/versions.lock.json", JSON.stringify({ ...lock, "2027-01-15": hash }));
  };

  it("files half written are cleared away, and that is said", async () => {
    const made = withDraft();
    const files = [
      "CHANGELOG.md.writing",
      "content/versions.lock.json.writing",
      "content/versions/2027-01-15.mdx.writing",
    ];
    for (const file of files) made.write(file, "half");
    const { code, err } = await made.run("lock");
    expect([code, err]).toEqual([0, `清除了以前中断时留下的半成品：${files.join("、")}。`]);
    expect(Object.keys(made.files()).filter((file) => file.endsWith(".writing"))).toEqual([]);
  });

  it("a line in the changelog without a version is not written twice", async () => {
    const made = withDraft();
    made.write("CHANGELOG.md", "# Changelog\n\n## Policy versions\n\n- **2027-01-15**: as it was.\n");
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
    expect(made.files()["CHANGELOG.md"]?.match(/2027-01-15\*\*/g)).toHaveLength(1);
    expect(made.files()["CHANGELOG.md"]).not.toContain("as it was");
  });

  it("a version that is locked and not there is published", async () => {
    const made = withDraft();
    lockIt(made, HASH);
    expect((await made.run("verify")).err).toContain("[locked-version-missing]");
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
    expect((await made.run("verify")).code).toBe(0);
  });

  it("a version that is locked otherwise is refused, and how to go on is told", async () => {
    const made = withDraft();
    lockIt(made, "0".repeat(64));
    const { code, err } = await made.run("publish", "2027-01-15");
    expect([code, err.split("\n")[1]?.trim()]).toEqual([
      1,
      "错误 content/versions.lock.json 里已有版本 2027-01-15 的指纹，与这份草稿不同，却没有这个版本的文件。多半是以前发布时中断了，之后草稿又改过。恢复当时的草稿，或用版本管理恢复 content/versions.lock.json，再发布。 [locked-otherwise]",
    ]);
  });

  it("a draft that is published already may be deleted", async () => {
    const made = withDraft();
    made.write("content/versions/2027-01-15.mdx", source({}));
    lockIt(made, HASH);
    const { err } = await made.run("publish", path.join(made.root, "content/drafts/2027-01-15.mdx"));
    expect(err).toContain("错误 版本 2027-01-15 已经发布，与这份草稿完全相同。草稿可以删去。 [published]");
  });

  it("a lock left half merged is told with its line, and nothing is written", async () => {
    const made = withDraft();
    const { "content/versions.lock.json": lock = "" } = made.files();
    made.write("content/versions.lock.json", lock.replace("{\n", "{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n"));
    const before = made.files();
    for (const argv of [["publish", "2027-01-15"], ["lock"], ["verify"]]) {
      const { code, err } = await made.run(...argv);
      expect([code, err]).toEqual([
        1,
        expect.stringMatching(/^content\/versions\.lock\.json:2:1 错误 .*\[lock-conflict\]$/),
      ]);
    }
    expect(made.files()).toEqual(before);
  });

  it("a changelog with Windows line ends keeps them", async () => {
    const made = withDraft();
    made.write("CHANGELOG.md", "# Changelog\r\n\r\n## [Unreleased]\r\n");
    await made.run("publish", "2027-01-15");
    expect(made.files()["CHANGELOG.md"]?.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

describe("links stay links, and what they point to is written", () => {
  /** Moves a file or folder of the project elsewhere and leaves a link in its place. */
  const linked = (made: Project, name: string) => {
    const place = path.join(made.root, name);
    const elsewhere = path.join(made.root, `elsewhere-${path.basename(name)}`);
    renameSync(place, elsewhere);
    symlinkSync(path.relative(path.dirname(place), elsewhere), place);
    return { place, elsewhere, isLink: () => lstatSync(place).isSymbolicLink() };
  };

  it.each(["CHANGELOG.md", "content/versions.lock.json"])("%s", async (name) => {
    const made = withDraft();
    const { elsewhere, isLink } = linked(made, name);
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
    expect([isLink(), readFileSync(elsewhere, "utf8").includes("2027-01-15")]).toEqual([true, true]);
    expect((await made.run("verify")).code).toBe(0);
  });

  it.each(["content/versions", "content/drafts", "content"])("the folder %s", async (name) => {
    const made = withDraft();
    const { isLink } = linked(made, name);
    const { code, out } = await made.run("publish", "2027-01-15");
    expect([code, out.split("\n")[1]]).toEqual([
      0,
      "  把 content/drafts/2027-01-15.mdx 移到 content/versions/2027-01-15.mdx",
    ]);
    expect(isLink()).toBe(true);
    expect((await made.run("verify")).code).toBe(0);
    expect((await made.run("publish", "2027-01-15", "--dry-run")).err).toContain("[published]");
  });

  it("a draft that is a link is moved as it reads; the link goes, and what it points to stays", async () => {
    const made = withDraft();
    const { place, elsewhere } = linked(made, "content/drafts/2027-01-15.mdx");
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
    expect(lstatSync(place, { throwIfNoEntry: false })).toBeUndefined();
    expect(made.files()["content/versions/2027-01-15.mdx"]).toBe(readFileSync(elsewhere, "utf8"));
  });

  it("a link that points to nothing yet", async () => {
    const made = withDraft();
    rmSync(path.join(made.root, "CHANGELOG.md"));
    symlinkSync("log.md", path.join(made.root, "CHANGELOG.md"));
    expect((await made.run("publish", "2027-01-15")).code).toBe(0);
    expect(made.files()["log.md"]).toContain("2027-01-15");
  });

  it("links that go round are told, and nothing is written", async () => {
    const made = withDraft();
    rmSync(path.join(made.root, "CHANGELOG.md"));
    symlinkSync("CHANGELOG.md", path.join(made.root, "CHANGELOG.md"));
    const { code, err } = await made.run("publish", "2027-01-15");
    expect([code, err]).toEqual([1, expect.stringContaining("符号链接绕成了圈")]);
    expect((await made.run("verify")).code).toBe(0);
  });
});

it("a folder that is not there is not made", async () => {
  const made = project();
  const { code, err } = await made.run("--root", path.join(made.root, "mistyped"), "lock");
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/^没有执行：写文件时出错（文件夹不存在：.+mistyped\/content'）。所有文件都是原来的样子。$/),
  ]);
  expect(Object.keys(made.files()).some((file) => file.includes("mistyped"))).toBe(false);
});
