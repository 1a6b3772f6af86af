import { synonymForms } from "./literal";
import type { Slot, Sources } from "./resolution";

/** Words further apart than these belong to different things. */
const APART = 4;

/** Families of words that ask or deny; what they say together with a word is told by the words between. */
const FRAMES: ReadonlySet<string> = new Set("什么 怎么 多久 在哪 为什么 谁 不 没 无需".split(" "));

/**
 * What two words of a sentence say together, wherever the synonyms know the two as one, in either order: 密码 and 换 in
 * 登录密码在哪个地方换 are 改密码.
 * @param words the words of a sentence in their order, function words among them
 * @param taken what the planner looks for anyway
 * @returns a slot for each pair
 */
export function pairsIn(words: readonly string[], taken: readonly Slot[], sources: Sources): readonly Slot[] {
  if (sources.without.has("pairs")) return [];
  const slots: Slot[] = [];
  words.forEach((first, at) => {
    for (const second of words.slice(at + 1, at + 1 + APART)) {
      const known = together(first, second, sources);
      if (known === null || [...taken, ...slots].some(({ word }) => word.includes(known))) continue;
      slots.push({ word: known, alternatives: synonymForms(known, sources), pair: true });
    }
  });
  return slots;
}

/** The two as one word that the synonyms have: as they are, or by the end of the first, as 权限 of 相册权限. */
function together(first: string, second: string, sources: Sources): string | null {
  const { thesaurus, corpus, canon } = sources;
  const [a, b] = [canon(first), canon(second)];
  if (![a, b].every(({ whole, words, key }) => whole && words > 0 && !FRAMES.has(key))) return null;
  const ends = (word: string) => (word.length > 3 ? [word, word.slice(-2)] : [word]);
  for (const one of ends(first)) {
    for (const other of ends(second)) {
      for (const pair of [one + other, other + one]) {
        const terms = thesaurus.termsFor(pair);
        if ((terms.length > 0 ? terms : thesaurus.termsSaid(pair)).some(corpus.has)) return pair;
      }
    }
  }
  return null;
}
