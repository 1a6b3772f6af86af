import { describe, expect, test } from "vitest";
import { heading, level, listed, numbering, paragraph, run, style, styleSheet, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

const facts = { base: null, title: "示例政策", updatedOn: "2030-01-01", effectiveOn: "2030-01-01" };

async function lines(body: string, parts: Parameters<typeof word>[1]) {
  const result = await importDraft({ name: "draft.docx", bytes: word(heading("一、头") + body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  return result.mdx.split("## 一、头\n\n")[1]?.trimEnd().split(/\n+/u);
}

const three = listed("子。", 1) + listed("丑。", 1) + listed("寅。", 1);
const tight = '<w:suff w:val="nothing"/>';

const formats: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["decimalEnclosedCircle", "%1", "", ["①子。", "②丑。", "③寅。"]],
  ["decimalEnclosedCircleChinese", "%1", tight, ["①子。", "②丑。", "③寅。"]],
  ["decimalEnclosedParen", "%1", tight, ["⑴子。", "⑵丑。", "⑶寅。"]],
  ["ideographTraditional", "%1、", tight, ["甲、子。", "乙、丑。", "丙、寅。"]],
  ["chineseLegalSimplified", "%1、", tight, ["壹、子。", "贰、丑。", "叁、寅。"]],
  ["chineseCountingThousand", "第%1条", "", ["第一条 子。", "第二条 丑。", "第三条 寅。"]],
  ["chineseCountingThousand", "第%1条　", tight, ["第一条 子。", "第二条 丑。", "第三条 寅。"]],
  ["lowerLetter", "(%1)", '<w:suff w:val="space"/>', ["(a)子。", "(b)丑。", "(c)寅。"]],
];

describe("a number is written as Word prints it, and does not run into the words", () => {
  test.each(formats)("%s in %s %s", async (format, text, more, wanted) => {
    expect(await lines(three, numbering(level(0, format, text, more)))).toEqual(wanted);
  });

  test("above nine and above nineteen", async () => {
    const many = Array.from({ length: 21 }, () => listed("子。", 1)).join("");
    const last = async (format: string) => {
      const all = await lines(many, numbering(level(0, format, "%1", tight)));
      return [all?.[9], all?.[20]];
    };
    expect(await last("ideographDigital")).toEqual(["一〇子。", "二一子。"]);
    expect(await last("chineseLegalSimplified")).toEqual(["壹拾子。", "贰拾壹子。"]);
    expect(await last("decimalEnclosedCircle")).toEqual(["⑩子。", "21子。"]);
    expect(await last("ideographTraditional")).toEqual(["癸子。", "21子。"]);
  });
});

test("a number that its writer parted from its stop is one", async () => {
  const bytes = new TextEncoder().encode(
    "一、定义\n3.会员。\n4 .匿名化：是指处理。\n5 ．去标识化。\n6 ) 其他。\n3 .5升的水杯。",
  );
  const result = await importDraft({ name: "a.txt", bytes }, facts);
  expect(result.kind === "imported" && result.mdx.split("一、定义\n\n")[1]?.trimEnd().split("\n\n")).toEqual([
    "3.会员。",
    '4.<Define term="匿名化">匿名化</Define>：是指处理。',
    "5．去标识化。",
    "6)其他。",
    "3 .5升的水杯。",
  ]);
});

describe("numbers go on above ninety-nine in every format", () => {
  const many = Array.from({ length: 121 }, () => listed("子。", 1)).join("");
  test.each([
    ["decimal", "%1、", "121、子。"],
    ["decimal", "%1.", "121.子。"],
    ["decimal", "（%1）", "（121）子。"],
    ["chineseCountingThousand", "第%1条", "第一百二十一条 子。"],
    ["chineseCounting", "%1、", "一百二十一、子。"],
    ["ideographDigital", "第%1条", "第一二一条子。"],
    ["chineseLegalSimplified", "%1、", "壹佰贰拾壹、子。"],
    ["decimalEnclosedCircle", "%1、", "121、子。"],
    ["decimalEnclosedParen", "%1、", "121、子。"],
    ["ideographTraditional", "%1、", "121、子。"],
    ["ideographZodiac", "%1、", "121、子。"],
    ["upperLetter", "%1、", "QQQQQ、子。"],
    ["lowerRoman", "%1、", "cxxi、子。"],
    ["decimalZero", "%1、", "121、子。"],
    ["decimalFullWidth", "%1、", "１２１、子。"],
  ])("%s in %s", async (format, text, wanted) => {
    const all = await lines(many, numbering(level(0, format, text, tight)));
    expect(all?.[120]).toBe(wanted);
  });
});

describe("a list that begins on its second level counts as Word prints it", () => {
  const two = numbering(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2"));
  const hidden = paragraph("", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  test.each([
    ["the second level alone, then the first", ["1.1 子。", "1.2 丑。", "2.寅。", "2.1 卯。"], [1, 1, 0, 1]],
    ["the first level in between", ["1.1 子。", "2.丑。", "2.1 寅。", "3.卯。"], [1, 0, 1, 0]],
    ["the first level first", ["1.子。", "1.1 丑。", "1.2 寅。", "2.卯。"], [0, 1, 1, 0]],
    ["the second level only", ["1.1 子。", "1.2 丑。", "1.3 寅。", "1.4 卯。"], [1, 1, 1, 1]],
  ])("%s", async (_, wanted, levels) => {
    const body = levels.map((at, index) => listed(`${"子丑寅卯"[index]}。`, 1, at)).join("");
    expect(await lines(body, two)).toEqual(wanted);
  });

  test("an empty paragraph of the first level counts too", async () => {
    const body = listed("子。", 1, 1) + hidden + listed("丑。", 1, 1) + hidden + listed("寅。", 1, 1);
    expect(await lines(body, two)).toEqual(["1.1 子。", "2.1 丑。", "3.1 寅。"]);
  });

  test.each([
    ["Section %1.%2", ["Section 1.01 子。", "Section 1.02 丑。"]],
    ["%1.%2", ["1.01 子。", "1.02 丑。"]],
  ])("legal numbering keeps a leading zero: %s", async (text, wanted) => {
    const legal = level(1, "decimalZero", text, "<w:isLgl/>");
    const body = listed("子。", 1, 1) + listed("丑。", 1, 1);
    expect(await lines(body, numbering(level(0, "upperRoman", "%1.") + legal))).toEqual(wanted);
  });
});

const counted: readonly (readonly [string, string, Parameters<typeof word>[1], readonly string[]])[] = [
  [
    "words that begin with a digit stay apart from the number",
    listed("30日内删除。", 1) + listed("3个月后。", 1, 1),
    numbering(level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")),
    ["1.&#x20;30日内删除。", "1.1 3个月后。"],
  ],
  [
    "a level that never begins anew",
    listed("子。", 1) + listed("丑。", 1, 1) + listed("寅。", 1) + listed("卯。", 1, 1),
    numbering(level(0, "decimal", "%1）") + level(1, "upperLetter", "%2.", '<w:lvlRestart w:val="0"/>')),
    ["1）子。", "A.丑。", "2）寅。", "B.卯。"],
  ],
  [
    "a list that begins anew",
    three + listed("卯。", 2),
    numbering(level(0, "decimal", "%1、")),
    ["1、子。", "2、丑。", "3、寅。", "1、卯。"],
  ],
  [
    "a list that is defined by a list style",
    three,
    numbering('<w:numStyleLink w:val="L"/>', `<w:styleLink w:val="L"/>${level(0, "decimal", "%1）")}`),
    ["1）子。", "2）丑。", "3）寅。"],
  ],
  [
    "a level that is linked to the paragraph's style",
    paragraph(run("子。"), '<w:pStyle w:val="item"/>'),
    {
      ...styleSheet(
        style("1", "heading 1"),
        style("item", "条", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      ),
      ...numbering(level(0, "decimal", "%1、") + level(1, "upperLetter", "%2.", '<w:pStyle w:val="item"/>')),
    },
    ["A.子。"],
  ],
];

test.each(counted)("%s", async (_, body, parts, wanted) => {
  expect(await lines(body, parts)).toEqual(wanted);
});
