import { expect, test } from "vitest";
import { shopIndex } from "@/lib/search/__fixtures__/shop-index";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";

const { createSearcher } = await counted<typeof import("@/lib/search/searcher")>("lib/search/searcher.ts");
const searcher = createSearcher(shopIndex);
searcher.prepare();

/** What may be typed, pasted or put into an address, repeated until it is long. */
const PIECES: readonly (readonly [what: string, piece: string])[] = [
  ["spaces", " "],
  ["wide spaces and tabs", "\u3000\t"],
  ["digits", "1"],
  ["dates", "2022-11-15 "],
  ["half a date", "2022年1-"],
  ["letters", "a"],
  ["words", "privacy policy "],
  ["capitals and digits", "A1"],
  ["Han numerals", "一"],
  ["numbers with units", "十五天"],
  ["clause numbers", "第三章（二）5、"],
  ["brackets", "（("],
  ["closing brackets", "）)"],
  ["stops", "。、.,"],
  ["Han", "个人信息"],
  ["one character", "权"],
  ["Han and pinyin", "账hu户"],
  ["half pairs", "\ud83d"],
  ["the other halves", "\udc00"],
  ["emoji", "👩‍👧"],
  ["marks over nothing", "\u0301"],
  ["one character that is eighteen when decomposed", "\ufdfa"],
  ["hidden characters", "\u200b\u202e\ufeff"],
  ["operators of Fuse", "'\"|!^$ "],
];

test.each(PIECES)("a query of ten times the length takes at most 15 times the steps: %s", (_what, piece) => {
  const query = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const { ratio, where } = growthOf(query, (text) => searcher.search(text), [1000, 10_000, 100_000]);
  expect(ratio, where).toBeLessThanOrEqual(15);
});
