import { type Folds, normaliseText } from "./normalise";
import { SAME_WORDS } from "./same-words";

/** What a stretch of words says, whatever words were chosen for it. */
export interface Canonical {
  /** The families of its words, or the words themselves, in their order; function words are left out. */
  readonly key: string;
  /** How many characters of the stretch are not function words. */
  readonly weight: number;
  /** How many words it has that are not function words. */
  readonly words: number;
  /** Whether it begins and ends with such words. */
  readonly whole: boolean;
}

/** Families of words, ready to be asked with normalised words. */
export interface Families {
  /** What a normalised stretch says. */
  readonly canon: (text: string) => Canonical;
  /** The other words of a word's family; none when the word is in no family. */
  readonly kin: (word: string) => readonly string[];
}

export type Canon = Families["canon"];

/** The longest word that is looked for. */
const LONGEST_WORD = 7;

/**
 * @param functions the function words, folded
 * @returns `canon` names words by their families and leaves function words out; what begins or ends with one is
 * not the same stretch, so its first and last characters stay
 */
export function createFamilies(functions: ReadonlySet<string>, folds: Folds): Families {
  const heads = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  for (const family of SAME_WORDS) {
    const words = family.split(" ").map((word) => normaliseText(word, folds));
    const [head = "", ...others] = words;
    members.set(head, words);
    for (const word of [head, ...others]) if (!heads.has(word)) heads.set(word, head);
  }
  const known = new Map<string, Canonical>();
  const kin = (word: string) => {
    const head = heads.get(word);
    return head === undefined ? [] : (members.get(head) ?? []).filter((other) => other !== word);
  };
  const canon = (text: string): Canonical => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size > REMEMBERED) known.clear();
    const parts: string[] = [];
    let weight = 0;
    let whole = true;
    for (let at = 0; at < text.length; ) {
      const taken = wordAt(text, at, heads, functions);
      if (taken.head !== null) {
        parts.push(taken.head);
        weight += taken.length;
      } else if (at === 0 || at + taken.length === text.length) whole = false;
      at += taken.length;
    }
    const found = { key: parts.join(" "), weight, words: parts.length, whole };
    known.set(text, found);
    return found;
  };
  return { canon, kin };
}

/** How many answers are kept; a sentence asks for a few hundred. */
const REMEMBERED = 4000;

function wordAt(text: string, at: number, heads: ReadonlyMap<string, string>, functions: ReadonlySet<string>) {
  // Latin words and numbers are never cut.
  const [run = ""] = /^[a-z0-9]+/.exec(text.slice(at)) ?? [];
  if (run !== "") return { head: heads.get(run) ?? run, length: run.length };
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const head = heads.get(word);
    if (head !== undefined) return { head, length };
    if (functions.has(word)) return { head: null, length };
  }
  return { head: text[at] ?? "", length: 1 };
}
