import type { WordTables } from "./word-tables";
import type { WrongCharacter } from "./wrong-character";

export const DE = "的地得";

/** A particle is at home between its neighbours where both pairs are so common. */
const AT_HOME = 6;
/** What may well be right says less than any word that is misspelled. */
const GAIN = 0;

/** The particle that is at home between two neighbours, where another stands that no text has there. */
export function otherParticle(run: string, at: number, tables: WordTables): WrongCharacter | null {
  const [before2, before, after, after2] = [at - 2, at - 1, at + 1, at + 2].map((index) => run.charAt(index));
  if (!before || !after) return null;
  const evidence = (one: string) => {
    const triples = [
      [before2, before, one],
      [before, one, after],
      [one, after, after2],
    ];
    return {
      levels: [tables.level(before, one), tables.level(one, after)],
      isWord: tables.isWord(before, one) || tables.isWord(one, after),
      known: triples.filter(([a, b, c]) => a && b && c && tables.together(a, b, c)).length,
    };
  };
  const own = run.charAt(at);
  const now = evidence(own);
  if (now.known > 0 || now.isWord) return null;
  const [right, ...others] = [...DE].filter((one) => {
    const then = evidence(one);
    return one !== own && then.known >= 2 && Math.min(...then.levels) >= AT_HOME;
  });
  return right === undefined || others.length > 0 ? null : { at, right, gain: GAIN, certain: false };
}
