import { describe, expect, test } from "vitest";
import { parsePolicy } from "../../policy/parse/parse-policy";
import { checkDocument } from "../../policy/rules/check-document";
import { importDraft } from "../import-draft";
import { datesOf } from "./printed-dates";
import { isTitle } from "./printed-title";

async function head(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const result = await importDraft({ name: "draft.txt", bytes }, { base: null });
  if (result.kind === "refused") throw new Error(result.reason);
  const fact = (name: string) => new RegExp(`^${name}: "(.*)"$`, "mu").exec(result.mdx)?.[1];
  return {
    title: fact("title"),
    dates: [fact("updatedOn"), fact("effectiveOn"), fact("version")],
    body: result.mdx.split("---\n\n")[1]?.trimEnd().split("\n\n") ?? [],
    said: result.notices.flatMap(({ rule, message }) =>
      rule.startsWith("facts/") && rule !== "facts/kind" ? [message] : [],
    ),
  };
}
const BODY = ["一、范围", "甲。", "二、附则", "乙。"];

describe("a date in any printed form", () => {
  test.each([
    ["生效日期：2030年1月15日", "2030-01-15"],
    ["生效日期：２０３０年１月１５日", "2030-01-15"],
    ["生效日期：二〇三〇年一月十五日", "2030-01-15"],
    ["生效日期：二○三○年十二月三十一日", "2030-12-31"],
    ["生效日期：二零三零年元月初五日", "2030-01-05"],
    ["生效日期：【2030】年【1】月【15】日", "2030-01-15"],
    ["生效日期：[2030]年 [01]月 [15]日", "2030-01-15"],
    ["生效时间: 2030-01-15", "2030-01-15"],
    ["生效日：2030.1.15", "2030-01-15"],
    ["生效日期：2030 / 01 / 15", "2030-01-15"],
    ["生效日期：20300115", "2030-01-15"],
    ["生效日期：2030–01–15", "2030-01-15"],
    ["自2030年1月15日起施行", "2030-01-15"],
    ["于2030年1月15日正式生效。", "2030-01-15"],
    ["2030年1月15日起执行", "2030-01-15"],
    ["实施日期：2030年1月15号", "2030-01-15"],
    ["启用日期（试行）：2030年1月15日", "2030-01-15"],
    ["生效日期：贰零叁零年壹月拾伍日", "2030-01-15"],
    ["Effective Date: 2030-01-15", "2030-01-15"],
    ["生效日期∶2030年1月15日", "2030-01-15"],
    ["生效时间﹕2030年1月15日", "2030-01-15"],
    ["Effective Date: January 15, 2030", "2030-01-15"],
    ["Effective date: 15 January 2030", "2030-01-15"],
    ["Effective: Jan. 15th, 2030", "2030-01-15"],
    ["Effective as of Jan 15, 2030", "2030-01-15"],
    ["EFFECTIVE DATE: 15th of January, 2030", "2030-01-15"],
    ["This policy is effective from January 15, 2030.", "2030-01-15"],
    ["生效日期：January 15, 2030", "2030-01-15"],
  ])("%s", (line, date) => {
    expect(datesOf(line).dates).toEqual([{ date, kinds: ["effective"] }]);
  });

  test("the day of the first version is not that of this one", () => {
    expect(datesOf("本政策于2027年1月15日首次生效，于2030年1月15日最新修订生效").dates).toEqual([
      { date: "2030-01-15", kinds: ["updated", "effective"] },
    ]);
  });

  test.each([
    "生效日期：2030年1月15日（星期二）",
    "生效日期：2030年1月15日 00:00:00",
    "启用时间：2030年1月15日零时起",
    "Last updated: 2030-01-15",
    "Last Updated: January 15, 2030",
    "Date of last revision: 15 Jan 2030",
    "LAST UPDATED ON JANUARY 15TH, 2030",
    "Effective Date: 15/01/2030",
    "发布时间：2030年1月15日（周二）10:00",
  ])("%s is a line of a date alone", (line) => {
    const { dates, alone } = datesOf(line);
    expect([dates.map(({ date, kinds }) => [date, kinds.length]), alone]).toEqual([[["2030-01-15", 1]], true]);
  });

  test.each([
    ["更新发布日期：2030年1月5日", [["2030-01-05", ["updated"]]]],
    [
      "最近更新日期：2030年1月5日 生效日期：2030年1月15日",
      [
        ["2030-01-05", ["updated"]],
        ["2030-01-15", ["effective"]],
      ],
    ],
    [
      "（2030年1月5日更新，2030年1月15日生效）",
      [
        ["2030-01-05", ["updated"]],
        ["2030-01-15", ["effective"]],
      ],
    ],
    ["更新/生效日期：2030年1月5日", [["2030-01-05", ["updated", "effective"]]]],
    ["发布及生效日期：2030年1月5日", [["2030-01-05", ["updated", "effective"]]]],
    [
      "2030年1月5日第三次修订，2030年1月15日起施行",
      [
        ["2030-01-05", ["updated"]],
        ["2030-01-15", ["effective"]],
      ],
    ],
    ["最近更新于2030年1月5日", [["2030-01-05", ["updated"]]]],
    ["版本日期：2030年1月5日", [["2030-01-05", ["updated"]]]],
    ["Effective and last updated: January 5, 2030", [["2030-01-05", ["updated", "effective"]]]],
    [
      "Last updated: January 5, 2030 | Effective: January 15, 2030",
      [
        ["2030-01-05", ["updated"]],
        ["2030-01-15", ["effective"]],
      ],
    ],
    ["Effective Date: 05/01/2030", []],
    ["Effective: January 2030", []],
    ["Effective Date: February 30, 2030", []],
    ["二〇三〇年一月五日", [["2030-01-05", []]]],
    ["《个人信息保护法》自2021年11月1日起施行", []],
    ["上一版生效日期：2029年1月5日", []],
    ["生效日期：2030年2月30日", []],
    ["生效日期：    年  月  日", []],
    ["客服热线：20300115", []],
    ["生效日期：2030年1月", []],
  ] as const)("%s", (line, dates) => {
    expect(datesOf(line).dates).toEqual(dates.map(([date, kinds]) => ({ date, kinds })));
  });
});

describe("a title by its kind", () => {
  test.each([
    "某平台隐私政策",
    "某平台用户服务协议（2030版）",
    "第三方SDK目录",
    "个人信息收集清单",
    "直播间管理规则",
    "开户须知",
    "《某平台隐私政策》",
    "某平台隐私政策 V2.0",
    "会员章程",
    "未成年人保护指引（试行）",
    "Example Privacy Policy",
    "TERMS OF SERVICE",
    "Example Service Agreement (2030)",
  ])("%s", (line) => expect(isTitle(line)).toBe(true));

  test.each([
    "目录",
    "特别提示",
    "请您阅读本政策。",
    "本政策包括：",
    "尊敬的用户",
    "引言",
    "一封说明，写给您",
    "read our policy",
  ])("%s is none", (line) => expect(isTitle(line)).toBe(false));
});

describe("what a text says of its version", () => {
  test.each([
    ["a label before the date", ["某平台隐私政策", "更新发布日期：2030年1月5日", ...BODY], ["2030-01-05", "", ""]],
    [
      "one line in brackets",
      ["某平台用户协议", "（2030年1月5日更新，2030年1月15日生效）", ...BODY],
      ["2030-01-05", "2030-01-15", "2030-01-15"],
    ],
    [
      "a sentence",
      ["某平台用户协议", "本协议自2030年1月15日起施行，最近更新于2030年1月1日。", ...BODY],
      ["2030-01-01", "2030-01-15", "2030-01-15"],
    ],
    [
      "behind a long first paragraph",
      [
        "某平台用户协议",
        `欢迎您。${"我们重视您的信息，".repeat(12)}请阅读。`,
        "更新日期：2030年1月5日",
        "生效日期：2030年1月15日",
        ...BODY,
      ],
      ["2030-01-05", "2030-01-15", "2030-01-15"],
    ],
    ["signed at the end", ["某平台用户协议", ...BODY, "某公司", "二〇三〇年一月十五日"], ["2030-01-15", "", ""]],
    [
      "labelled at the end",
      ["某平台用户协议", ...BODY, "发布日期：2030年1月5日", "生效日期：2030年1月15日"],
      ["2030-01-05", "2030-01-15", "2030-01-15"],
    ],
    [
      "in the last clause",
      [
        "某平台用户协议",
        ...BODY,
        "三、其他",
        "本协议自2030年1月15日起生效。",
        ...Array.from({ length: 10 }, () => "丙。"),
      ],
      ["", "2030-01-15", "2030-01-15"],
    ],
    [
      "behind a preface that counts",
      [
        "某平台用户协议",
        "温馨提示",
        "1、我们收集必要的信息。",
        "2、您可以查阅。",
        "更新日期：2030年【 1 】月【 5 】日",
        "生效日期：2030年1月15日",
        ...BODY,
        ...Array.from({ length: 10 }, () => "丙。"),
      ],
      ["2030-01-05", "2030-01-15", "2030-01-15"],
    ],
    [
      "a history of several days in the text",
      [
        "某平台用户协议",
        "1、甲。",
        "更新日期：2029年1月5日",
        "更新日期：2030年1月5日",
        ...BODY,
        ...Array.from({ length: 10 }, () => "丙。"),
      ],
      ["", "", ""],
    ],
    [
      "a law in the text",
      ["某平台用户协议", "依照《个人信息保护法》（自2021年11月1日起施行）制定。", ...BODY],
      ["", "", ""],
    ],
    [
      "several revisions",
      ["某平台用户协议", "2028年3月1日发布，2030年1月5日第二次修订，2030年1月15日施行", ...BODY],
      ["2030-01-05", "2030-01-15", "2030-01-15"],
    ],
    ["none", ["某平台用户协议", ...BODY], ["", "", ""]],
  ])("%s", async (_, lines, dates) => {
    expect((await head(...lines)).dates).toEqual(dates);
  });

  test("lines of dates alone leave the text, all others stay", async () => {
    const { body } = await head("某平台用户协议", "更新日期：2030年1月5日", "本协议自2030年1月15日起施行。", ...BODY);
    expect(body).toEqual([
      "## 【引言】",
      "本协议自2030年1月15日起施行。",
      "## 一、范围",
      "甲。",
      "## 二、附则",
      "乙。",
    ]);
  });

  test("what is signed at the end stays there", async () => {
    const { body, said } = await head("某平台用户协议", "生效日期：2030年1月15日", ...BODY, "某公司", "2030年1月5日");
    expect(body.slice(-2)).toEqual(["某公司", "2030年1月5日"]);
    expect(said).toEqual(["文件里单独写着日期 2030-01-05，没有说是更新还是生效，已当作更新日期；请核对。"]);
  });

  test("a month without a day is no date, and is named", async () => {
    const { dates, body, said } = await head(
      "某平台用户协议",
      "更新日期：【2030】年【1】月",
      "生效日期：2030年1月15日",
      ...BODY,
    );
    expect(dates).toEqual(["", "2030-01-15", "2030-01-15"]);
    expect(body.slice(0, 2)).toEqual(["## 【引言】", "更新日期：【2030】年【1】月"]);
    expect(said).toEqual([
      "文件里的“【2030】年【1】月”没有写到日，没有填进文首信息。",
      "文件里没有认出更新日期，文首信息的 updatedOn 空着。请补上：审稿台在“名称与日期”里填，命令行加 --updated，或直接写进 .mdx。",
    ]);
  });

  test("a title behind the name of a company, and one in 《》", async () => {
    expect((await head("某某信息技术有限公司", "《个人信息收集清单》", ...BODY)).title).toBe("个人信息收集清单");
  });
});

describe("what a text is, by its title", () => {
  const said = (name: string, kind: string) =>
    `按名称认作${name}（文首信息 kind: "${kind}"），不按隐私政策的法律要求检查；不对请改。`;
  test.each([
    ["某平台用户协议", "agreement", said("协议", "agreement")],
    ["某平台服务条款（2030版）", "agreement", said("协议", "agreement")],
    ["某社区公约 V2.0", "agreement", said("协议", "agreement")],
    ["某平台直播规则", "rules", said("规则", "rules")],
    ["开户须知", "rules", said("规则", "rules")],
    ["第三方SDK目录", "list", said("清单", "list")],
    ["个人信息收集清单", "list", said("清单", "list")],
    ["某平台隐私政策", undefined, undefined],
    ["儿童个人信息保护规则", undefined, undefined],
    ["某平台Cookie条款", undefined, undefined],
  ])("%s", async (title, kind, notice) => {
    const bytes = new TextEncoder().encode(
      [title, "更新日期：2030年1月5日", "生效日期：2030年1月15日", ...BODY].join("\n"),
    );
    const result = await importDraft({ name: "draft.txt", bytes }, { base: null });
    if (result.kind === "refused") throw new Error(result.reason);
    const { document } = parsePolicy(result.mdx, { path: "draft" });
    expect([document?.title, document?.kind]).toEqual([title, kind]);
    expect(result.notices.find(({ rule }) => rule === "facts/kind")?.message).toBe(notice);
    const rules = document ? checkDocument(document, { houseWording: [], pendingLinks: [], documents: [] }) : [];
    expect(rules.some(({ rule }) => rule.startsWith("law/"))).toBe(kind === undefined);
  });
});
