import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { readContent } from "@/lib/content/load-content";
import { lockedVersion } from "@/lib/content/lock";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { sampleDocument } from "@/lib/testing/sample";
import { type Project, project } from "./__fixtures__/project";
import { AFTER, BEFORE, CLASSED, type Draft, hashOf, source, withDraft } from "./__fixtures__/publishable";

const HASH = hashOf(AFTER, "2027-01-15", "2027-01-05");
const { form2: FORM2 } = lockedVersion(parsePolicy(source({}), { path: "" }).document ?? sampleDocument(AFTER));
const LOCKED = { form1: HASH, form2: FORM2 };
const LINE = `- **2027-01-15**: updated on 2027-01-05, in force from 2027-01-15; 1 change since 2022-11-15, duty: 显著通知; SHA-256 \`${HASH}\`.`;

describe("a sound draft", () => {
  it("is moved, locked and noted, and the next steps are told", async () => {
    const made = withDraft();
    const before = made.files();
    expect(await made.run("publish", "2027-01-15")).toEqual({
      code: 0,
      err: "",
      out: [
        "已发布 2027-01-15：",
        "  把 content/drafts/2027-01-15.mdx 移到 content/versions/2027-01-15.mdx",
        `  在 content/versions.lock.json 登记指纹 ${HASH}`,
        "  在 CHANGELOG.md 记一行",
        "与 2022-11-15 相比共 1 处变化，最高的义务：显著通知。",
        "接下来：",
        "  1. 运行 npm test，再看一遍 npm start 打开的页面。",
        "  2. 把上面这些文件一起提交。",
        "  3. 部署网站，并按上面的义务在 2027-01-15 之前告知用户；需要同意的，生效后先取得同意。",
      ].join("\n"),
    });
    const { "content/drafts/2027-01-15.mdx": draft, ...kept } = before;
    expect(made.files()).toEqual({
      ...kept,
      "CHANGELOG.md": `# Changelog\n\n## Policy versions\n\n${LINE}\n\n## [Unreleased]\n\n- Something.\n`,
      "content/versions.lock.json": `${JSON.stringify({ ...JSON.parse(before["content/versions.lock.json"] ?? ""), "2027-01-15": LOCKED }, null, 2)}\n`,
      "content/versions/2027-01-15.mdx": draft,
    });
    expect((await made.run("verify")).out).toBe(
      "2 个版本与登记的指纹一致。\n  2022-11-15：只有形式 1；运行 lock 可加上形式 2\n  2027-01-15：形式 1、形式 2（文字，标签和说明）",
    );
  });

  it("is only judged with --dry-run", async () => {
    const made = withDraft();
    const before = made.files();
    expect(await made.run("publish", "2027-01-15", "--dry-run")).toEqual({
      code: 0,
      err: "",
      out: [
        "可以发布 2027-01-15。去掉 --dry-run 就会：",
        "  把 content/drafts/2027-01-15.mdx 移到 content/versions/2027-01-15.mdx",
        `  在 content/versions.lock.json 登记指纹 ${HASH}`,
        "  在 CHANGELOG.md 记一行",
        "与 2022-11-15 相比共 1 处变化，最高的义务：显著通知。",
        "所有文件都没有改动。",
      ].join("\n"),
    });
    expect(made.files()).toEqual(before);
  });

  it("is told to scripts with --json", async () => {
    const { out, code } = await withDraft().run("publish", "2027-01-15", "--dry-run", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      outcome: "ready",
      file: "content/drafts/2027-01-15.mdx",
      version: "2027-01-15",
      base: "2022-11-15",
      changes: 1,
      duty: { kind: "settled", level: "prominent-notice", name: "显著通知" },
      refusals: [],
      warnings: [],
      steps: [
        "把 content/drafts/2027-01-15.mdx 移到 content/versions/2027-01-15.mdx",
        `在 content/versions.lock.json 登记指纹 ${HASH}`,
        "在 CHANGELOG.md 记一行",
      ],
    });
  });

  it("is the first version where there is none", async () => {
    const made = project();
    made.write("content/drafts/2027-01-15.mdx", source({ changes: "" }));
    expect((await made.run("publish", "2027-01-15")).out).toContain("这是第一个版本，没有可比较的旧版本。");
    expect(made.files()["CHANGELOG.md"]).toBe(
      `# Changelog\n\n## Policy versions\n\n- **2027-01-15**: updated on 2027-01-05, in force from 2027-01-15; the first version; SHA-256 \`${HASH}\`.\n`,
    );
  });

  it("stands anywhere: a file outside the drafts is copied and stays where it is", async () => {
    const made = withDraft();
    made.write("2027-01-15.mdx", source({}));
    const { out, code } = await made.run("publish", `${made.root}/2027-01-15.mdx`);
    expect([code, out.split("\n")[1]]).toEqual([
      0,
      "  把 2027-01-15.mdx 复制到 content/versions/2027-01-15.mdx（原文件不动）",
    ]);
    expect(Object.keys(made.files())).toContain("2027-01-15.mdx");
  });
});

const refusal = async (made: Project, draft: string, ...options: readonly string[]) => {
  const before = made.files();
  const { code, err, out } = await made.run("publish", draft, ...options);
  expect([code, out]).toEqual([1, ""]);
  expect(made.files()).toEqual(before);
  return err
    .split("\n")
    .slice(1, -1)
    .map((line) => line.trim());
};

describe("a draft is refused, and no file is touched,", () => {
  it.each<[string, Draft, readonly string[]]>([
    [
      "while a change has no class",
      { changes: "" },
      [
        "错误 第 1 处变化（第一章第1段，改写）：还没有定类别。请从类别表里选一个（changes 里 clause 写 s1-p1；建议“权利变化”，因为答复或办理的期限由“15天”改为“10天”）。 [undecided]",
      ],
    ],
    [
      "while a class is left open",
      { changes: CLASSED.replace("权利变化", "未定") },
      [
        "错误 第 1 处变化（第一章第1段，改写）：还没有定类别。请从类别表里选一个（changes 里 clause 写 s1-p1；建议“权利变化”，因为答复或办理的期限由“15天”改为“10天”）。 [undecided]",
      ],
    ],
    [
      "while a note is too long",
      { changes: CLASSED.replace("答复", "答复".repeat(30)) },
      ["错误 第 1 处变化（第一章第1段，改写）：给读者的说明有 69 字，超过 60 字。请缩短。 [note-too-long]"],
    ],
    [
      "while it holds what colleagues say among themselves",
      { changes: `${CLASSED}\n    comment: "请业务方确认。"` },
      [
        "错误 changes 里还有 1 条给同事看的批注（comment），它们不公开。请删去，或在审稿台下载不带批注的草稿。 [comments]",
      ],
    ],
    [
      "while a check of severity error fails",
      {
        body: `${AFTER}\n\n1、乙；\n\n3、丙。`,
        changes: `${CLASSED}\n  - clause: "s2-i1"\n    class: "精简"\n  - clause: "s2-i2"\n    class: "精简"`,
      },
      [
        "content/drafts/2027-01-15.mdx:28:1 错误 编号“3、”前面是“1、”，中间缺了。改为“2、”，或补上缺少的内容。 [slips/numbering]",
      ],
    ],
    [
      "while a link has no entry in policy.yaml",
      { body: AFTER.replace("答复", '<PendingLink id="nowhere">答复</PendingLink>') },
      [
        expect.stringMatching(
          /^content\/drafts\/2027-01-15\.mdx:\d+:\d+ 错误 <PendingLink id="nowhere"> 在 policy\.yaml 里没有登记。/,
        ),
      ],
    ],
    [
      "when it takes effect before it was updated",
      { updatedOn: "2027-01-20" },
      [expect.stringMatching(/^content\/drafts\/2027-01-15\.mdx:\d+:\d+ 错误 .*\[effective-before-updated\]$/)],
    ],
    [
      "when its id is not its effective date",
      { effectiveOn: "2027-02-15" },
      [expect.stringMatching(/\[version-effective-date\]$/), expect.stringContaining("[unreadable]")],
    ],
    [
      "when its effective date is past",
      { version: "2026-12-01", updatedOn: "2026-11-01" },
      [
        "错误 生效日期（2026-12-01）已经过去，今天是 2027-01-01。变更应当在生效之前告知；请写今天以后的日期。 [effective-in-the-past]",
      ],
    ],
    [
      "when it is not later than the latest version",
      { version: "2022-10-01", updatedOn: "2022-09-01" },
      [
        "错误 生效日期（2022-10-01）不晚于已发布的最新版本 2022-11-15（2022-11-15）。新版本必须在它之后生效。 [not-after-latest]",
        "错误 生效日期（2022-10-01）已经过去，今天是 2027-01-01。变更应当在生效之前告知；请写今天以后的日期。 [effective-in-the-past]",
      ],
    ],
    [
      "when it is a sample and nobody says so",
      { version: "2027-01-15-sample" },
      ["错误 这是示例版本（provenance: sample）。确实要发布示例，请加 --sample。 [sample]"],
    ],
  ])("%s", async (_case, draft, expected) => {
    expect(await refusal(withDraft(draft), draft.version ?? "2027-01-15")).toEqual(expected);
  });

  it("when its file has another name, and the other reasons are told too", async () => {
    const made = withDraft({ changes: "" }, "draft.mdx");
    expect(await refusal(made, "draft")).toEqual([
      expect.stringContaining("[version-file-name]"),
      expect.stringContaining("[undecided]"),
    ]);
  });

  it("when its version is published already", async () => {
    const made = withDraft({ version: "2022-11-15", updatedOn: "2022-11-05", changes: "" });
    expect(await refusal(made, `${made.root}/content/drafts/2022-11-15.mdx`)).toEqual([
      "错误 版本 2022-11-15 已经发布。已发布的版本不能改；要更正，请写一个新版本。 [published]",
    ]);
  });

  it("when a published version was altered", async () => {
    const made = withDraft();
    made.write(
      "content/versions/2022-11-15.mdx",
      source({ version: "2022-11-15", updatedOn: "2022-11-05", changes: "", body: BEFORE.replace("您", "你") }),
    );
    expect(await refusal(made, "2027-01-15")).toEqual([expect.stringContaining("[locked-version-changed]")]);
  });

  it("and all reasons are counted at the head of one report", async () => {
    const made = withDraft({ version: "2026-12-01-sample", updatedOn: "2026-11-01", changes: "" });
    expect((await made.run("publish", "2026-12-01-sample")).err).toBe(
      [
        "没有发布 content/drafts/2026-12-01-sample.mdx。有 3 项不合格：",
        "  错误 这是示例版本（provenance: sample）。确实要发布示例，请加 --sample。 [sample]",
        "  错误 生效日期（2026-12-01）已经过去，今天是 2027-01-01。变更应当在生效之前告知；请写今天以后的日期。 [effective-in-the-past]",
        "  错误 第 1 处变化（第一章第1段，改写）：还没有定类别。请从类别表里选一个（changes 里 clause 写 s1-p1；建议“权利变化”，因为答复或办理的期限由“15天”改为“10天”）。 [undecided]",
        "所有文件都没有改动。",
      ].join("\n"),
    );
  });
});

describe("a draft with warnings needs somebody to accept them", () => {
  it.each<[string, Draft, string, readonly string[]]>([
    [
      "notice of less than seven days",
      { updatedOn: "2027-01-10" },
      "2027-01-01",
      [
        "提醒 从 2027-01-10 到生效日期（2027-01-15）只有 5 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示。 [short-notice]",
      ],
    ],
    [
      "notice that became short because it was published late",
      {},
      "2027-01-14",
      [
        "提醒 从 2027-01-14 到生效日期（2027-01-15）只有 1 天，不足七天。《电子商务法》第三十四条要求平台服务协议和交易规则的修改至少在实施前七日公示。 [short-notice]",
      ],
    ],
    [
      "a changed number called a correction",
      { changes: CLASSED.replace("权利变化", "文字更正") },
      "2027-01-01",
      [
        "提醒 第 1 处变化（第一章第1段，改写）：类别是“文字更正”，但这里要紧的词变了（15天、10天）。请确认含义没有变。 [substance-as-form]",
      ],
    ],
    [
      "a note on a clause that did not change",
      { changes: `${CLASSED}\n  - clause: "s2-p1"\n    class: "文字更正"` },
      "2027-01-01",
      [
        "content/drafts/2027-01-15.mdx:1:1 提醒 changes 里的 s2-p1 没有对应的变化。请改为有变化的条款，或删去这一条。 [stray-note]",
      ],
    ],
  ])("%s", async (_case, draft, today, expected) => {
    const made = withDraft(draft, undefined, today);
    expect(await refusal(made, "2027-01-15")).toEqual(expected);
    const { code, out } = await made.run("publish", "2027-01-15", "--accept-warnings");
    expect(code).toBe(0);
    expect(out).toContain(`已接受的提醒 1 项：\n  ${expected[0]}`);
  });
});

describe("a failure half-way leaves everything as it was:", () => {
  it.each(["CHANGELOG.md", "content/versions.lock.json", "content/versions/2027-01-15.mdx"])(
    "something stands in the way of writing %s",
    async (file) => {
      const made = withDraft();
      mkdirSync(path.join(made.root, `${file}.writing`));
      const before = made.files();
      const { code, out, err } = await made.run("publish", "2027-01-15");
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/^没有发布：写文件时出错（.+）。所有文件都已恢复原样。$/);
      expect(made.files()).toEqual(before);
      expect((await made.run("verify")).code).toBe(0);
    },
  );
});

describe("the draft of the invented policy", () => {
  it("is published on a copy of the content, which then builds and shows it", async () => {
    const made = project({ copied: ["."], today: "2027-02-10" });
    const draft = readFileSync(path.join(EXAMPLE, "drafts/2027-03-01.mdx"), "utf8");
    const { code, err, out } = await made.run("publish", "2027-03-01");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("与 2026-09-15 相比共 9 处变化，最高的义务：重新取得同意。");
    const files = made.files();
    expect(files["content/versions/2027-03-01.mdx"]).toBe(draft);
    expect(files["content/drafts/2027-03-01.mdx"]).toBeUndefined();
    const { archive } = readContent({ root: made.root, drafts: false, samples: true });
    expect(
      archive.map(({ document, draft: isDraft, supersededOn }) => [document.version, isDraft, supersededOn]),
    ).toEqual([
      ["2024-03-01", false, "2025-06-01"],
      ["2025-06-01", false, "2026-09-15"],
      ["2026-09-15", false, "2027-03-01"],
      ["2027-03-01", false, null],
    ]);
  });
});
