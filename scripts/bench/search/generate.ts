import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import type { SearchIndex } from "../../../lib/search/search-index";
import type { JudgedQuery } from "./queries";
import type { Random } from "./random";

/** What the generator chooses from. */
interface Material {
  /** Words of the text, from word boundary to word boundary, Chinese only, two to six characters. */
  readonly terms: readonly string[];
  /** The whole text, to check what does not occur. */
  readonly text: string;
  /** Common characters, each with those of the same sound. */
  readonly common: readonly string[];
  readonly soundAlike: ReadonlyMap<string, string>;
  /** Characters of the text. */
  readonly own: readonly string[];
}

type Maker = (random: Random, material: Material) => JudgedQuery | null;

/** One maker a kind; a maker returns null when its choice will not do, and is asked again. */
const MAKERS: Readonly<Record<string, Maker>> = {
  exact: (random, material) => changed("exact", random, material, 2, (term) => term),
  homophone: (random, material) =>
    changed("homophone", random, material, 3, (term) => {
      const at = random.integer(term.length);
      const others = Array.from(material.soundAlike.get(term[at] ?? "") ?? "");
      return others.length === 0 ? null : replaced(term, at, random.pick(others));
    }),
  "one wrong": (random, material) =>
    changed("one wrong", random, material, 4, (term) =>
      replaced(term, random.integer(term.length), random.pick(material.common)),
    ),
  "one missing": (random, material) =>
    changed("one missing", random, material, 4, (term) => replaced(term, 1 + random.integer(term.length - 2), "")),
  swapped: (random, material) =>
    changed("swapped", random, material, 3, (term) => {
      const at = random.integer(term.length - 1);
      return term.slice(0, at) + (term[at + 1] ?? "") + (term[at] ?? "") + term.slice(at + 2);
    }),
  traditional: (random, material) =>
    changed("traditional", random, material, 2, (term) => random.pick(TRADITIONAL)(term)),
  pinyin: (random, material) =>
    changed("pinyin", random, material, 2, (term) => pinyin(term, { toneType: "none", v: true, separator: "" })),
  initials: (random, material) =>
    changed("initials", random, material, 4, (term) =>
      pinyin(term, { toneType: "none", v: true, type: "array" })
        .map((syllable) => syllable[0])
        .join(""),
    ),
  "pseudo-word, common characters": (random, material) => invented(random, material, material.common),
  "pseudo-word, the text's characters": (random, material) => invented(random, material, material.own),
  "pseudo-word, letters": (random) => {
    const word = Array.from({ length: 6 + random.integer(4) }, () =>
      random.pick([..."abcdefghijklmnopqrstuvwxyz"]),
    ).join("");
    return { kind: "pseudo-word, letters", query: word, expect: [] };
  },
};

const TRADITIONAL = [
  Converter({ from: "cn", to: "t" }),
  Converter({ from: "cn", to: "tw" }),
  Converter({ from: "cn", to: "hk" }),
];

/**
 * Queries made from the text by the mistakes and spellings people have, and words that mean nothing.
 * @param each how many of each kind
 */
export function generateQueries(index: SearchIndex, random: Random, each: number): readonly JudgedQuery[] {
  const material = materialOf(index);
  return Object.values(MAKERS).flatMap((make) => {
    const made: JudgedQuery[] = [];
    while (made.length < each) {
      const query = make(random, material);
      if (query) made.push(query);
    }
    return made;
  });
}

function changed(
  kind: string,
  random: Random,
  { terms, text }: Material,
  shortest: number,
  change: (term: string) => string | null,
): JudgedQuery | null {
  const term = random.pick(terms);
  if (term.length < shortest) return null;
  const query = change(term);
  if (query === null || (query === term) !== (kind === "exact" || kind === "traditional")) {
    // A traditional form may well look the same; every other kind must differ from what it was made of.
    if (query === null || kind !== "traditional") return null;
  }
  return kind !== "exact" && query !== term && text.includes(query) ? null : { kind, query, expect: [term] };
}

const replaced = (term: string, at: number, by: string) => term.slice(0, at) + by + term.slice(at + 1);

function invented(random: Random, { text }: Material, characters: readonly string[]): JudgedQuery | null {
  const word = Array.from({ length: 2 + random.integer(3) }, () => random.pick(characters)).join("");
  const kind = characters.length > 3000 ? "pseudo-word, common characters" : "pseudo-word, the text's characters";
  return text.includes(word) ? null : { kind, query: word, expect: [] };
}

function materialOf(index: SearchIndex): Material {
  const texts = index.records.map((record) => record.text);
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const terms = new Set<string>();
  for (const text of texts) {
    const words = [...segmenter.segment(text)].map(({ segment }) => segment);
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
        const term = words.slice(from, to).join("");
        // What begins or ends with a particle is nothing people would look for.
        if (/^\p{Script=Han}{2,6}$/u.test(term) && !/^[的了和及与或在是]|[的了和及与或在是]$/.test(term))
          terms.add(term);
      }
    }
  }
  const soundAlike = new Map<string, string>();
  for (const characters of Object.values(index.readings.usual)) {
    for (const character of characters) soundAlike.set(character, characters.replace(character, ""));
  }
  const text = texts.join("\n");
  return {
    terms: [...terms],
    text,
    common: [...soundAlike.keys()],
    soundAlike,
    own: [...new Set(text)].filter((character) => /\p{Script=Han}/u.test(character)),
  };
}
