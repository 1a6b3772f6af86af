import { describe, expect, test } from "vitest";
import { shopVersion, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { printedDate } from "@/lib/policy/dates";
import { sampleDocument } from "@/lib/testing/sample";
import { citation, clauseNumber } from "./citation";

test.each([
  ["s3-1-2", "第三章（一）2"],
  ["s3-1-2-p1", "第三章（一）2第1段"],
  ["s2-2-2-i3", "第二章（二）2第3项"],
  ["s4", "第四章"],
  ["s4-4-p2", "第四章（四）第2段"],
  ["intro-p1", "【引言】第1段"],
])("%s is cited as %s", (id, number) => {
  const document = shopVersion("2026-09-15");
  const block = document.blocks.find((candidate) => candidate.id === id);
  expect(block && citation(document, block)).toBe(`《山茶书店隐私政策》（2026年9月15日生效）${number}`);
});

test.each([
  ["s1-1-1-1-a", "第一章（一）1（1）A"],
  ["s1-1-1-1-a-p1", "第一章（一）1（1）A第1段"],
  ["appendix", "附录：相关定义"],
  ["def-儿童", "附录：相关定义“儿童”"],
])("%s is numbered %s", (id, number) => {
  const document = sampleDocument(
    "## 一、甲\n\n### （一）乙\n\n#### 1、丙\n\n##### 1)丁\n\n###### A.戊\n\n己。\n\n## 附录：相关定义\n\n儿童：指孩子。",
  );
  const block = document.blocks.find((candidate) => candidate.id === id);
  expect(block && clauseNumber(document, block)).toBe(number);
});

describe.each(TESTED_CONTENTS)("the clauses of $folder", ({ documents }) => {
  test.each(documents)("of $version are cited by title, day and a number each", (document) => {
    const cited = document.blocks.map((block) => citation(document, block));
    const opening = `《${document.title}》（${printedDate(document.effectiveOn)}生效）`;
    expect(cited.filter((text) => !text.startsWith(opening) || text === opening)).toEqual([]);
  });
});
