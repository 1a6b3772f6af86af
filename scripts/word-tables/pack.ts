import { hashOf, LOW_BITS, type PackedSet } from "../../lib/policy/rules/words/packed-set";
import { LEVELS, type PackedTables, STATE_BITS } from "../../lib/policy/rules/words/word-tables";
import { shapeGroups, soundGroups } from "./alike";
import type { Counts } from "./count-pairs";

/** A pair that stands in one text alone may be a slip of that text. */
const TEXTS = 2;
/** A pair of a dictionary counts for less than one of the corpus, and for no more than this. */
const DICTIONARY_WEIGHT = 0.6;
const DICTIONARY_MOST = 7;
/** A character that the dictionary has so often as a word of its own stands beside any other. */
const ALONE = 10_000;
const WORD = 8;
/** The commonest characters: rarer ones stand in names. */
const CHARACTERS = 3500;
/** So many of the commonest are compared by their shape. */
const SHAPED = 2500;

/** How common each pair is, as a power of two. */
function levelsOf({ pairs, texts }: Counts, words: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [pair, count] of pairs) {
    if ((texts.get(pair) ?? 0) >= TEXTS) levels.set(pair, Math.floor(Math.log2(1 + count)));
  }
  for (const [word, frequency] of words) {
    const level = Math.min(DICTIONARY_MOST, Math.floor(Math.log2(1 + frequency) * DICTIONARY_WEIGHT));
    for (let at = 0; at + 1 < word.length; at += 1) {
      const pair = word.slice(at, at + 2);
      if ((levels.get(pair) ?? 0) < level) levels.set(pair, level);
    }
  }
  return levels;
}

const stateOf = (level: number) => LEVELS.findLastIndex((least) => level >= least);

/** The entries of the tables: where each pair stands in a square of all characters, and its state. */
function pack(characters: readonly string[], states: ReadonlyMap<string, number>): string {
  const order = new Map(characters.map((character, index) => [character, index]));
  const placed = [...states].flatMap(([pair, state]): readonly (readonly [number, number])[] => {
    const row = order.get(pair.charAt(0));
    const column = order.get(pair.charAt(1));
    return row === undefined || column === undefined ? [] : [[row * characters.length + column, state]];
  });
  const bytes: number[] = [];
  let before = -1;
  for (const [place, state] of placed.sort(([a], [b]) => a - b)) {
    let value = (place - before - 1) * 2 ** STATE_BITS + state;
    before = place;
    while (value > 127) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Buffer.from(bytes).toString("base64");
}

/** So many triples of characters are kept, the commonest; and so many hashes there are for each. */
const TRIPLES = 45_000;
const HASHES = 32;

/** The commonest triples as a packed set. */
function packTriples(characters: readonly string[], triples: ReadonlyMap<string, number>): PackedSet {
  const order = new Map(characters.map((character, index) => [character, index]));
  const space = TRIPLES * HASHES;
  const known = [...triples]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([triple]) => {
      const [a, b, c] = [...triple].map((character) => order.get(character));
      return a === undefined || b === undefined || c === undefined ? [] : [hashOf(a, b, c, space)];
    });
  const hashes = [...new Set(known.slice(0, TRIPLES))].sort((a, b) => a - b);
  const bits: number[] = [];
  let before = -1;
  for (const hash of hashes) {
    const gap = hash - before - 1;
    before = hash;
    for (let high = gap >> LOW_BITS; high > 0; high -= 1) bits.push(1);
    bits.push(0);
    for (let bit = 0; bit < LOW_BITS; bit += 1) bits.push((gap >> bit) & 1);
  }
  // What fills the last byte is the beginning of a gap that never ends.
  while (bits.length % 8 > 0) bits.push(1);
  const bytes = Uint8Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((byte, bit, place) => byte | (bit << place), 0),
  );
  return { space, gaps: Buffer.from(bytes).toString("base64") };
}

/** The tables of a corpus and a dictionary. */
export function packTables(
  counts: Counts,
  words: ReadonlyMap<string, number>,
  shapes: { readonly set: string; readonly strokes: string },
): PackedTables {
  const states = new Map<string, number>();
  for (const [pair, level] of levelsOf(counts, words)) {
    const state = stateOf(level);
    if (state > 0) states.set(pair, state + (words.has(pair) ? WORD : 0));
  }
  const used = new Set([...states.keys()].join(""));
  const characters = [...used]
    .sort((a, b) => (counts.characters.get(b) ?? 0) - (counts.characters.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, CHARACTERS);
  return {
    characters: characters.join(""),
    pairs: pack(characters, states),
    sounds: soundGroups(characters).join(" "),
    shapes: shapeGroups(characters.slice(0, SHAPED), new Set(characters), shapes.set, shapes.strokes).join(" "),
    alone: characters.filter((character) => (words.get(character) ?? 0) >= ALONE).join(""),
    triples: packTriples(characters, counts.triples),
  };
}
