import { comparableKey } from "../compare/pairing/comparable";

/** A text reduced to its letters and digits, with where each stands in the text. */
interface Folded {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const foldedTexts = new Map<string, Folded>();
/** A clause is asked for many words, one after the other. */
const MOST_FOLDED = 64;

function folded(text: string): Folded {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  let key = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = character.normalize("NFKC").replace(/[^\p{L}\p{N}\p{Sc}%‰°±≤≥]/gu, "");
    for (const one of plain) {
      key += one;
      for (let unit = 0; unit < one.length; unit += 1) {
        starts.push(at);
        ends.push(at + character.length);
      }
    }
    at += character.length;
  }
  const made = { key, starts, ends };
  if (foldedTexts.size >= MOST_FOLDED) foldedTexts.clear();
  foldedTexts.set(text, made);
  return made;
}

const OPENING = /[“‘「『（(《【"']/u;
const CLOSING = /[”’」』）)》】"']/u;

/**
 * How a text writes some words: as they are, or in another layout (width, spaces, dashes, quotes, punctuation), as the
 * comparison of versions understands layout. A path through screens is thereby compared by its steps.
 * @returns the words as they stand in the text, or null when it does not have them
 */
export function spelledIn(text: string, words: string): string | null {
  if (text.includes(words)) return words;
  const wanted = folded(words).key;
  if (wanted === "") return null;
  const { key, starts, ends } = folded(text);
  for (let found = key.indexOf(wanted); found >= 0; found = key.indexOf(wanted, found + 1)) {
    let start = starts[found] ?? 0;
    let end = ends[found + wanted.length - 1] ?? text.length;
    const bare = text.slice(start, end);
    // Numbers: 1.5 and 15 fold alike, and only one of them is meant.
    if (comparableKey(bare) !== comparableKey(words)) continue;
    if (OPENING.test(words.charAt(0)) && OPENING.test(text.charAt(start - 1))) start -= 1;
    if (CLOSING.test(words.charAt(words.length - 1)) && CLOSING.test(text.charAt(end))) end += 1;
    return text.slice(start, end);
  }
  return null;
}
