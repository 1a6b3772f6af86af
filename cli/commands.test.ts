import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { lockText, readLock } from "@/lib/content/lock";
import { sampleSource } from "@/lib/testing/sample";
import { type Project, project } from "./__fixtures__/project";
import { runPolicy } from "./run-policy";

const CODES = "退出码：0 一切正常；1 发现问题或拒绝执行；2 命令用错了。版本一律写版本号或文件名。";

const BEFORE = "## 一、甲\n\n我们将在15天内答复您。";
const AFTER = "## 一、甲\n\n我们将在10天内答复您。";

/** Two locked versions and a draft. */
async function archive(): Promise<Project> {
  const made = project();
  made.write("content/versions/2021-11-01.mdx", sampleSource(BEFORE, { version: "2021-11-01" }));
  made.write("content/versions/2022-11-15.mdx", sampleSource(AFTER, { version: "2022-11-15" }));
  made.write(
    "content/drafts/2027-01-15.mdx",
    sampleSource(`${AFTER}\n\n您可以找回帐户的账号。`, { version: "2027-01-15" }),
  );
  await made.run("lock");
  return made;
}

describe("help", () => {
  it.each([
    ["check", "用法： policy check [options] <file...>"],
    ["diff", "用法： policy diff [options] <from> <to>"],
    ["redline", "用法： policy redline [options] <from> <to>"],
    ["search", "用法： policy search [options] <query>"],
    ["import", "用法： policy import [options] <file>"],
    ["export", "用法： policy export [options] <version>"],
    ["publish", "用法： policy publish [options] <draft>"],
    ["lock", "用法： policy lock [options]"],
    ["verify", "用法： policy verify [options]"],
    ["recover", "用法： policy recover [options]"],
  ])("%s has its own, which names --json and the exit codes", async (command, usage) => {
    const made = project();
    for (const asked of [await made.run("help", command), await made.run(command, "--help")]) {
      expect([asked.code, asked.err]).toEqual([0, ""]);
      expect(asked.out.split("\n")[0]).toBe(usage);
      expect(asked.out).toContain("\n  --json ");
      expect(asked.out.split("\n").at(-1)).toBe(CODES);
    }
  });

  it("is shown as a complaint when no command is named", async () => {
    const { code, out, err } = await project().run();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("缺少命令");
  });
});

describe("a command used wrongly says how, in the user's words, and exits with 2", () => {
  const help = "运行 npm run policy -- help 看用法。";
  it.each([
    [["nope"], `没有“nope”这个命令。${help}`],
    [["check"], `缺少参数 <file>。${help}`],
    [["diff", "2022-11-15"], `缺少参数 <to>。${help}`],
    [["diff", "a", "b", "c"], `多写了参数。${help}`],
    [["verify", "--fast"], `没有“--fast”这个选项。${help}`],
    [["redline", "a", "b"], `缺少选项“-o, --output <file>”。${help}`],
    [["search", "注销", "--version"], `选项“--version <version>”后面要写内容。${help}`],
    [["check", "nope.mdx"], "没有版本“nope.mdx”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。"],
    [["check", "content"], "没有版本“content”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。"],
    [
      ["diff", "2022-11-15", "2022-11-16"],
      "没有版本“2022-11-16”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。",
    ],
    [
      ["redline", "constructor", "2022-11-15", "-o", "x.docx"],
      "没有版本“constructor”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。",
    ],
    [
      ["search", "注销", "--version", "x"],
      "没有版本“x”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。",
    ],
    [["publish", "x"], "没有版本“x”，也没有这个名字的文件。已有版本：2021-11-01、2022-11-15、2027-01-15。"],
    [
      ["redline", "2021-11-01", "2022-11-15", "-o", "/nowhere/at/all.docx"],
      "写不了“/nowhere/at/all.docx”。请检查文件夹是否存在、是否可写。",
    ],
  ])("%j", async (argv, expected) => {
    expect(await (await archive()).run(...argv)).toEqual({ code: 2, out: "", err: expected });
  });
});

describe("check", () => {
  it("prints each finding as file:line:column, then a total, and exits with 0 while there is no error", async () => {
    const made = await archive();
    const { code, out, err } = await made.run("check", "2027-01-15");
    const file = path.relative(process.cwd(), path.join(made.root, "content/drafts/2027-01-15.mdx"));
    const lines = out.split("\n");
    expect([code, err]).toEqual([0, ""]);
    expect(lines).toContain(`${file}:14:6 提醒 “帐户”与别处的“账号”用字不同。统一为“账户”。 [slips/spelling-variants]`);
    expect(lines.at(-1)).toMatch(new RegExp(`^${file.replaceAll(".", "\\.")}：错误 0，提醒 1，建议 \\d+。$`));
  });

  it("asks for the house wording of the content folder, as text and with --json", async () => {
    const made = await archive();
    made.write("content/checks.yaml", '- write: "账户"\n  not: ["帐户"]\n  why: "本公司一律写“账户”。"\n');
    expect((await made.run("check", "2027-01-15")).out).toContain(
      ":14:6 提醒 “帐户”不合统一用语：本公司一律写“账户”。改为“账户”。 [slips/house-wording]",
    );
    const [checked] = JSON.parse((await made.run("check", "2027-01-15", "--json")).out);
    expect(checked.reports).toContainEqual({
      line: 14,
      column: 6,
      severity: "warning",
      rule: "slips/house-wording",
      blockId: "s1-p2",
      found: "帐户",
      message: "“帐户”不合统一用语：本公司一律写“账户”",
      mend: "改为“账户”",
    });
  });

  it("tells where the list of house wording is wrong, and checks nothing by half of it", async () => {
    const made = await archive();
    made.write("content/checks.yaml", '- write: "账户"\n  not: ["账"]\n  why: "x"\n');
    for (const command of [
      ["check", "2027-01-15"],
      ["publish", "2027-01-15"],
    ]) {
      const { code, out, err } = await made.run(...command);
      expect([code, out]).toEqual([1, ""]);
      expect(err).toContain("content/checks.yaml:2:9 错误 不用的“账”是“账户”的一部分，写对了也会被指出。");
    }
  });

  it("takes a file, and several versions at once; with --json it prints them as one list", async () => {
    const made = await archive();
    const file = path.join(made.root, "content/versions/2021-11-01.mdx");
    const { code, out } = await made.run("check", file, "2022-11-15", "--json");
    const checked: readonly { readonly file: string; readonly reports: readonly object[] }[] = JSON.parse(out);
    expect(code).toBe(0);
    expect(checked.map((one) => path.basename(one.file))).toEqual(["2021-11-01.mdx", "2022-11-15.mdx"]);
    expect(Object.keys(checked[0]?.reports[0] ?? {})).toEqual([
      "line",
      "column",
      "severity",
      "rule",
      "blockId",
      "found",
      "message",
      "mend",
    ]);
  });

  it("exits with 1 for an error", async () => {
    const made = await archive();
    made.write(
      "content/drafts/2027-01-15.mdx",
      sampleSource("## 一、甲\n\n<Bold>乙</Bold>", { version: "2027-01-15" }),
    );
    const { code, out } = await made.run("check", "2027-01-15");
    expect(code).toBe(1);
    expect(out).toContain(":12:1 错误 没有 <Bold> 这个标签。");
  });
});

describe("diff", () => {
  it("prints the comparison", async () => {
    expect(await (await archive()).run("diff", "2021-11-01", "2022-11-15")).toEqual({
      code: 0,
      err: "",
      out: [
        "2021-11-01 → 2022-11-15：共 1 处变化",
        "改写 1",
        "改写 #s1-p1",
        "  我们将在[-15天-]{+10天+}内答复您。",
      ].join("\n"),
    });
  });

  it("prints the site's diff.json with --json, of an id and a file", async () => {
    const made = await archive();
    const { code, out } = await made.run("diff", "2021-11-01", `${made.root}/content/drafts/2027-01-15.mdx`, "--json");
    const json = JSON.parse(out);
    expect([code, json.from, json.to, json.changes.length, json.facts]).toEqual([
      0,
      "2021-11-01",
      "2027-01-15",
      2,
      null,
    ]);
  });

  it("exits with 1 when a file cannot be read, and says where", async () => {
    const made = await archive();
    made.write(
      "content/drafts/2027-01-15.mdx",
      sampleSource("## 一、甲\n\n<Bold>乙</Bold>", { version: "2027-01-15" }),
    );
    const { code, out, err } = await made.run("diff", "2022-11-15", "2027-01-15");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/2027-01-15\.mdx:12:1 错误 没有 <Bold> 这个标签。/);
  });
});

describe("redline", () => {
  it("writes the Word file and says so", async () => {
    const made = await archive();
    const file = path.join(made.root, "redline.docx");
    expect(await made.run("redline", "2021-11-01", "2022-11-15", "-o", file)).toEqual({
      code: 0,
      err: "",
      out: `已写入 ${file}，共 1 处变化。`,
    });
    expect(existsSync(file)).toBe(true);
    const { out } = await made.run("redline", "2021-11-01", "2022-11-15", "-o", file, "--json");
    expect(JSON.parse(out)).toEqual({ file, from: "2021-11-01", to: "2022-11-15", changes: 1 });
  });
});

describe("search", () => {
  it("searches a draft or a file when it is named", async () => {
    const made = project({ copied: ["."] });
    const hits = async (...argv: readonly string[]) => {
      const { code, out } = await made.run("search", ...argv, "--json");
      const { hits: found }: { readonly hits: readonly { readonly versions: readonly string[] }[] } = JSON.parse(out);
      return [code, found.length > 0, [...new Set(found.flatMap(({ versions }) => versions))].includes("2027-03-01")];
    };
    expect(await hits("礼品卡", "--version", "2027-03-01")).toEqual([0, true, true]);
    expect(await hits("礼品卡", "--version", `${made.root}/content/drafts/2027-03-01.mdx`)).toEqual([0, true, true]);
  });

  it("searches the version in force when none is named, and prints where each hit stands", async () => {
    const made = project({ copied: ["."] });
    const { code, out } = await made.run("search", "纳税人识别号");
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "版本 2026-09-15：找到 1 条",
      "",
      "二、我们收集哪些信息 › （三）购书、支付与配送 › 4、开具发票 › #s2-3-4-p1",
    ]);
  });
});

describe("lock and verify", () => {
  it("lock what is new, once", async () => {
    const made = await archive();
    made.write("content/versions/2023-01-01.mdx", sampleSource(BEFORE, { version: "2023-01-01" }));
    expect(await made.run("lock")).toEqual({ code: 0, out: "已登记 2023-01-01", err: "" });
    expect(await made.run("lock")).toEqual({ code: 0, out: "没有要登记的新版本。", err: "" });
    expect(await made.run("lock", "--json")).toEqual({
      code: 0,
      out: '{"locked":[],"extended":[],"corrected":[]}',
      err: "",
    });
    expect(Object.keys(readLock(made.root))).toEqual(["2021-11-01", "2022-11-15", "2023-01-01"]);
  });

  /** The lock as the first release wrote it. */
  const toOldLock = (made: Project) => {
    const old = Object.entries(readLock(made.root)).map(([version, { form1 }]) => [version, { form1, form2: null }]);
    made.write("content/versions.lock.json", lockText(Object.fromEntries(old)));
  };

  it("add form 2 to versions that were locked before there was one, and leave the old fingerprint as it was", async () => {
    const made = await archive();
    const both = made.files()["content/versions.lock.json"];
    toOldLock(made);
    expect((await made.run("verify")).out).toBe(
      "2 个版本与登记的指纹一致。\n  2021-11-01：只有形式 1；运行 lock 可加上形式 2\n  2022-11-15：只有形式 1；运行 lock 可加上形式 2",
    );
    expect(await made.run("lock")).toEqual({
      code: 0,
      out: ["2021-11-01", "2022-11-15"]
        .map((version) => `已为 ${version} 加上形式 2 的指纹；原来的指纹与文字一致，没有改动`)
        .join("\n"),
      err: "",
    });
    expect(made.files()["content/versions.lock.json"]).toBe(both);
  });

  it("lock nothing while a locked version is not the one that was locked", async () => {
    const made = await archive();
    toOldLock(made);
    made.write("content/versions/2023-01-01.mdx", sampleSource(BEFORE, { version: "2023-01-01" }));
    made.write("content/versions/2022-11-15.mdx", sampleSource(BEFORE, { version: "2022-11-15" }));
    const before = made.files();
    const { code, out, err } = await made.run("lock");
    expect([code, out, made.files()]).toEqual([1, "", before]);
    expect(err).toMatch(
      /^content\/versions\/2022-11-15\.mdx:1:1 错误 已发布的版本 2022-11-15 被改动了：.*\[locked-version-changed\]$/,
    );
  });

  it("lock corrected tags anew when they are named, the words being as they were", async () => {
    const made = await archive();
    const before = readLock(made.root);
    const tagged = AFTER.replace("答复", '<Ref to="s1">答复</Ref>');
    made.write("content/versions/2022-11-15.mdx", sampleSource(tagged, { version: "2022-11-15" }));
    expect((await made.run("lock")).err).toContain("[locked-marks-changed]");
    expect((await made.run("lock", "--marks", "2021-11-01")).err).toContain("[locked-marks-changed]");
    expect((await made.run("lock", "--marks", "2023-01-01")).code).toBe(2);
    expect(await made.run("lock", "--marks", "2022-11-15")).toEqual({
      code: 0,
      out: "已重新登记 2022-11-15 的标签和说明；文字的指纹没有改动",
      err: "",
    });
    const after = readLock(made.root);
    expect(after["2022-11-15"]?.form1).toBe(before["2022-11-15"]?.form1);
    expect(after["2022-11-15"]?.form2?.words).toBe(before["2022-11-15"]?.form2?.words);
    expect((await made.run("verify")).code).toBe(0);
    made.write("content/versions/2022-11-15.mdx", sampleSource(tagged.replace("10", "1 0"), { version: "2022-11-15" }));
    expect((await made.run("lock", "--marks", "2022-11-15")).err).toContain("数字或外文词之间的空格变了");
  });

  it("tell that all is as it was, and in which forms, or what is not", async () => {
    const made = await archive();
    expect(await made.run("verify")).toEqual({
      code: 0,
      out: "2 个版本与登记的指纹一致。\n  2021-11-01：形式 1、形式 2（文字，标签和说明）\n  2022-11-15：形式 1、形式 2（文字，标签和说明）",
      err: "",
    });
    const locked = ["2021-11-01", "2022-11-15"].map((version) => ({ version, forms: [1, 2] }));
    expect(JSON.parse((await made.run("verify", "--json")).out)).toEqual({ versions: 2, locked, problems: [] });
    made.write("content/versions/2022-11-15.mdx", sampleSource(BEFORE, { version: "2022-11-15" }));
    const reason =
      "已发布的版本 2022-11-15 被改动了：文字、编号、结构或重点标注与登记的不同。恢复 content/versions/2022-11-15.mdx；要更正内容，请另写一个新版本（新的生效日期）。";
    expect(await made.run("verify")).toEqual({
      code: 1,
      out: "",
      err: `content/versions/2022-11-15.mdx:1:1 错误 ${reason} [locked-version-changed]`,
    });
    const { code, out } = await made.run("verify", "--json");
    const problems = [{ file: "content/versions/2022-11-15.mdx", rule: "locked-version-changed", reason }];
    expect([code, JSON.parse(out)]).toEqual([1, { versions: 2, locked, problems }]);
  });
});

it("an error of ours is no fault of the user's, and is not swallowed", async () => {
  const { root } = await archive();
  const broken = runPolicy(["--root", root, "diff", "2022-11-15", "2022-11-15"], {
    print: () => {
      throw new Error("broken pipe");
    },
    complain: () => {},
    input: (async function* () {})(),
    today: "2027-01-01",
  });
  await expect(broken).rejects.toThrow("broken pipe");
});
