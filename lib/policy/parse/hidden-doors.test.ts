import { characterEntities } from "character-entities";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSite } from "@/lib/content/site-file";
import { formatDiagnostic } from "@/lib/policy/diagnostics";
import { hiddenCharacters } from "@/lib/policy/hidden-characters";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { parseSynonyms } from "@/lib/search/synonym-file";
import { positioned } from "@/lib/testing/positioned";
import { sampleSource } from "@/lib/testing/sample";

/** Ways by which a character comes into a document other than by standing in the file. */
const report = (source: string) =>
  parsePolicy(source, { path: "sample" }).messages.map((message) => formatDiagnostic("a", message));

function table(cases: readonly (readonly [name: string, sample: string, ...says: readonly string[]])[]) {
  test.each(cases)("%s", (_, sample, ...says) => {
    const { text, places } = positioned(sample);
    expect(report(text)).toEqual(says.map((said, at) => `a:${places[at]?.line}:${places[at]?.column} 错误 ${said}`));
  });
}

const ORDER = "它会让页面上的字序和原文不同。 [hidden-character]";
const BROKEN = "它会让搜索和比对出错。 [hidden-character]";

describe("references of Markdown", () => {
  const body = (text: string) => sampleSource(`## 一、甲\n\n${text}`);
  table([
    [
      "a number that turns words around",
      body("我们‸&#x202e;不共享"),
      `“&#x202e;”写出的是会颠倒字序的字符 U+202E。删去“&#x202e;”；${ORDER}`,
    ],
    ["a decimal number", body("甲‸&#8203;乙"), `“&#8203;”写出的是看不见的字符 U+200B。删去“&#8203;”；${BROKEN}`],
    [
      "names",
      body("甲‸&shy;乙‸&ZeroWidthSpace;丙"),
      `“&shy;”写出的是看不见的字符 U+00AD。删去“&shy;”；${BROKEN}`,
      `“&ZeroWidthSpace;”写出的是看不见的字符 U+200B。删去“&ZeroWidthSpace;”；${BROKEN}`,
    ],
    [
      "beyond the first plane",
      body("😀‸&#xE0041;乙"),
      `“&#xE0041;”写出的是看不见的字符 U+E0041。删去“&#xE0041;”；${BROKEN}`,
    ],
    [
      "a number that is no character",
      body("甲‸&#xFFFF;"),
      "“&#xFFFF;”写出的是不是文字的编码 U+FFFD。删去“&#xFFFF;”；这样的编码写不进网页和 Word 文件。 [hidden-character]",
    ],
    [
      "in bold, in a tag's words, on a later line",
      body('甲\n  乙**丙‸&lrm;**丁<Ref to="s1">戊‸&zwj;</Ref>'),
      `“&lrm;”写出的是会颠倒字序的字符 U+200E。删去“&lrm;”；${ORDER}`,
      `“&zwj;”写出的是看不见的字符 U+200D。删去“&zwj;”；${BROKEN}`,
    ],
    [
      "in a heading",
      body("## 二、‸&#x3164;乙"),
      "“&#x3164;”写出的是显示为空白的字符 U+3164。删去“&#x3164;”；要留空就用普通空格。 [hidden-character]",
    ],
    [
      "in a table",
      body("| 甲 | 乙 |\n| - | - |\n| 丙 | 丁‸&hairsp;戊 |"),
      "“&hairsp;”写出的是不常用的空格 U+200A。把“&hairsp;”改为普通空格，或删去。 [hidden-character]",
    ],
    [
      "in an attribute",
      body('<Define ‸term="甲&#x200b;乙">甲</Define>'),
      `有看不见的字符 U+200B。删去这个字符；${BROKEN}`,
    ],
    [
      "as it stands, told once",
      body('<Define term="甲‸\u200B乙">甲</Define>‸\u00AD'),
      `有看不见的字符 U+200B。删去这个字符；${BROKEN}`,
      `有看不见的字符 U+00AD。删去这个字符；${BROKEN}`,
    ],
    ["words about such a reference", body("写 \\&shy; 或 &amp;shy;")],
    ["spaces that authors type", body("甲&nbsp;乙&#x3000;丙")],
    ["an emoji", body("☎&#xFE0F;")],
  ]);

  test("every name that HTML knows is either seen or refused", () => {
    const hidden = Object.entries(characterEntities).filter(([, value]) => hiddenCharacters(value).length > 0);
    expect(hidden.length).toBeGreaterThan(20);
    for (const [name] of hidden) expect(report(body(`甲&${name};乙`)).join(), name).toContain("[hidden-character]");
  });
});

describe("escapes of YAML", () => {
  const title = (written: string) => sampleSource("## 一、甲").replace('title: "隐私政策"', `title: ${written}`);
  table([
    [
      "of four digits",
      title('"隐私‸\\u202E政策"'),
      `“\\u202E”写出的是会颠倒字序的字符 U+202E。删去“\\u202E”；${ORDER}`,
    ],
    ["of two", title('"隐私‸\\x01政策"'), `“\\x01”写出的是看不见的字符 U+0001。删去“\\x01”；${BROKEN}`],
    [
      "of eight",
      title('"‸\\U000E0001隐私"'),
      `“\\U000E0001”写出的是看不见的字符 U+E0001。删去“\\U000E0001”；${BROKEN}`,
    ],
    ["by a letter", title('"隐私‸\\a政策"'), `“\\a”写出的是看不见的字符 U+0007。删去“\\a”；${BROKEN}`],
    [
      "a line separator",
      title('"隐私‸\\L政策"'),
      "“\\L”写出的是看不见的换行符 U+2028。删去“\\L”；要另起一段就空一行。 [hidden-character]",
    ],
    [
      "half a pair",
      title('"隐私‸\\uD800政策"'),
      "“\\uD800”写出的是不是文字的编码 U+D800。删去“\\uD800”；这样的编码写不进网页和 Word 文件。 [hidden-character]",
    ],
    ["a whole pair", title('"隐私\\uD83D\\uDE00政策"')],
    [
      "on a later line of one value",
      title('"隐私\n  政策\n  ‸\\u200b甲"'),
      `“\\u200b”写出的是看不见的字符 U+200B。删去“\\u200b”；${BROKEN}`,
    ],
    ["words about such an escape", title("'隐私\\u202E政策'")],
  ]);

  test("in a note", () => {
    const source = sampleSource("## 一、甲").replace(
      "---\n\n",
      'changes:\n  - clause: "s1"\n    class: "结构"\n    note: "不\\u202E共享"\n---\n\n',
    );
    expect(report(source)).toEqual([`a:11:13 错误 “\\u202E”写出的是会颠倒字序的字符 U+202E。删去“\\u202E”；${ORDER}`]);
  });

  test("in policy.yaml, keys included", () => {
    const site = (
      name: string,
      key: string,
    ) => `site:\n  baseUrl: "https://a.b"\npublisher:\n  name: ${name}\n  operators: []
policy:\n  name: "甲"\ncontact:\n  email: ""\n  address: ""\npendingLinks:\n  ${key}:\n    description: "甲"\n    url: ""\ndocuments: []\n`;
    const said = (source: string) =>
      parseSite(source, "content/policy.yaml").problems.map(({ message }) => `${message.line} ${message.reason}`);
    expect(said(site('"甲"', "b"))).toEqual([]);
    expect(parseSite(site('"甲\\u200f"', "b"), "content/policy.yaml").site).toBeNull();
    expect(said(site('"甲\\u200f"', '"b\\x00"'))).toEqual([
      "4 “\\u200f”写出的是会颠倒字序的字符 U+200F。删去“\\u200f”；它会让页面上的字序和原文不同。",
      "12 “\\x00”写出的是看不见的字符 U+0000。删去“\\x00”；它会让搜索和比对出错。",
    ]);
  });

  test("in synonyms.yaml, as they stand and by escape", () => {
    const said = (source: string) => parseSynonyms(source).messages.map(({ line, reason }) => `${line} ${reason}`);
    expect(said('- topic: 甲\n  terms: [甲, "乙\\u00AD"]\n  asks: [丙\u200B]\n')).toEqual([
      "3 有看不见的字符 U+200B。删去这个字符；它会让搜索和比对出错。",
      "2 “\\u00AD”写出的是看不见的字符 U+00AD。删去“\\u00AD”；它会让搜索和比对出错。",
    ]);
    expect(said("\uFEFF- topic: 甲\r\n  terms: [甲]\r\n  asks: []\r\n")).toEqual([]);
  });
});

const HIDDEN = fc
  .integer({ min: 0, max: 0x10ffff })
  .map((code) => String.fromCodePoint(code))
  .filter((character) => hiddenCharacters(character).length > 0 && character !== "\uFFFD" && character !== "\r");
const DOORS = fc.constantFrom<(character: string) => string>(
  (character) => sampleSource(`## 一、甲${character}乙`),
  (character) => sampleSource(`## 一、甲\n\n乙&#${character.codePointAt(0)};丙`),
  (character) =>
    sampleSource(`## 一、甲\n\n<Define term="乙&#x${character.codePointAt(0)?.toString(16)};丙">乙</Define>`),
  (character) =>
    sampleSource("## 一、甲").replace("隐私", `隐\\U${character.codePointAt(0)?.toString(16).padStart(8, "0")}私`),
);

test("no door lets a hidden character into a document", () => {
  fc.assert(
    fc.property(HIDDEN, DOORS, (character, door) => {
      const { document, messages } = parsePolicy(door(character), { path: "sample" });
      expect(document).toBeNull();
      expect(messages.map(({ ruleId }) => ruleId)).toContain("hidden-character");
    }),
    { numRuns: 300 },
  );
});

/** What a message quotes of a faulty file: names, targets, values, broken lines. */
const QUOTED: readonly (readonly [string, (character: string) => string])[] = [
  ["an unknown name", (one) => sampleSource("## 一、甲").replace("title:", `甲${one}: 乙\ntitle:`)],
  ["a wrong value", (one) => sampleSource("## 一、甲").replace('"official"', `"甲${one}"`)],
  ["a date", (one) => sampleSource("## 一、甲").replace('"2022-11-15"', `"20${one}22"`)],
  ["an unknown clause", (one) => sampleSource(`## 一、甲\n\n<Ref to="s9${one}">乙</Ref>`)],
  ["an unknown tag", (one) => sampleSource(`## 一、甲\n\n<Px title="${one}乙">丙${one}</Px>`)],
  [
    "a definition twice",
    (one) => sampleSource(`## 一、甲\n\n<Define term="乙${one}">丙</Define><Define term="乙${one}">丁</Define>`),
  ],
  ["what is no part of the format", (one) => sampleSource(`## 一、甲\n\n乙${one} {丙${one}} ![丁${one}](戊)`)],
];

test.each(QUOTED)("no message turns its own words around: %s", (_, door) => {
  for (const character of "\u202E\u200B\u3164\u0007\u2028\u00AD") {
    for (const { reason, note } of parsePolicy(door(character), { path: "sample" }).messages) {
      expect([reason, note].map((text) => hiddenCharacters(text ?? ""))).toEqual([[], []]);
    }
  }
});
