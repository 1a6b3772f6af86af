import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { Word } from "../compare/model";
import { csvCell } from "../policy/csv-cell";
import type { PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { DRAFT, draftDiff, PUBLISHED } from "./__fixtures__/shop";
import { decisionsOf } from "./front-matter";
import { buildReport } from "./report";
import { reportCsv } from "./report-csv";

describe("the report of the invented policy's draft", () => {
  const report = buildReport(draftDiff, decisionsOf(DRAFT, draftDiff), { today: "2027-02-10" });

  it("counts changes by kind and by class", () => {
    expect(report.total).toBe(9);
    expect(report.kinds.map(({ kind, count }) => `${kind} ${count}`).join(", ")).toBe(
      "added 2, edited 6, renumbered 1",
    );
    expect(report.classes.map((one) => `${one.class} ${one.count}`).join(", ")).toBe(
      "功能新增 1, 处理方式变化 3, 处理种类变化 1, 权利变化 2, 联系方式变化 1, 结构 1",
    );
  });

  it("cites each clause, holds all its words before and after, and says what follows", () => {
    expect(report.rows.find(({ change }) => change === "edited-s4-7-p1")).toMatchObject({
      number: 5,
      clause: "s4-7-p1",
      chapter: "四、您的权利",
      citation: "第四章（七）第1段",
      class: "权利变化",
      decidedBy: "person",
      suggestion: { class: "权利变化", why: "答复或办理的期限由“十个工作日”改为“七个工作日”。" },
      opening: "我们会在七个工作日内答复您的请求。为了保障安全，…",
      note: "答复期限由十个工作日缩短为七个工作日。",
      duty: { name: "显著通知", promises: ["rights", "notify"] },
    });
    const words = report.rows.find(({ change }) => change === "edited-s4-7-p1")?.words ?? [];
    const without = (op: Word["op"]) => words.flatMap((word) => (word.op === op ? [] : [word.text])).join("");
    const clause = ({ blocks }: PolicyDocument) => blocks.filter(({ id }) => id === "s4-7-p1").map(blockText);
    expect([[without("insert")], [without("delete")]]).toEqual([clause(PUBLISHED), clause(DRAFT)]);
    expect(report.rows.find(({ change }) => change === "renumbered-s8-i4")).toMatchObject({
      class: "结构",
      decidedBy: "comparison",
      duty: { level: "none" },
    });
  });

  it("puts the gravest duty first, with the classes that bring it about and what it rests on", () => {
    expect(report.duty).toEqual({ kind: "settled", level: "consent" });
    expect(report.duties.map(({ name, classes }) => [name, ...classes.map((one) => one.class)].join(" "))).toEqual([
      "重新取得同意 功能新增 处理方式变化 处理种类变化",
      "显著通知 权利变化 联系方式变化",
      "无 结构",
    ]);
    expect(report.duties[1]?.statutes).toEqual([
      "《个人信息保护法》第十七条第二款",
      "《个人信息保护法》第五十条",
      "《个人信息保护法》第五十二条第二款",
    ]);
  });

  it("states the notice period against the statute, and what the comparison doubts", () => {
    expect(report.notice).toEqual({ days: 19, required: 7, enough: true, statute: "《电子商务法》第三十四条" });
    expect(report.dates).toEqual([]);
    expect(report.problems).toEqual([]);
    expect(report.doubts).toEqual([]);
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
        "\uFEFF序号,章,条款,变化,类别,建议的类别,原文（[-删去-]）,现文（{+新增+}）,提醒,给读者的说明,义务,依据",
        `1,一、甲,第一章第1项,改写,权利变化,权利变化,我们将在[-15天-]内答复您的请求。,我们将在{+30天+}内答复您的请求。,数字：15天 → 30天,"'=SUM(""甲"",乙)",重新取得同意,《个人信息保护法》第十七条第二款；《个人信息保护法》第五十条`,
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
