import type { WordTables } from "./word-tables";

/** A phrase of so many characters, as often as this in one text, tells what belongs into one that differs in a character. */
const PHRASE = 4;
const OFTEN = 3;
/** A phrase that lost a character is told only beside one that stands there oftener. */
const OFTEN_WHOLE = 6;
/** Two characters that stand so seldom beside each other are hardly a word. */
const RARE = 3;
/** Two characters so common beside each other belong together, whatever the text says elsewhere. */
const BELONG = 6;

/** Characters that many sentences exchange without a slip. */
const EXCHANGED = /[他她它们一二三四五六七八九十百千万亿零〇年月日甲乙丙丁上下左右内外]/;

/** Where a phrase of a run differs from one that the text repeats, and what stands there otherwise. */
export interface OddPhrase {
  /** The place of the character, or of the one that is missing. */
  readonly at: number;
  readonly right: string;
  readonly missing: boolean;
}

const HOLE = "\u0000";

const without = (phrase: string, at: number, hole: string) => phrase.slice(0, at) + hole + phrase.slice(at + 1);

/**
 * Finds phrases that stand once in a text and differ in one character of the same sound or shape from a phrase that it
 * repeats, or lack one that it has. The longer and the more alike the texts of a publisher are, the more it knows.
 * @param runs the text's runs of Chinese characters
 */
export function oddPhraseFinder(
  runs: readonly string[],
  { alike, level, isWord, standsAlone }: WordTables,
): (run: string) => readonly OddPhrase[] {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const run of runs) {
    for (let at = 0; at + PHRASE <= run.length; at += 1) count(run.slice(at, at + PHRASE));
    for (let at = 0; at + PHRASE - 1 <= run.length; at += 1) count(run.slice(at, at + PHRASE - 1));
  }
  const masked = new Map<string, string[]>();
  const shortened = new Map<string, { readonly at: number; readonly right: string }>();
  for (const [phrase, times] of counts) {
    if (phrase.length < PHRASE || times < OFTEN) continue;
    for (let at = 0; at < PHRASE; at += 1) {
      const key = without(phrase, at, HOLE);
      const known = masked.get(key);
      if (known) known.push(phrase.charAt(at));
      else masked.set(key, [phrase.charAt(at)]);
    }
    if (times < OFTEN_WHOLE) continue;
    for (const at of [1, 2]) shortened.set(without(phrase, at, ""), { at, right: phrase.charAt(at) });
  }
  const pairLevel = (run: string, at: number) =>
    at < 0 || at + 1 >= run.length ? 0 : level(run.charAt(at), run.charAt(at + 1));

  return (run) => {
    const found = new Map<number, OddPhrase>();
    for (let start = 0; start + PHRASE <= run.length; start += 1) {
      const phrase = run.slice(start, start + PHRASE);
      if (counts.get(phrase) !== 1) continue;
      for (let place = 0; place < PHRASE; place += 1) {
        const at = start + place;
        const own = run.charAt(at);
        const right = masked.get(without(phrase, place, HOLE))?.find((other) => alike(own).includes(other));
        if (right === undefined || standsAlone(own) || EXCHANGED.test(own + right)) continue;
        if (pairLevel(run, at - 1) >= BELONG || pairLevel(run, at) >= BELONG) continue;
        found.set(at, { at, right, missing: false });
      }
    }
    for (let start = 0; start + PHRASE - 1 <= run.length; start += 1) {
      const phrase = run.slice(start, start + PHRASE - 1);
      const longer = counts.get(phrase) === 1 ? shortened.get(phrase) : undefined;
      if (!longer || EXCHANGED.test(longer.right)) continue;
      const at = start + longer.at;
      if (level(run.charAt(at - 1), run.charAt(at)) > RARE) continue;
      // Where one word ends and another begins, nothing is missing: 儿童|以下.
      const whole = isWord(run.charAt(at - 2), run.charAt(at - 1)) || standsAlone(run.charAt(at - 1));
      if (whole && isWord(run.charAt(at), run.charAt(at + 1))) continue;
      found.set(at, { at, right: longer.right, missing: true });
    }
    return [...found.values()];
  };
}
