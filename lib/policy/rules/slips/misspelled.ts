import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { PolicyDocument } from "../../model";
import { findingAt, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import { isInName, isRepeated, ownPairs } from "../words/own-pairs";
import { type OddPhrase, oddPhraseFinder } from "../words/own-phrases";
import type { WordTables } from "../words/word-tables";
import { type WrongCharacter, wrongCharacter } from "../words/wrong-character";

const id = "slips/misspelled";

const HAN = /[\u4e00-\u9fff]+/g;

/** Whether a character makes a word with a neighbour that stands elsewhere in the text. */
function makesWord(
  run: string,
  at: number,
  right: string,
  own: ReadonlyMap<string, number>,
  { isWord, standsAlone }: WordTables,
): boolean {
  const [before, after] = [run.charAt(at - 1), run.charAt(at + 1)];
  const stands = (a: string, b: string) => isWord(a, b) && (own.get(a + b) ?? 0) > 0;
  return !standsAlone(right) && (stands(before, right) || stands(right, after));
}

function misspelledIn(
  run: Match,
  own: ReadonlyMap<string, number>,
  oddPhrases: (run: string) => readonly OddPhrase[],
  tables: WordTables,
): readonly Finding[] {
  const { words, block, start } = run;
  const found: WrongCharacter[] = [];
  for (let at = 0; words.length > 1 && at < words.length; at += 1) {
    const repeated = [at - 1, at].some(
      (from) => tables.level(words.charAt(from), words.charAt(from + 1)) === 0 && isRepeated(own, words, from),
    );
    if (repeated || isInName(words, at)) continue;
    const wrong = wrongCharacter(words, at, tables, own);
    if (wrong) found.push(wrong);
  }
  // One slip spoils the pairs of its neighbours: the place with the greatest gain is meant.
  const meant = found.filter(
    ({ at, gain }) => !found.some((other) => other.at !== at && Math.abs(other.at - at) <= 2 && other.gain > gain),
  );
  const told = (at: number, length: number, right: string, certain: boolean): Finding => {
    const from = Math.max(0, at - 1);
    const to = Math.min(words.length, at + length + 1);
    const expected = words.slice(from, at) + right + words.slice(at + length, to);
    const finding = findingAt(id, block, start + from, start + to, say.misspelled(words.slice(from, to), expected));
    return certain ? finding : { ...finding, doubtful: true };
  };
  const odd = oddPhrases(words).filter(
    (phrase) => !isInName(words, phrase.at) && !meant.some(({ at }) => Math.abs(at - phrase.at) <= 1),
  );
  return [
    ...meant.map(({ at, right, certain }) => told(at, 1, right, certain)),
    ...odd.map(({ at, right, missing }) =>
      told(at, missing ? 0 : 1, right, !missing && makesWord(words, at, right, own, tables)),
    ),
  ];
}

function check(document: PolicyDocument, tables: WordTables): readonly Finding[] {
  const runs = matches(document, HAN);
  const own = ownPairs(runs);
  const oddPhrases = oddPhraseFinder(
    runs.map(({ words }) => words),
    tables,
  );
  return runs.flatMap((run) => misspelledIn(run, own, oddPhrases, tables));
}

/**
 * A character that hardly ever stands between its neighbours, where one of the same sound or shape makes a common word.
 * It asks tables of many policies and laws, and says nothing without them.
 */
export const misspelled: Rule = {
  id,
  sentence: "没有同音字、形近字写错的词",
  example: "我们会按照最小必要源则处理您的申情。",
  severity: "warning",
  falseAlarms: [
    "我们会按照最小必要原则处理您的申请。",
    "阿斯兰旅行社会把行程单寄给您；阿斯兰的门店不收现金。",
    "晨曦暮雨（上海）信息科技有限公司负责处理。",
    "午餐食谱、晚餐食谱由营养师拟订，芯片编号写在项圈上。",
  ],
  check: (document, { words }) => (words ? check(document, words) : []),
};
