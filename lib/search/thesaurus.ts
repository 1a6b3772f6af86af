import type { Canon } from "./canonical";
import { soundOf } from "./entry";
import { type Folds, normaliseText } from "./normalise";
import type { SynonymGroup } from "./search-index";

/** The synonym groups, ready to be asked with normalised words. */
export interface Thesaurus {
  /** Terms of the policy that mean the same as the word, the best first, without the word itself. */
  readonly termsFor: (word: string) => readonly string[];
  /** The same for a stretch that says what a word of the groups says in other words: 修改信息 for 改资料. */
  readonly termsSaid: (stretch: string) => readonly string[];
  /** Words people use, written in Chinese, that sound like these letters. */
  readonly wordsSounding: (pinyin: string) => readonly string[];
  /** The pinyin of all words that are written in Chinese. */
  readonly sounds: readonly string[];
  /** Words people use in Latin letters. */
  readonly latinWords: readonly string[];
  /** All words, those of the policy and those that people use. */
  readonly sayings: readonly string[];
  /** How much a character tells one word from another: near log(n) for a character of one word. */
  readonly rarityOf: (character: string) => number;
}

export function createThesaurus(
  groups: readonly SynonymGroup[],
  folds: Folds,
  usual: ReadonlyMap<string, string>,
  canon: Canon,
): Thesaurus {
  const terms = new Map<string, Set<string>>();
  const said = new Map<string, Set<string>>();
  const sounds = new Map<string, string[]>();
  for (const group of groups) {
    const meant = group.terms.map((term) => normaliseText(term, folds));
    for (const word of [...meant, ...group.asks.map((ask) => normaliseText(ask, folds))]) {
      const known = terms.get(word) ?? new Set<string>();
      for (const term of meant) if (term !== word) known.add(term);
      if (!terms.has(word) && /^\p{Script=Han}+$/u.test(word)) {
        const { pinyin } = soundOf(word, usual);
        sounds.set(pinyin, [...(sounds.get(pinyin) ?? []), word]);
      }
      terms.set(word, known);
      const { key, words } = canon(word);
      if (words > 1) {
        const same = said.get(key) ?? new Set<string>();
        for (const term of meant) same.add(term);
        said.set(key, same);
      }
    }
  }
  const frequency = new Map<string, number>();
  for (const word of terms.keys()) {
    for (const character of new Set(word)) frequency.set(character, (frequency.get(character) ?? 0) + 1);
  }
  return {
    termsFor: (word) => [...(terms.get(word) ?? [])],
    termsSaid: (stretch) => {
      const { key, words } = canon(stretch);
      return words > 1 ? [...(said.get(key) ?? [])] : [];
    },
    wordsSounding: (pinyin) => sounds.get(pinyin) ?? [],
    sounds: [...sounds.keys()],
    latinWords: [...terms.keys()].filter((word) => /^[a-z][a-z0-9]{2,}$/.test(word)),
    sayings: [...terms.keys()],
    rarityOf: (character) => Math.log(1 + terms.size / (1 + (frequency.get(character) ?? 0))),
  };
}
