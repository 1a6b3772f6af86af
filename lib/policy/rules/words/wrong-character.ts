import type { WordTables } from "./word-tables";

/** A character that many texts write otherwise between the same neighbours. */
export interface WrongCharacter {
  readonly at: number;
  readonly right: string;
  /** How much more many texts say for the right one. */
  readonly gain: number;
}

/** What counts or stands for a person is exchanged without a slip. */
const EXCHANGED = /[零〇一二三四五六七八九十百千万亿两他她它们]/;
const DE = "的地得";

/** What three characters that stand together in many texts weigh, beside the levels of pairs. */
const TOGETHER = 9;
/** What is taken off where a character stands by itself, is part of a word, or is supported by one place alone. */
const ALONE = 5;
const ALONE_RIGHT = 4;
const IN_A_WORD = 6;
const ONE_PLACE = 6;
const BESIDE_A_WORD = 4;
/** A pair so common is a word that belongs where it stands, or anchors a character. */
const WORD = 5;
const ANCHORED = 6;
/** The pairs of the right character are at least this common. */
const KNOWN = 3;
const NEEDED = 20;
/** A particle is at home between its neighbours where both pairs are so common. */
const AT_HOME = 6;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What the tables say of a character at a place of a run. */
function evidence(run: string, at: number, own: string, { level, isWord, together }: WordTables) {
  const [before2, before, after, after2] = [at - 2, at - 1, at + 1, at + 2].map((index) => run.charAt(index));
  const pair = (a = "", b = "") => (a === "" || b === "" ? [] : [{ level: level(a, b), word: isWord(a, b) }]);
  const triple = (a = "", b = "", c = "") => (a === "" || b === "" || c === "" ? [] : [together(a, b, c)]);
  const pairs = [...pair(before, own), ...pair(own, after)];
  const triples = [...triple(before2, before, own), ...triple(before, own, after), ...triple(own, after, after2)];
  return {
    levels: pairs.map((one) => one.level),
    word: Math.max(0, ...pairs.map((one) => (one.word ? one.level : 0))),
    places: triples.length,
    known: triples.filter(Boolean).length,
  };
}

/** The particle that is at home between two neighbours, where another stands that no text has there. */
function otherParticle(run: string, at: number, tables: WordTables): WrongCharacter | null {
  const own = run.charAt(at);
  const now = evidence(run, at, own, tables);
  if (now.known > 0 || now.levels.length < 2 || now.word > 0) return null;
  const others = [...DE].flatMap((right): readonly WrongCharacter[] => {
    const then = evidence(run, at, right, tables);
    const home = right !== own && then.known >= 2 && Math.min(...then.levels) >= AT_HOME;
    return home ? [{ at, right, gain: sum(then.levels) - sum(now.levels) }] : [];
  });
  return others.sort((a, b) => b.gain - a.gain)[0] ?? null;
}

/**
 * The character that many texts have in place of one, between the same neighbours, if they say very much more for it.
 * @param run a run of Chinese characters
 * @returns null where the character may well stand
 */
export function wrongCharacter(run: string, at: number, tables: WordTables): WrongCharacter | null {
  const own = run.charAt(at);
  if (EXCHANGED.test(own)) return null;
  if (DE.includes(own)) return otherParticle(run, at, tables);
  const now = evidence(run, at, own, tables);
  if (now.places === 0 || now.known >= 2 || Math.min(...now.levels) >= ANCHORED) return null;
  const taken =
    (tables.standsAlone(own) ? ALONE : 0) +
    (now.word >= WORD ? IN_A_WORD : 0) +
    (Math.max(...now.levels) >= ANCHORED ? BESIDE_A_WORD : 0);
  let best: WrongCharacter | null = null;
  for (const right of tables.alike(own)) {
    if (EXCHANGED.test(right) || DE.includes(right)) continue;
    const then = evidence(run, at, right, tables);
    const places = then.known - now.known;
    if (places < 1 || then.word === 0 || Math.min(...then.levels) < KNOWN) continue;
    const gain =
      TOGETHER * places +
      sum(then.levels) -
      sum(now.levels) -
      taken -
      (tables.standsAlone(right) ? ALONE_RIGHT : 0) -
      (places === 1 ? ONE_PLACE : 0);
    if (gain >= NEEDED && gain > (best?.gain ?? 0)) best = { at, right, gain };
  }
  return best;
}
