import type { Readings } from "./search-index";

/** The usual syllable of each character. */
export function usualReadings(readings: Readings): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const [syllable, characters] of Object.entries(readings.usual)) {
    for (const character of characters) usual.set(character, syllable);
  }
  return usual;
}

/** All syllables of each character, the usual one first. */
export function allReadings(readings: Readings): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const table of [readings.usual, readings.also]) {
    for (const [syllable, characters] of Object.entries(table)) {
      for (const character of characters) {
        const known = all.get(character);
        if (known) known.push(syllable);
        else all.set(character, [syllable]);
      }
    }
  }
  return all;
}
