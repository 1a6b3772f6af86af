import { referencesStrings as say } from "@/lib/strings/rules/references";
import { hanNumeral } from "../../labels";
import type { PolicyDocument } from "../../model";
import { findingAt, findingOn, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import { citedParts } from "./cited-parts";

const id = "references/unknown-clause";

/** 本政策第九章, 本政策第三章（二）. Han numerals only: 第45条 of a law never follows 本政策. */
const CHAPTER =
  /本(?:隐私)?政策(?:的)?第([一二三四五六七八九十]{1,3})(?:章|部分|条)(?:[（(]([一二三四五六七八九十]{1,3})[）)])?/g;

function judge(document: PolicyDocument, match: Match): Finding | null {
  const [chapter = "", section = ""] = match.groups;
  const headings = document.blocks.filter((block) => block.kind === "heading");
  const parent = headings.find(({ label }) => label?.style === "chapter" && label.ordinal === hanNumeral(chapter));
  const inside =
    section === "" ||
    headings.some(({ label, path }) => {
      const here = label?.style === "bracketed-han" && label.ordinal === hanNumeral(section);
      return here && path.at(-1) === parent?.id;
    });
  return parent && inside ? null : findingOn(id, match, say.unknownClause(match.words));
}

/** A number that names no clause. */
export const unknownClause: Rule = {
  id,
  sentence: "引用的条款应当存在",
  example: "## 一、适用范围\n\n详见本政策第九章。",
  severity: "error",
  falseAlarms: [
    "## 一、适用范围\n\n详见本政策第一章。",
    "依据《中华人民共和国个人信息保护法》第四十五条处理。",
    "## 一、适用范围\n\n### （一）范围\n\n详见本政策第一章（一）。",
    '## 一、适用范围\n\n详见本政策<Ref to="s1">一、适用范围</Ref>。',
  ],
  check: (document) => [
    ...matches(document, CHAPTER).flatMap((match) => {
      const finding = judge(document, match);
      return finding ? [finding] : [];
    }),
    ...citedParts(document).flatMap(({ block, start, end, words, heading }) =>
      heading ? [] : [findingAt(id, block, start, end, say.unknownClause(words))],
    ),
  ],
};
