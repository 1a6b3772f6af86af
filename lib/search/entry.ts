import { type Folds, type Normalised, normalise, normaliseText } from "./normalise";
import type { SearchIndex, SearchRecord } from "./search-index";

/** A record made ready for searching: normalised, with its word boundaries and its sounds. */
export interface PreparedRecord {
  readonly record: SearchRecord;
  readonly body: Normalised;
  /** 1 where a word of the body begins or ends, by position; the last position is the end of the body. */
  readonly boundaries: Uint8Array;
  /** The sound of the body, made on first use. */
  readonly sound: () => Sound;
}

/** A body as it is typed in pinyin. Letters and digits of the body stand for themselves. */
export interface Sound {
  /** All syllables joined: `zhuxiaozhanghu`. */
  readonly pinyin: string;
  /** For each position of the body, where its syllable begins in `pinyin`; the last is the end. */
  readonly offsets: readonly number[];
  /** The first letter of each syllable: `zxzh`. As long as the body. */
  readonly initials: string;
}

/** Prepares the records of an index in their order. */
export function prepareEntries(
  index: SearchIndex,
  folds: Folds,
  usual: ReadonlyMap<string, string>,
): readonly PreparedRecord[] {
  return index.records.map((record) => {
    const body = normalise(record.text, folds);
    let sound: Sound | null = null;
    return {
      record,
      body,
      boundaries: boundariesOf(record.words, body.text.length),
      sound: () => {
        sound ??= soundOf(body.text, usual, new Map(record.unusual ?? []));
        return sound;
      },
    };
  });
}

/**
 * Whether no stop, comma or bracket parts the characters of a stretch of the body: 会员）等，您 is no word. An
 * enumeration comma, a dash or a quote may stand inside, as in 合并、分立.
 * @param from the first position
 * @param to the position after the last
 */
export function isUnbroken({ record, body }: PreparedRecord, from: number, to: number): boolean {
  for (let position = from + 1; position < to; position++) {
    const gap = record.text.slice(body.ends[position - 1], body.starts[position]);
    if (/[，。；：！？（）,;:!?()]/u.test(gap)) return false;
  }
  return true;
}

function boundariesOf(words: string, length: number): Uint8Array {
  const boundaries = new Uint8Array(length + 1);
  let at = 0;
  boundaries[0] = 1;
  for (const digit of words) {
    at += Number.parseInt(digit, 36);
    if (at <= length) boundaries[at] = 1;
  }
  boundaries[length] = 1;
  return boundaries;
}

/** The sound of a normalised text; `unusual` overrides the usual reading at a position. */
export function soundOf(
  text: string,
  usual: ReadonlyMap<string, string>,
  unusual: ReadonlyMap<number, string> = new Map(),
): Sound {
  const offsets: number[] = [];
  let pinyin = "";
  let initials = "";
  for (let position = 0; position < text.length; position++) {
    const character = text[position] ?? "";
    const syllable = unusual.get(position) ?? usual.get(character) ?? character;
    offsets.push(pinyin.length);
    pinyin += syllable;
    initials += syllable[0] ?? character;
  }
  offsets.push(pinyin.length);
  return { pinyin, offsets, initials };
}

/** A heading path as one searched string, headings kept apart. */
export function normalisePath(headings: readonly string[], folds: Folds): string {
  return headings.map((heading) => normaliseText(heading, folds)).join(" ");
}
