import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { beyondArticle } from "./beyond-article";

const ARTICLES = `## 规则

第一条 读者不得：

（一）带走雨伞；

（二）撕毁图书；

（三）大声喧哗。

第二条 馆方保管押金。

押金在退证时退还。

第三条 `;

test.each([
  ["an item that there is", "违反第一条第（三）项的，退证。", []],
  ["an item beyond them", "违反第一条第（五）项的，退证。", ["第一条第（五）项 3"]],
  ["in other signs", "违反第一条（4）项的，退证。", ["第一条（4）项 3"]],
  ["a paragraph that there is", "依照第二条第二款退还。", []],
  ["a paragraph beyond them", "依照第二条第三款退还。", ["第二条第三款 2"]],
  ["of a law", "依照《图书馆法》第一条第（五）项处理。", []],
  [
    "of its own article",
    "下列情形除外：\n\n（一）甲；\n\n（二）乙。\n\n因本条第（四）项退证的，退还押金。",
    ["本条第（四）项 2"],
  ],
  [
    "of the list before it",
    "下列情形除外：\n\n（一）甲；\n\n（二）乙。\n\n前述第（二）项须有证明。上述第3项不退押金。",
    ["上述第3项 2"],
  ],
])("items and paragraphs that an article has not: %s", (_what, text, expected) => {
  const found = beyondArticle(sampleDocument(ARTICLES + text));
  expect(found.map(({ words, entries }) => `${words} ${entries}`)).toEqual(expected);
});
