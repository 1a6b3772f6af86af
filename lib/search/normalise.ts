/** A text reduced to what searching compares, and the way back to the characters it came from. */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where its character begins in the source. */
  readonly starts: readonly number[];
  /** For each UTF-16 unit of `text`, where its character ends in the source. */
  readonly ends: readonly number[];
}

/** Characters that count as another one, e.g. 註 as 注. */
export type Folds = ReadonlyMap<string, string>;

/**
 * Reduces a text to lower-case letters and digits: NFKC makes ＳＤＫ and ① plain, marks are dropped so that é is e and
 * zhù is zhu, traditional characters become simplified by `folds`. White space, punctuation, symbols, control and
 * direction characters and lone surrogates all vanish.
 */
export function normalise(source: string, folds: Folds): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let at = 0;
  for (const character of source) {
    const end = at + character.length;
    const kept = normaliseCharacter(character, folds);
    text += kept;
    for (let unit = 0; unit < kept.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text, starts, ends };
}

/** Only the text of `normalise`. */
export function normaliseText(source: string, folds: Folds): string {
  let text = "";
  for (const character of source) text += normaliseCharacter(character, folds);
  return text;
}

function normaliseCharacter(character: string, folds: Folds): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return /[a-z0-9]/i.test(character) ? character.toLowerCase() : "";
  if (/[üǖǘǚǜÜ]/.test(character)) return "v";
  // Decomposed, so that a mark is its own character and falls away like any other mark.
  const plain = character.normalize("NFKD").toLowerCase();
  let kept = "";
  for (const part of plain) if (/[\p{L}\p{N}]/u.test(part)) kept += folds.get(part) ?? part;
  return kept;
}

/** The map of a pair of equally long strings, as the index stores it. */
export function foldsOf(pairs: { readonly from: string; readonly to: string }): Folds {
  const to = Array.from(pairs.to);
  return new Map(Array.from(pairs.from).map((character, index) => [character, to[index] ?? character]));
}
