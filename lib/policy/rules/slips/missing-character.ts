import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { PolicyDocument } from "../../model";
import { findingAt, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import { type MissingCharacter, missingCharacter } from "../words/missing-character";
import { isInName, isRepeated, ownPairs } from "../words/own-pairs";
import type { WordTables } from "../words/word-tables";

const id = "slips/missing-character";

const HAN = /[\u4e00-\u9fff]+/g;

function missingIn(run: Match, own: ReadonlyMap<string, number>, tables: WordTables): readonly Finding[] {
  const { words, block, start } = run;
  /** A pair that no other text has and this one repeats is part of a name. */
  const isOwnName = (at: number) =>
    isRepeated(own, words, at) && tables.level(words.charAt(at), words.charAt(at + 1)) === 0;
  const found: MissingCharacter[] = [];
  for (let at = 1; at < words.length; at += 1) {
    if (isRepeated(own, words, at - 1) || isOwnName(at - 2) || isOwnName(at) || isInName(words, at)) continue;
    const missing = missingCharacter(words, at, tables);
    if (missing) found.push(missing);
  }
  return found.map(({ at, right }) => {
    const [from, to] = [Math.max(0, at - 2), Math.min(words.length, at + 2)];
    const expected = words.slice(from, at) + right + words.slice(at, to);
    return findingAt(id, block, start + from, start + to, say.missingCharacter(words.slice(from, to), expected));
  });
}

function check(document: PolicyDocument, tables: WordTables): readonly Finding[] {
  const runs = matches(document, HAN);
  const own = ownPairs(runs);
  return runs.flatMap((run) => missingIn(run, own, tables));
}

/**
 * A piece of a word beside a character that hardly ever follows it, where one character between them makes words that many
 * texts have. It asks the tables of many policies and laws, and says nothing without them.
 */
export const missingCharacters: Rule = {
  id,
  sentence: "词语没有漏字",
  example: "请填写您的手机码，以便我们核验。",
  severity: "advice",
  falseAlarms: [
    "请填写您的手机号码，以便我们核验。",
    "麦芽酷安社区的用户可以发帖，酷安不审核；酷安会记录访问。",
    "租户可以使用助餐台，本院不响铃。",
  ],
  check: (document, { words }) => (words ? check(document, words) : []),
};
