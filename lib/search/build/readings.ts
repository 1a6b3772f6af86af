import { pinyin, polyphonic } from "pinyin-pro";
import { commonCharacters } from "../common-characters";
import type { Readings } from "../search-index";

/** How each UTF-16 unit of a normalised text is read in its context; letters and digits are read as themselves. */
export function syllablesOf(text: string): readonly string[] {
  // A character outside the basic plane is two units to the index, and pinyin-pro has no reading for most of them.
  const spelled = pinyin(text.replace(/[\u{10000}-\u{10ffff}]/gu, "××"), {
    toneType: "none",
    type: "array",
    nonZh: "spaced",
    v: true,
  });
  return Array.from({ length: text.length }, (_, unit) => {
    const syllable = spelled[unit];
    return syllable !== undefined && /^[a-zü]+$/.test(syllable) ? plainSyllable(syllable) : (text[unit] ?? "");
  });
}

const plainSyllable = (syllable: string) => syllable.replaceAll("ü", "v");

/**
 * How the text's characters and the common ones of the language sound. The common ones are needed because people
 * mistype with characters that the policy does not have: 存诸期限.
 * @param texts normalised texts of the policy and its synonyms
 */
export function readingsOf(texts: readonly string[]): Readings {
  const heard = new Map<string, Map<string, number>>();
  for (const text of texts) {
    syllablesOf(text).forEach((syllable, unit) => {
      const character = text[unit] ?? "";
      if (!isHan(character)) return;
      const counts = heard.get(character) ?? new Map<string, number>();
      heard.set(character, counts.set(syllable, (counts.get(syllable) ?? 0) + 1));
    });
  }
  const usual: Record<string, string> = {};
  const also: Record<string, string> = {};
  const add = (table: Record<string, string>, syllable: string, character: string) => {
    table[syllable] = (table[syllable] ?? "") + character;
  };
  const sounds = new Set([...heard.values()].flatMap((counts) => [...counts.keys()]));
  for (const character of new Set([...heard.keys(), ...commonCharacters()])) {
    const known = (polyphonic(character, { toneType: "none", type: "array" })[0] ?? []).map(plainSyllable);
    const inText = [...(heard.get(character) ?? [])].sort((a, b) => b[1] - a[1]).map(([syllable]) => syllable);
    const [first, ...others] = new Set([...inText, ...known].filter((syllable) => /^[a-z]+$/.test(syllable)));
    // A sound that nothing in the text has leads nowhere.
    if (first === undefined || ![first, ...others].some((syllable) => sounds.has(syllable))) continue;
    add(usual, first, character);
    for (const other of others) if (sounds.has(other)) add(also, other, character);
  }
  return { usual, also };
}

const isHan = (character: string) => /\p{Script=Han}/u.test(character);
