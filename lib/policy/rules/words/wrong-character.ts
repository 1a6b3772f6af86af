import { DE, otherParticle } from "./other-particle";
import type { WordTables } from "./word-tables";

/** A character that many texts write otherwise between the same neighbours. */
export interface WrongCharacter {
  readonly at: number;
  readonly right: string;
  /** How much more many texts say for the right one, as the logarithm of the odds. */
  readonly gain: number;
  /** Whether they say so much that it is hardly ever a false alarm. */
  readonly certain: boolean;
}

/** What counts or stands for a person is exchanged without a slip. */
const EXCHANGED = /[零〇一二三四五六七八九十百千万亿两他她它们]/;

/**
 * What each thing that the tables say of a place adds to the odds that another character is meant. A logistic regression
 * over characters exchanged by chance in texts that are not in the tables; `docs/decisions/0067` says which.
 */
const WEIGHTS = {
  always: -1.5,
  /** Each triple with the character that stands there, and with the one that may be meant, that many texts have. */
  tripleNow: -1.1,
  tripleThen: 1.4,
  /** How common the pairs on both sides are, together. */
  pairsNow: -0.4,
  pairsThen: 0.3,
  /** How common the word is that the character makes with a neighbour. */
  wordNow: -0.5,
  wordThen: 0.1,
  aloneNow: -1.1,
  aloneThen: -0.1,
  /** A pair that the text has again, each time up to three, and each time the text has the word that may be meant. */
  repeatedNow: -2,
  repeatedThen: 0.9,
  neighbour: -0.2,
  /** The word that may be meant takes a character from another word, or leaves one that is no word by itself. */
  takes: -2.4,
  otherStands: 0.3,
};
/** The word that may be meant is at least so common, and its pairs are so much commoner than those that stand there. */
const WORD = 4;
const COMMONER = 4;
const MOST_REPEATED = 3;
/** Told from here: about once in 7,000 characters of texts without a slip. */
const TOLD = 2.4;
/** Hardly ever a false alarm from here, where the text has the word that is meant, which is none of one character. */
const CERTAIN = 4.6;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What stands around a place of a run; empty beyond its ends. */
interface Place {
  readonly before2: string;
  readonly before: string;
  readonly after: string;
  readonly after2: string;
}

/** What the tables and the text say of a character at a place. */
function evidence(
  { before2, before, after, after2 }: Place,
  one: string,
  { level, isWord, together }: WordTables,
  own: ReadonlyMap<string, number>,
) {
  const pairs = [
    { a: before, b: one },
    { a: one, b: after },
  ].map(({ a, b }) => {
    const common = a === "" || b === "" ? 0 : level(a, b);
    return { level: common, word: common > 0 && isWord(a, b) ? common : 0, here: own.get(a + b) ?? 0 };
  });
  const triple = (a: string, b: string, c: string) => a !== "" && b !== "" && c !== "" && together(a, b, c);
  const [left = 0, right = 0] = pairs.map(({ word }) => word);
  return {
    pairs: sum(pairs.map((pair) => pair.level)),
    word: Math.max(left, right),
    /** The side on which it makes the commoner word. */
    isLeft: left >= right,
    triples: [triple(before2, before, one), triple(before, one, after), triple(one, after, after2)].filter(Boolean)
      .length,
    repeated: Math.min(MOST_REPEATED, sum(pairs.map(({ here }) => Math.max(0, here - 1)))),
    wordHere: Math.min(MOST_REPEATED, Math.max(...pairs.map(({ word, here }) => (word > 0 ? here : 0)))),
  };
}

/** The logarithm of the odds that a character is meant where another stands. */
function oddsOf(
  place: Place,
  [now, then]: readonly [ReturnType<typeof evidence>, ReturnType<typeof evidence>],
  alone: readonly [boolean, boolean],
  { isWord, level, standsAlone }: WordTables,
): number {
  const { before2, before, after, after2 } = place;
  const [near, far, other] = then.isLeft ? [before, before2, after] : [after, after2, before];
  const outward = then.isLeft ? isWord(far, near) && level(far, near) > 0 : isWord(near, far) && level(near, far) > 0;
  const add = (weight: number, does: boolean) => (does ? weight : 0);
  return (
    WEIGHTS.always +
    WEIGHTS.tripleNow * now.triples +
    WEIGHTS.tripleThen * then.triples +
    WEIGHTS.pairsNow * now.pairs +
    WEIGHTS.pairsThen * then.pairs +
    WEIGHTS.wordNow * now.word +
    WEIGHTS.wordThen * then.word +
    add(WEIGHTS.aloneNow, alone[0]) +
    add(WEIGHTS.aloneThen, alone[1]) +
    WEIGHTS.repeatedNow * now.repeated +
    WEIGHTS.repeatedThen * then.wordHere +
    WEIGHTS.neighbour * [before, after].filter((one) => one !== "").length +
    add(WEIGHTS.takes, near !== "" && far !== "" && outward) +
    add(WEIGHTS.otherStands, other === "" || standsAlone(other))
  );
}

/**
 * The character that many texts have in place of one, between the same neighbours, if they say very much more for it.
 * @param run a run of Chinese characters
 * @param own how often each pair of characters stands in the text
 * @returns null where the character may well stand
 */
export function wrongCharacter(
  run: string,
  at: number,
  tables: WordTables,
  own: ReadonlyMap<string, number>,
): WrongCharacter | null {
  const one = run.charAt(at);
  if (EXCHANGED.test(one)) return null;
  if (DE.includes(one)) return otherParticle(run, at, tables);
  const [before2 = "", before = "", after = "", after2 = ""] = [at - 2, at - 1, at + 1, at + 2].map((index) =>
    run.charAt(index),
  );
  const place = { before2, before, after, after2 };
  const now = evidence(place, one, tables, own);
  if (now.triples >= 2) return null;
  let best: WrongCharacter | null = null;
  for (const right of tables.alike(one)) {
    if (EXCHANGED.test(right) || DE.includes(right)) continue;
    const then = evidence(place, right, tables, own);
    if (then.word < WORD || then.pairs - now.pairs < COMMONER) continue;
    const alone = [tables.standsAlone(one), tables.standsAlone(right)] as const;
    const gain = oddsOf(place, [now, then], alone, tables);
    if (gain >= TOLD && gain > (best?.gain ?? 0))
      best = { at, right, gain, certain: gain >= CERTAIN && then.wordHere > 0 && !alone[1] };
  }
  return best;
}
