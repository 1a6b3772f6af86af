import { describe, expect, test } from "vitest";
import { heading, level, listed, numbering, paragraph, run, style, styleSheet, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";

const facts = { base: null, today: "2030-01-01" };

async function lines(body: string, parts: Parameters<typeof word>[1]) {
  const result = await importDraft({ name: "draft.docx", bytes: word(heading("一、头") + body, parts) }, facts);
  if (result.kind === "refused") throw new Error(result.reason);
  return result.mdx.split("## 一、头\n\n")[1]?.trimEnd().split(/\n+/u);
}

const three = listed("子。", 1) + listed("丑。", 1) + listed("寅。", 1);
const tight = '<w:suff w:val="nothing"/>';

const formats: readonly (readonly [string, string, string, readonly string[]])[] = [
  ["decimalEnclosedCircle", "%1", "", ["① 子。", "② 丑。", "③ 寅。"]],
  ["decimalEnclosedCircleChinese", "%1", tight, ["①子。", "②丑。", "③寅。"]],
  ["decimalEnclosedParen", "%1", tight, ["⑴子。", "⑵丑。", "⑶寅。"]],
  ["ideographTraditional", "%1、", tight, ["甲、子。", "乙、丑。", "丙、寅。"]],
  ["chineseLegalSimplified", "%1、", tight, ["壹、子。", "贰、丑。", "叁、寅。"]],
  ["chineseCountingThousand", "第%1条", "", ["第一条 子。", "第二条 丑。", "第三条 寅。"]],
  ["chineseCountingThousand", "第%1条　", tight, ["第一条　子。", "第二条　丑。", "第三条　寅。"]],
  ["lowerLetter", "(%1)", '<w:suff w:val="space"/>', ["(a) 子。", "(b) 丑。", "(c) 寅。"]],
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
    expect(await last("decimalEnclosedCircle")).toEqual(["⑩子。", "㉑子。"]);
    expect(await last("ideographTraditional")).toEqual(["癸子。", "子。"]);
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
