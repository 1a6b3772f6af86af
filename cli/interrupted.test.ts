import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { failingMachine, stoppingMachine } from "./__fixtures__/machine";
import type { Project } from "./__fixtures__/project";
import { source, withDraft } from "./__fixtures__/publishable";

/** A command that writes, and a project to run it on. */
interface Scenario {
  readonly argv: readonly string[];
  readonly made: () => Project;
}

const newVersion = () => {
  const made = withDraft();
  made.write(
    "content/versions/2026-06-01.mdx",
    source({ version: "2026-06-01", updatedOn: "2026-05-01", changes: "" }),
  );
  return made;
};
const withText = () => {
  const made = withDraft();
  made.write("days.txt", "更新日期：2027年1月5日\n生效日期：2027年3月1日\n\n一、甲\n\n我们将在10天内答复您。\n");
  return made;
};
const SCENARIOS: readonly (readonly [name: string, scenario: Scenario])[] = [
  ["publish 2027-01-15", { argv: ["publish", "2027-01-15"], made: withDraft }],
  ["lock", { argv: ["lock"], made: newVersion }],
  ["import", { argv: ["import", "days.txt", "-o", "content/drafts/2027-01-15.mdx", "--force"], made: withText }],
];

/** Paths of a command as they are from the working folder. */
const inProject = ({ root }: Project, argv: readonly string[]) =>
  argv.map((word) => (/[/.]/.test(word) ? path.join(root, word) : word));

/** How many steps the command takes, and all files before and after it. */
async function wholeRun({ argv, made }: Scenario) {
  const project = made();
  const before = project.files();
  const machine = stoppingMachine(Number.POSITIVE_INFINITY, false);
  const { code } = await project.runOn(machine, ...inProject(project, argv));
  expect(code).toBe(0);
  return { steps: machine.steps.map(({ change }) => change), before, after: project.files() };
}

/** Everything below a project, folders too: nothing may stay behind. */
const everything = ({ root }: Project) => readdirSync(root, { recursive: true, encoding: "utf8" }).sort();

async function stopped(scenario: Scenario, at: number, torn: boolean): Promise<Project> {
  const project = scenario.made();
  const { code } = await project
    .runOn(stoppingMachine(at, torn), ...inProject(project, scenario.argv))
    .catch(() => ({ code: 1 }));
  expect([0, 1]).toContain(code);
  return project;
}

describe.each(SCENARIOS)("%s, stopped before any of its steps,", (said, scenario) => {
  it("is finished or taken back by the next command, which says so, and leaves nothing behind", async () => {
    const { steps, before, after } = await wholeRun(scenario);
    const endings = new Set<string>();
    for (const [index, change] of steps.entries()) {
      for (const torn of change === "create" ? [false, true] : [false]) {
        const project = await stopped(scenario, index + 1, torn);
        const told = `step ${index + 1} of ${steps.length}, ${change}${torn ? ", torn" : ""}`;
        const begun = Object.keys(project.files()).includes("content/.publishing/journal.json");
        const read = await project.run("verify");
        const { code, err } = await project.run("recover");
        expect(code, told).toBe(0);
        const files = project.files();
        const ending = JSON.stringify(files) === JSON.stringify(before) ? "as before" : "as after";
        expect(files, told).toEqual(ending === "as before" ? before : after);
        expect(
          everything(project).filter((file) => /\.publishing|\.writing/.test(file)),
          told,
        ).toEqual([]);
        endings.add(ending);
        // Whoever reads what may be half written is told so, and so is whoever ends it.
        expect(read.err.includes("[writing-unfinished]"), told).toBe(begun);
        expect(err.includes(`上次的 ${said} 中断了，现在已经补完：`), told).toBe(begun);
      }
    }
    expect([...endings].sort()).toEqual(["as after", "as before"]);
  });

  it("is done when it is run again", async () => {
    const { steps, after } = await wholeRun(scenario);
    for (const [index, change] of steps.entries()) {
      const project = await stopped(scenario, index + 1, change === "create");
      const again = await project.run(...inProject(project, scenario.argv));
      // The lock alone was left to be given back: all was written.
      if (again.code !== 0) expect(again.err).toContain("[published]");
      expect(project.files(), `step ${index + 1}`).toEqual(after);
    }
  });
});

const CODES = ["ENOSPC", "EACCES", "EROFS", "EIO", "EDQUOT", "EMFILE", "EBUSY"];

describe("publish, refused a step by the disk,", () => {
  const scenario: Scenario = { argv: ["publish", "2027-01-15"], made: withDraft };

  it("once, does all or nothing at once", async () => {
    const { steps, before, after } = await wholeRun(scenario);
    const results = new Set<string>();
    for (const [index] of steps.entries()) {
      const project = scenario.made();
      const code = CODES[index % CODES.length] ?? "";
      const said = await project.runOn(failingMachine(index + 1, code, false), ...scenario.argv);
      const told = `step ${index + 1}, ${code}`;
      if (said.code === 0) {
        // What may be left is only the end of it, which the next command sees to.
        await project.run("recover");
        expect(project.files(), told).toEqual(after);
      } else {
        expect(said.err, told).toMatch(/^没有发布：写文件时出错（.+）。所有文件都已恢复原样。$/);
        expect(said.err, told).toContain(code);
        expect(project.files(), told).toEqual(before);
      }
      results.add(said.code === 0 ? "published" : "untouched");
    }
    expect([...results].sort()).toEqual(["published", "untouched"]);
  });

  it("from some step on, e.g. a full disk, does nothing, or is finished when the disk has room again", async () => {
    const { steps, before, after } = await wholeRun(scenario);
    const results = new Set<string>();
    for (const [index] of steps.entries()) {
      const at = index + 1;
      const project = scenario.made();
      const { code, err } = await project.runOn(failingMachine(at, "ENOSPC", true), ...scenario.argv);
      const unfinished = err.includes("没有做完：写文件时出错（磁盘满了：");
      const told = `step ${at}: ${err}`;
      const { err: recovered } = await project.run("recover");
      if (unfinished) {
        expect(err, told).toContain(
          "已经写了的也没能恢复。要写的内容都已记下；排除故障后运行 npm run policy -- recover，会接着做完。",
        );
        expect(recovered, told).toContain("上次的 publish 2027-01-15 中断了，现在已经补完：");
      }
      expect(project.files(), told).toEqual(code === 0 || unfinished ? after : before);
      results.add(code === 0 ? "published" : unfinished ? "unfinished" : "untouched");
    }
    expect([...results].sort()).toEqual(["published", "unfinished", "untouched"]);
  });
});
