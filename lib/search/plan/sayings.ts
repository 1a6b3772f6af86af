import { synonymForms } from "./literal";
import type { Slot, Sources } from "./resolution";

/** A saying is believed when the query has so much of it, its rare characters counting most. */
const LEAST_SHARE = 0.75;
/** Two characters find too much by accident. */
const SHORTEST = 3;
/** How many characters more than the saying has may lie between its first and its last in the query. */
const SLACK = 4;
/** More sayings than these repeat one another. */
const MOST = 2;

/**
 * Sayings that a sentence says in other words or another order: 号被别人登了 has nearly all of 别人登我账号. Only sentences are read so.
 * @param sentence a normalised query without spaces
 * @returns a slot for each saying, of the characters that were found, the surest first
 */
export function sayingsIn(sentence: string, sources: Sources): readonly Slot[] {
  const { thesaurus, corpus } = sources;
  const found = thesaurus.sayings.flatMap((saying) => {
    const window = bestWindow(sentence, saying);
    if (window === null) return [];
    const all = Array.from(saying).reduce((sum, character) => sum + thesaurus.rarityOf(character), 0);
    const had = Array.from(window).reduce((sum, character) => sum + thesaurus.rarityOf(character), 0);
    const share = had / all;
    return share >= LEAST_SHARE && thesaurus.termsFor(saying).some(corpus.has) ? [{ saying, window, share, had }] : [];
  });
  const chosen: Slot[] = [];
  for (const { saying, window, share } of found.sort((a, b) => b.had * b.share - a.had * a.share)) {
    if (chosen.some(({ word }) => Array.from(window).every((character) => word.includes(character)))) continue;
    const alternatives = synonymForms(saying, sources).map((one) => ({ ...one, weight: one.weight * share * share }));
    chosen.push({ word: window, alternatives });
    if (chosen.length === MOST) break;
  }
  return chosen;
}

/** The characters of the saying that stand close together in the sentence; null when they are too few. */
function bestWindow(sentence: string, saying: string): string | null {
  if (saying.length < SHORTEST || !/^\p{Script=Han}+$/u.test(saying)) return null;
  const present = Array.from(saying).filter((character) => sentence.includes(character));
  if (present.length < SHORTEST || present.length < saying.length - 2) return null;
  const length = saying.length + SLACK;
  let best = "";
  for (let at = 0; at === 0 || at + length <= sentence.length; at++) {
    const window = sentence.slice(at, at + length);
    const own = present.filter((character) => window.includes(character)).join("");
    if (own.length > best.length) best = own;
  }
  return best.length >= SHORTEST ? best : null;
}
