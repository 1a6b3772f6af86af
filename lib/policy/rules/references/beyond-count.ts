import { referencesStrings as say } from "@/lib/strings/rules/references";
import { hanNumeral } from "../../labels/numerals";
import type { Block } from "../../model";
import { findingAt, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";
import { beyondArticle } from "./beyond-article";

const id = "references/beyond-count";

const NUMBER = "[一二三四五六七八九十]{1,3}|\\d{1,2}";

/** What a text says of how many parts it has: 本须知共八条, 本规定分为四章. */
const COUNTED = new RegExp(
  `本[\\u4e00-\\u9fff]{1,8}?(?:共有?|分为?|共计|总共)(?:为|有)?(${NUMBER})(条|章|节|部分)`,
  "g",
);
/** A part of the text itself: 本须知第十条. */
const OWN = new RegExp(`本[\\u4e00-\\u9fff]{1,8}?第(${NUMBER})(条|章|节|部分)`, "g");

/** Entries that a paragraph numbers inside its sentences, and how a sentence points at one of them. */
const ENTRY = new RegExp(
  `(^|[。；：，、\\s])(?:[（(](${NUMBER})[）)]|(${NUMBER})[、.．](?!\\d)|第(${NUMBER})[，、：])`,
  "g",
);
const POINTS = new RegExp(
  `(?:上述|前述|前款|上款|以上|其中|选择|属于|符合|依照|按照)(?:的|前述|上述|前款)?第(?:[（(](${NUMBER})[）)]|(${NUMBER}))[项种类点款]`,
  "g",
);

const ordinalOf = (number: string) => (/^\d/.test(number) ? Number(number) : (hanNumeral(number) ?? 0));

/** How many entries a paragraph numbers, from one on without a gap; 0 where it numbers none. */
export function entriesIn(block: Block): number {
  let last = 0;
  for (const { groups } of matchesIn(block, ENTRY)) {
    const [, bracketed = "", plain = "", word = ""] = groups;
    if (ordinalOf(bracketed || plain || word) === last + 1) last += 1;
  }
  return last;
}

function beyondEntries(block: Block): readonly Finding[] {
  const pointing = matchesIn(block, POINTS);
  const entries = pointing.length === 0 ? 0 : entriesIn(block);
  if (entries < 2 || block.label?.ordinal === entries) return [];
  return pointing.flatMap(({ start, end, words, groups: [bracketed = "", plain = ""] }) =>
    ordinalOf(bracketed || plain) > entries ? [findingAt(id, block, start, end, say.beyondCount(words, entries))] : [],
  );
}

/** A part that a text names though it has said, or numbered, fewer. */
export const beyondCount: Rule = {
  id,
  sentence: "引用的条、项不超出文中写明的数目",
  example: "本须知共八条。遗失物品的，依照本须知第十条办理。",
  severity: "warning",
  falseAlarms: [
    "本须知共八条。遗失物品的，依照本须知第八条办理。",
    "还款方式：（一）自动扣款；（二）现金还款。选择前述第（二）项的，请到网点办理。",
    "依照《条例》第九条第（五）项处理。",
    "第一条 不得：\n\n（一）甲；\n\n（二）乙。\n\n违反本条第（二）项的，退回押金。",
    "第一条 依照《条例》处理：\n\n（一）甲；\n\n（二）乙。\n\n依照《条例》上述第（五）项办理。",
  ],
  check: (document) => {
    const counted = new Map<string, number>();
    for (const block of document.blocks) {
      for (const { groups } of matchesIn(block, COUNTED)) {
        const [number = "", unit = ""] = groups;
        counted.set(unit, Math.max(counted.get(unit) ?? 0, ordinalOf(number)));
      }
    }
    const items = beyondArticle(document).map(({ block, start, end, words, entries }) =>
      findingAt(id, block, start, end, say.beyondCount(words, entries)),
    );
    const parts = document.blocks.flatMap((block): readonly Finding[] => {
      const own = counted.size === 0 ? [] : matchesIn(block, OWN);
      const beyond = own.flatMap(({ start, end, words, groups: [number = "", unit = ""] }) => {
        const parts = counted.get(unit) ?? 0;
        return parts > 0 && ordinalOf(number) > parts
          ? [findingAt(id, block, start, end, say.beyondCount(words, parts))]
          : [];
      });
      return [...beyond, ...beyondEntries(block)];
    });
    const isTold = (one: Finding) =>
      parts.some(({ blockId, start, end }) => blockId === one.blockId && start < one.end && one.start < end);
    return [...parts, ...items.filter((one) => !isTold(one))];
  },
};
