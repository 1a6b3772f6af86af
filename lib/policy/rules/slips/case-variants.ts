import type { PolicyDocument } from "../../model";
import { type Match, matches } from "../find";

/** A Latin word and the spelling most of the text gives it. */
export interface CaseVariant {
  readonly match: Match;
  readonly usual: string;
}

/** A Latin word by itself; words of an English phrase, a name or an address have spellings of their own. */
const WORD = /[A-Za-z]+/g;
const JOINS = /^(?:[\w@/&+#-]|:\/|\.[A-Za-z\d]| [A-Za-z])/;
const JOINED = /(?:[\w.@/:&+#-]|[A-Za-z] )$/;
/** Spelled in one way by other rules, whatever the text does. */
const ELSEWHERE = /^(?:wifi|harmonyos|javascript)$/;

const alone = ({ text, start, end, words }: Match) =>
  words.length > 1 && !JOINS.test(text.slice(end, end + 2)) && !JOINED.test(text.slice(Math.max(0, start - 2), start));

/** A word that Chinese touches, with or without a space between; a list of English words is English. */
const amongChinese = ({ text, start, end }: Match) =>
  /[\u3400-\u9fff，。；：、“”（）]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\s?[\u3400-\u9fff，。；：、“”（）]/.test(text.slice(end, end + 2));

/** How makers of systems spell what they made, whatever most of a text does. */
const MAKERS: ReadonlyMap<string, string> = new Map(
  ["iOS", "iPadOS", "macOS", "iPhone", "iPad", "Android", "App Store"].map((name) => [name.toLowerCase(), name]),
);

const lower = (word: string) => (word === word.toLowerCase() ? 1 : 0);

/** Latin words that stand in a text with two uses of capitals, as App and APP; in a tie the first one with a capital is usual. */
export function caseVariants(document: PolicyDocument): readonly CaseVariant[] {
  const spellings = new Map<string, Match[]>();
  for (const match of matches(document, WORD)) {
    const word = match.words.toLowerCase();
    if (!alone(match) || !amongChinese(match) || ELSEWHERE.test(word)) continue;
    const known = spellings.get(word);
    if (known) known.push(match);
    else spellings.set(word, [match]);
  }
  return [...spellings.values()].flatMap((all) => {
    const counts = new Map<string, number>();
    for (const { words } of all) counts.set(words, (counts.get(words) ?? 0) + 1);
    const [most = ""] = [...counts].sort(([a, as], [b, bs]) => bs - as || lower(a) - lower(b))[0] ?? [];
    const maker = MAKERS.get(most.toLowerCase());
    const usual = maker !== undefined && counts.has(maker) ? maker : most;
    return all.flatMap((match) => (match.words === usual ? [] : [{ match, usual }]));
  });
}
