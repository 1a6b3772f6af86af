import { classicScript } from "../policy/classic-script";
import { commonCharacters } from "./common-characters";
import type { Readings, SearchIndex, SearchRecord, SynonymGroup } from "./search-index";

/**
 * The index as it travels: what is alike stands together, which packs better, and the sounds of common characters are told
 * by how many of them follow one another with one sound.
 */
export interface PackedIndex extends Omit<SearchIndex, "format" | "records" | "readings" | "synonyms"> {
  readonly format: 2;
  readonly records: readonly Omit<SearchRecord, "text" | "words" | "hints">[];
  readonly texts: readonly string[];
  /** The words of each record, apart by spaces. */
  readonly words: string;
  /** The hints of each record, apart by line feeds. */
  readonly hints: string;
  readonly readings: Readings & {
    /** Sounds of the common characters, each with the number of those that have it: `2a 13ai`, `5-` where they have none. */
    readonly common: string;
  };
  /** Of each group the terms and then what is asked, each list apart by `|`. */
  readonly synonyms: readonly (readonly [terms: string, asks: string])[];
}

/** The global name under which a served index leaves itself, as it travels. */
export const INDEX_NAME = "policySearchIndex";

/**
 * The file of an index: a classic script, since a page that was opened from disk may fetch nothing.
 * @throws Error when a synonym holds the sign that parts synonyms
 */
export function indexScript(index: SearchIndex): string {
  return classicScript(INDEX_NAME, packIndex(index));
}

/** An index as it travels. */
export function packIndex({ records, readings, synonyms, ...rest }: SearchIndex): PackedIndex {
  return {
    ...rest,
    format: 2,
    records: records.map(({ text: _, words: __, hints: ___, ...record }) => record),
    texts: records.map(({ text }) => text),
    words: records.map(({ words }) => words).join(" "),
    hints: records.map(({ hints = "" }) => hints).join("\n"),
    readings: packReadings(readings),
    synonyms: synonyms.map(({ terms, asks }) => [joined(terms), joined(asks)] as const),
  };
}

function joined(words: readonly string[]): string {
  const odd = words.find((word) => word.includes("|"));
  if (odd !== undefined) throw new Error(`a synonym with |: ${odd}`);
  return words.join("|");
}

/** An index as it was before it was packed; the groups of synonyms, which nothing tells apart by their topics, have none. */
export function unpackIndex({ texts, words, hints, records, readings, synonyms, ...rest }: PackedIndex): SearchIndex {
  const ofWords = words.split(" ");
  const ofHints = hints.split("\n");
  return {
    ...rest,
    format: 1,
    records: records.map((record, at) => ({
      ...record,
      text: texts[at] ?? "",
      words: ofWords[at] ?? "",
      ...(ofHints[at] ? { hints: ofHints[at] } : {}),
    })),
    readings: unpackReadings(readings),
    synonyms: synonyms.map(
      ([terms, asks]): SynonymGroup => ({ topic: "", terms: terms.split("|"), asks: parts(asks) }),
    ),
  };
}

const parts = (text: string) => (text === "" ? [] : text.split("|"));

/** Stands for the sound of characters that the index has none of. */
const SILENT = "-";

function packReadings({ usual, also }: Readings): PackedIndex["readings"] {
  const sounds = new Map<string, string>();
  for (const [sound, characters] of Object.entries(usual)) for (const one of characters) sounds.set(one, sound);
  const runs: string[] = [];
  let count = 0;
  let last: string | null = null;
  const write = () => {
    if (last !== null) runs.push(count + last);
  };
  for (const character of commonCharacters()) {
    const sound = sounds.get(character) ?? SILENT;
    sounds.delete(character);
    if (sound !== last) {
      write();
      last = sound;
      count = 0;
    }
    count += 1;
  }
  write();
  const rest: Record<string, string> = {};
  for (const [character, sound] of sounds) rest[sound] = (rest[sound] ?? "") + character;
  return { common: runs.join(" "), usual: rest, also };
}

function unpackReadings({ common, usual, also }: PackedIndex["readings"]): Readings {
  const all: Record<string, string> = { ...usual };
  const characters = commonCharacters();
  let at = 0;
  for (const run of common.split(" ")) {
    const count = Number.parseInt(run, 10);
    const sound = run.slice(String(count).length);
    const end = at + count;
    if (sound !== SILENT) all[sound] = (all[sound] ?? "") + characters.slice(at, end).join("");
    at = end;
  }
  return { usual: all, also };
}
