import { describe, expect, it, test } from "vitest";
import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { fingerprint, form2Hashes } from "./fingerprint";

/** A version with everything that a version may hold. */
const SOURCE = `---
version: "2030-03-01"
title: "甲公司 App 隐私政策"
updatedOn: "2030-02-15"
effectiveOn: "2030-03-01"
provenance: "source"
emphasis: "official"
changes:
  - clause: "s2-1-p1"
    class: "权利变化"
    note: "答复期限缩短为24小时。"
  - clause: "s1"
    class: "结构"
---

## 一、范围

我们在24小时内答复，至迟不超过3.14天。本政策（下称“<Define term="本政策">本政策</Define>”）说明 Cookie 与 Privacy Policy 的用法，见<Ref to="s2">第二章</Ref>。

**您同意**我们收集<u>**证件号码**</u>，联系privacy@example.com。

〈三〉为了注册；

（2）为了登录。

## 二、权利

### （一）查阅

请走<AppPath>“我的-设置”</AppPath>，或<PendingLink id="sdk">点击此处</PendingLink>，关于<Term to="本政策">政策</Term>的说明。

1、查阅；

2、更正。

2. 5倍以内。

| 功能 | 种类 |
| --- | --- |
| 搜索 | **历史** 记录 |
| 支付 | 卡号 |

### 补充说明

以页面为准。

## 附录：定义

儿童：指未满14周岁的café顾客。
`;

const hashesOf = (document: PolicyDocument) => ({ form1: fingerprint(document), ...form2Hashes(document) });

function hashes(source: string) {
  const { document, messages } = parsePolicy(source, { path: "" });
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return hashesOf(document);
}

const original = hashes(SOURCE);

/** Which hashes an edit changes; `refused` when what it makes cannot be read at all. */
function seenBy(edited: string): string {
  if (edited === SOURCE) throw new Error("nothing was edited");
  if (parsePolicy(edited, { path: "" }).document === null) return "refused";
  return seenIn(hashes(edited));
}

function seenIn(now: ReturnType<typeof hashes>): string {
  const seen = [
    now.form1 === original.form1 ? [] : ["form 1"],
    now.words === original.words ? [] : ["words"],
    now.marks === original.marks ? [] : ["marks"],
  ].flat();
  return seen.join(", ") || "none";
}

const swap = (from: string, to: string) => SOURCE.replace(from, to);
const BREAK = "说明 Cookie";

/**
 * What was done to a locked version, and which hashes change: of form 1, and of form 2's words and marks. Marks stand at
 * places, so that they may differ where words do; where words do not, a difference is the marks' own.
 */
const EDITS: readonly (readonly [edit: string, edited: string, seen: string])[] = [
  // White space
  ["a space inside a number", swap("24小时内", "2 4小时内"), "words"],
  ["a full-width space inside a number", swap("24小时内", "2　4小时内"), "words"],
  ["a no-break space inside a number", swap("24小时内", "2\u00a04小时内"), "words"],
  ["a thin space inside a number", swap("24小时内", "2\u20094小时内"), "refused"],
  ["a tab inside a number", swap("24小时内", "2\t4小时内"), "words"],
  ["a line end inside a number", swap("24小时内", "2\n4小时内"), "words"],
  ["a space at a decimal point", swap("3.14天", "3. 14天"), "words"],
  ["a space inside a Latin word", swap("Cookie", "Coo kie"), "words, marks"],
  ["a space written as an entity", swap("Cookie", "Coo&#x20;kie"), "words, marks"],
  ["two Latin words joined", swap("Privacy Policy", "PrivacyPolicy"), "words, marks"],
  ["a space inside an address's neighbours", swap("联系privacy", "联系 privacy"), "none"],
  ["a number moved past a space", swap("2. 5倍", "2.5倍"), "form 1, words"],
  ["two spaces for one between Latin words", swap("Privacy Policy", "Privacy  Policy"), "none"],
  ["a line end for a space between Latin words", swap("Privacy Policy", "Privacy\nPolicy"), "none"],
  ["a no-break space for a space", swap("Privacy Policy", "Privacy\u00a0Policy"), "none"],
  ["a full-width space for a space", swap("Privacy Policy", "Privacy　Policy"), "none"],
  ["a space between Chinese characters", swap("小时内答复", "小时内 答复"), "none"],
  ["a full-width space between Chinese characters", swap("小时内答复", "小时内　答复"), "none"],
  ["a line end between Chinese characters", swap("小时内答复", "小时内\n答复"), "none"],
  ["a space between Chinese and Latin", swap(BREAK, "说明Cookie"), "none"],
  ["a space after a number of a clause", swap("1、查阅", "1、 查阅"), "none"],
  ["a space inside the title's Latin words", swap("甲公司 App 隐", "甲公司 A pp 隐"), "words"],
  ["a space beside Chinese in the title", swap("甲公司 App 隐", "甲公司App隐"), "none"],
  [
    "an empty line more between paragraphs",
    swap("答复，至迟", "答复，至迟").replace("登录。\n\n", "登录。\n\n\n\n"),
    "none",
  ],
  // Characters nobody sees
  ["a zero-width space", swap("24小时", "2\u200b4小时"), "refused"],
  ["a soft hyphen", swap("Cookie", "Coo\u00adkie"), "refused"],
  ["a byte order mark in the text", swap("Cookie", "Coo\ufeffkie"), "refused"],
  // Letters that look alike
  ["é as two characters", swap("café", "cafe\u0301"), "form 1, words"],
  ["a Cyrillic о in a Latin word", swap("Cookie", "Cооkie"), "form 1, words"],
  ["a full-width digit", swap("24小时内", "２4小时内"), "form 1, words"],
  ["a letter as an entity", swap("Cookie", "C&#x6f;okie"), "none"],
  ["a half-width comma", swap("答复，至迟", "答复,至迟"), "form 1, words"],
  // Words and structure
  ["a word", swap("小时内", "小时后"), "form 1, words"],
  ["two paragraphs joined", swap("注册；\n\n（2）", "注册；（2）"), "form 1, words, marks"],
  ["a paragraph cut in two", swap("答复，至迟", "答复，\n\n至迟"), "form 1, words, marks"],
  ["a paragraph made an item", swap("**您同意**我们", "3、**您同意**我们"), "form 1, words"],
  ["an item made a paragraph", swap("2、更正", "更正"), "form 1, words"],
  ["items exchanged", swap("1、查阅；\n\n2、更正。", "1、更正。\n\n2、查阅；"), "form 1, words"],
  ["the style of a number", swap("1、查阅；\n\n2、更正。", "1)查阅；\n\n2)更正。"), "form 1, words"],
  ["the width of a number's bracket", swap("### （一）", "### (一)"), "form 1, words"],
  ["a heading's level", swap("### 补充", "#### 补充"), "form 1, words"],
  ["a heading made a sentence", swap("### 补充", "补充"), "form 1, words"],
  ["an update date", swap('updatedOn: "2030-02-15"', 'updatedOn: "2030-02-14"'), "form 1, words"],
  ["the title", swap("App 隐私政策", "App 隐私协议"), "form 1, words"],
  ["a cell moved", swap("| 支付 | 卡号 |", "| 卡号 | 支付 |"), "form 1, words"],
  [
    "rows exchanged",
    swap("| 搜索 | **历史** 记录 |\n| 支付 | 卡号 |", "| 支付 | 卡号 |\n| 搜索 | **历史** 记录 |"),
    "form 1, words",
  ],
  ["a column exchanged for a bar in a cell", swap("| 支付 | 卡号 |", "| 支付¦卡号 | |"), "form 1, words"],
  ["the term of a definition", swap("儿童：指", "少年：指"), "form 1, words"],
  ["a definition's colon made half-width", swap("儿童：指", "儿童:指"), "form 1, words"],
  // Emphasis
  ["stress taken away", swap("**您同意**", "您同意"), "form 1, words"],
  ["stress moved by a character", swap("**您同意**我们", "您**同意我**们"), "form 1, words"],
  ["underline taken away", swap("<u>**证件号码**</u>", "**证件号码**"), "form 1, words"],
  ["stress turned into stars", swap("**您同意**", "\\*您同意\\*"), "form 1, words"],
  ["one stretch of stress cut in two", swap("**您同意**", "**您&#x540C;意**"), "none"],
  ["stress in a cell moved", swap("**历史** 记录", "历史**记录**"), "form 1, words"],
  ["the space after stress stressed", swap("**历史** 记录", "**历史&#x20;**记录"), "none"],
  ["what may be a number stressed", swap("〈三〉为了", "**〈三〉** 为了"), "form 1"],
  // What points somewhere
  ["the target of a reference", swap('<Ref to="s2">', '<Ref to="s1">'), "marks"],
  ["a reference made longer", swap('见<Ref to="s2">第', '<Ref to="s2">见第'), "marks"],
  ["a reference taken away", swap('<Ref to="s2">第二章</Ref>', "第二章"), "marks"],
  ["the id of a link", swap('id="sdk"', 'id="api"'), "marks"],
  [
    "a link made a reference",
    swap('<PendingLink id="sdk">点击此处</PendingLink>', '<Ref to="s1">点击此处</Ref>'),
    "marks",
  ],
  [
    "the name that is defined",
    swap('<Define term="本政策">', '<Define term="政策">').replace('<Term to="本政策">', '<Term to="政策">'),
    "marks",
  ],
  ["the term of a use", swap('<Term to="本政策">', '<Term to="儿童">'), "marks"],
  [
    "a definition taken away",
    swap('<Term to="本政策">政策</Term>', "政策").replace('<Define term="本政策">本政策</Define>', "本政策"),
    "marks",
  ],
  ["an app path unmarked", swap("<AppPath>“我的-设置”</AppPath>", "“我的-设置”"), "marks"],
  ["an app path cut in two", swap("“我的-设置”</AppPath>", "“我的-</AppPath><AppPath>设置”</AppPath>"), "marks"],
  ["an address that is no link any more", swap("privacy@", "privacy\\@"), "marks"],
  // What stands in the front matter
  ["a note on a change", swap("缩短为24", "缩短为2 4"), "marks"],
  ["a note's class", swap("权利变化", "文字更正"), "marks"],
  ["a note's clause", swap('clause: "s1"', 'clause: "s2"'), "marks"],
  ["a note taken away", swap('  - clause: "s1"\n    class: "结构"\n', ""), "marks"],
  ["whose stress it is", swap('emphasis: "official"', 'emphasis: "reconstructed"'), "marks"],
  [
    "whose text it is",
    swap('"source"', '"sample"').replace('version: "2030-03-01"', 'version: "2030-03-01-sample"'),
    "marks",
  ],
  [
    "the order of the front matter",
    swap('provenance: "source"\nemphasis: "official"', 'emphasis: "official"\nprovenance: "source"'),
    "none",
  ],
];

describe("edits to a locked version, and which of its hashes see them", () => {
  test.each(EDITS)("%s", (_, edited, seen) => expect(seenBy(edited)).toBe(seen));

  it("are not seen by form 1 where readers see them, and all of these by form 2", () => {
    const missed = EDITS.filter(([, , seen]) => seen.startsWith("words"));
    expect(missed.length).toBeGreaterThan(8);
  });
});

describe("a character that nobody sees, however it came into the text, is never dropped by form 2", () => {
  test.each([
    ["a zero-width space", "\u200b", "form 1, words"],
    ["a word joiner", "\u2060", "form 1, words"],
    ["a soft hyphen", "\u00ad", "form 1, words"],
    ["a right-to-left override", "\u202e", "form 1, words"],
    ["a variation selector", "\ufe0f", "form 1, words"],
    ["a grapheme joiner", "\u034f", "form 1, words"],
    ["a Hangul filler", "\u3164", "form 1, words"],
    ["an empty Braille cell", "\u2800", "form 1, words"],
    ["a tag character", "\u{e0041}", "form 1, words"],
    ["a noncharacter", "\uffff", "form 1, words"],
    ["a byte order mark", "\ufeff", "words"],
    ["a line separator", "\u2028", "words"],
    ["a vertical tab", "\v", "words"],
  ])("%s", (_, character, seen) => {
    const { document } = parsePolicy(SOURCE, { path: "" });
    const written = JSON.stringify(character).slice(1, -1);
    const edited = JSON.parse(JSON.stringify(document).replace("内答复", `内答${written}复`));
    expect(seenIn(hashesOf(edited))).toBe(seen);
  });
});
