import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const HAN = /[\u4e00-\u9fff]+/g;

/** How often things stand in a corpus, and in how many of its texts. */
export interface Counts {
  readonly pairs: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, number>;
  readonly characters: ReadonlyMap<string, number>;
  /** How often three characters stand together, weighed so that a large collection does not drown a small one. */
  readonly triples: ReadonlyMap<string, number>;
}

const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Counts the pairs of neighbouring Chinese characters in all text files of some folders. The texts themselves are not kept. */
export function countPairs(folders: readonly string[]): Counts {
  const pairs = new Map<string, number>();
  const texts = new Map<string, number>();
  const characters = new Map<string, number>();
  const triples = new Map<string, number>();
  for (const folder of folders) {
    const own = new Map<string, number>();
    let total = 0;
    for (const file of readdirSync(folder).sort()) {
      const seen = new Set<string>();
      for (const [run] of readFileSync(path.join(folder, file), "utf8").matchAll(HAN)) {
        for (let at = 0; at < run.length; at += 1) {
          add(characters, run.charAt(at));
          total += 1;
          if (at + 2 < run.length) add(own, run.slice(at, at + 3));
          if (at + 1 === run.length) continue;
          const pair = run.slice(at, at + 2);
          add(pairs, pair);
          seen.add(pair);
        }
      }
      for (const pair of seen) add(texts, pair);
    }
    const weight = 1 / Math.sqrt(total);
    for (const [triple, count] of own) {
      if (count > 1) triples.set(triple, (triples.get(triple) ?? 0) + count * weight);
    }
  }
  return { pairs, texts, characters, triples };
}

/** The words of a segmenter's dictionary, `word frequency tag` a line, with their frequencies; Chinese ones alone. */
export function readDictionary(file: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word = "", frequency = ""] = line.split(" ");
    if (/^[\u4e00-\u9fff]+$/.test(word)) words.set(word, Number(frequency));
  }
  return words;
}
