import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { bRows, DRAFT } from "./__fixtures__/samples";
import { decisionsOf } from "./front-matter";
import { buildReport } from "./report";
import { csvCell, reportCsv } from "./report-csv";

describe("the report of the sample draft", () => {
  const report = buildReport(bRows, decisionsOf(DRAFT, bRows), { today: "2027-01-05" });

  it("counts changes by kind and by class", () => {
    expect(report.total).toBe(42);
    expect(report.kinds.map(({ kind, count }) => `${kind} ${count}`).join(", ")).toBe(
      "added 7, edited 15, moved 1, movedEdited 1, split 1, merged 1, emphasis 2, renumbered 8, layout 6",
    );
    expect(report.classes.map((one) => `${one.class} ${one.count}`).join(", ")).toBe(
      "文字更正 6, 功能新增 1, 处理方式变化 1, 共享对象变化 1, 权利变化 5, 跨境 1, 未成年人 1, 联系方式变化 1, 定义变化 3, 重点标注 2, 清单 1, 顺序调整 2, 精简 1, 结构 10, 排版 6",
    );
  });

  it("cites each clause, shows a little of it before and after, and says what follows", () => {
    const row = report.rows.find(({ change }) => change === "edited-s4-8-p1");
    expect(row).toMatchObject({
      number: 31,
      clause: "s4-8-p1",
      chapter: "四、您的权利",
      citation: "第四章（八）第1段",
      class: "权利变化",
      decidedBy: "person",
      suggestion: { class: "权利变化", why: "答复或办理的期限由“15天”改为“十五个工作日”。" },
      before: "…息保护专职部门发起投诉。我们将在15天内做出答复。",
      after: "…息保护专职部门发起投诉。我们将在十五个工作日内做出答复。",
      note: "答复期限由15天改为十五个工作日。",
      duty: { name: "重新取得同意", promises: ["rights", "notify", "keep-rights"] },
    });
    expect(report.rows.find(({ change }) => change === "renumbered-s4-5")).toMatchObject({
      class: "结构",
      decidedBy: "comparison",
      duty: { level: "none" },
    });
  });

  it("puts the gravest duty first, with the classes that bring it about and what it rests on", () => {
    expect(report.duty).toEqual({ kind: "settled", level: "consent" });
    expect(report.duties.map(({ name, classes }) => [name, ...classes.map((one) => one.class)].join(" "))).toEqual([
      "重新取得同意 处理方式变化 共享对象变化 权利变化 跨境 定义变化",
      "显著通知 权利变化 未成年人 联系方式变化",
      "告知 功能新增 定义变化 清单",
      "无 文字更正 重点标注 顺序调整 精简 结构 排版",
    ]);
    expect(report.duties[1]?.clauses.map(({ number }) => number)).toEqual([
      "第六章第2段",
      "第六章第4项",
      "第六章第5项",
    ]);
    expect(report.duties[1]?.statutes).toEqual([
      "《个人信息保护法》第十七条第二款",
      "《个人信息保护法》第五十条",
      "《个人信息保护法》第三十一条",
      "《个人信息保护法》第五十二条第二款",
    ]);
  });

  it("states the notice period against the statute, and what the comparison doubts", () => {
    expect(report.notice).toEqual({ days: 10, required: 7, enough: true, statute: "《电子商务法》第三十四条" });
    expect(report.dates).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(
      report.doubts.map(({ kind, beforeCitation, afterCitation }) => [kind, beforeCitation, afterCitation]),
    ).toEqual([
      ["weak", "第二章（八）2第2段", "第二章（八）2第3段"],
      ["weak", "第四章（三）", "第四章（三）"],
    ]);
  });
});

const small = (before: string, after: string) => {
  const diff = comparePolicies(policy(`# 一、甲\n${before}`, "2022-11-15"), policy(`# 一、甲\n${after}`, "2027-01-15"));
  return { diff, id: diff.changes[0]?.id ?? "" };
};

it("what nobody decided has no duty, and the report says so", () => {
  const { diff, id } = small("我们会尽快处理。", "我们会尽快处理。敬请期待更多精彩。");
  const report = buildReport(diff, {}, { today: "2027-01-10" });
  expect(report.rows[0]).toMatchObject({ class: "未定", decidedBy: null, suggestion: null, duty: null });
  expect(report.duties).toEqual([]);
  expect(report.duty).toEqual({ kind: "open", undecided: 1, atLeast: "none" });
  expect(report.problems.map(({ rule, change }) => [rule, change])).toEqual([["undecided", id]]);
  expect(report.dates.map(({ rule }) => rule)).toEqual(["short-notice"]);
});

describe("the report as CSV", () => {
  it("begins with a byte order mark and has a line a change", () => {
    const { diff, id } = small("1) 我们将在15天内答复您的请求。", "1) 我们将在30天内答复您的请求。");
    const report = buildReport(diff, { [id]: { class: "权利变化", note: '=SUM("甲",乙)' } }, { today: "2027-01-05" });
    expect(reportCsv(report)).toBe(
      [
        "\uFEFF序号,章,条款,变化,类别,建议的类别,原文,现文,提醒,给读者的说明,义务,依据",
        `1,一、甲,第一章第1项,文字,权利变化,权利变化,我们将在15天内答复您的请求。,我们将在30天内答复您的请求。,数字：15天 → 30天,"'=SUM(""甲"",乙)",重新取得同意,《个人信息保护法》第十七条第二款；《个人信息保护法》第五十条`,
        "",
      ].join("\r\n"),
    );
  });

  it("says of each change without a class, and of the whole, that the duty cannot be told", () => {
    const { diff } = small("我们会尽快处理。", "我们会尽快处理。敬请期待更多精彩。");
    const lines = reportCsv(buildReport(diff, {}, { today: "2027-01-05" })).split("\r\n");
    expect(lines[1]).toContain(",未定,");
    expect(lines[1]).toContain(",尚不能确定,");
    expect(lines[2]).toBe("未完成,,整个版本,,,,,,,,尚不能确定：还有 1 处未定类别,");
    expect(lines[3]).toBe("");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["\t=1", "'\t=1"],
    ["＝1", "'＝1"],
    ["a,b", '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ["一\n二", '"一\n二"'],
    ["\r=1", '"\'\r=1"'],
    ["正文", "正文"],
    ["15天→30天", "15天→30天"],
    [12, "12"],
    ["", ""],
  ])("writes the cell %j as %j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });

  it("keeps its columns whatever is in the cells, and runs nothing", () => {
    fc.assert(
      fc.property(versions, fc.string(), ([before, after], note) => {
        const diff = comparePolicies(policy(before), policy(after));
        const decisions = Object.fromEntries(diff.changes.map(({ id }) => [id, { class: "精简" as const, note }]));
        const lines = parsed(reportCsv(buildReport(diff, decisions, { today: "2027-01-05" })).slice(1));
        expect(lines).toHaveLength(diff.changes.length + 1);
        expect(lines.filter((cells) => cells.length !== 12)).toEqual([]);
        expect(lines.slice(1).filter((cells) => cells.some((cell) => /^[=+\-@]/.test(cell)))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** Reads CSV by RFC 4180. */
function parsed(csv: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let rest = csv;
  let line: string[] = [];
  while (rest !== "") {
    const [all, quoted, plain = "", end = ""] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [
      "",
      "",
      "",
      "",
    ];
    if (all === "") throw new Error(`no CSV: ${rest.slice(0, 20)}`);
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      lines.push(line);
      line = [];
    }
    rest = rest.slice(all.length);
  }
  return lines;
}
