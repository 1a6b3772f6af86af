import Fuse from "fuse.js";
import type { PreparedRecord } from "./entry";
import type { Alternative } from "./plan/resolution";
import type { Place } from "./search-index";
import { type Section, sectionsOf } from "./section";

/** A record in the version being searched. */
export interface Passage {
  readonly entry: PreparedRecord;
  readonly place: Place;
  /** The normalised headings it stands under, apart by spaces. */
  readonly path: string;
  /** Its place in reading order. */
  readonly order: number;
}

/**
 * The passages of one search scope — a version, or all — with the questions that planning and ranking ask of them.
 * A term is a normalised text without white space. Answers are remembered, because the next keystroke asks most of
 * them again.
 */
export interface Corpus {
  readonly passages: readonly Passage[];
  /** The section that a passage stands in. */
  readonly sectionOf: (passage: Passage) => Section;
  /** Words of the text in Latin letters and digits. */
  readonly latinWords: readonly string[];
  /** Passages whose body holds the term. */
  readonly withTerm: (term: string) => readonly Passage[];
  /** Passages that editors call by the term. */
  readonly withHint: (term: string) => readonly Passage[];
  /** Whether any body holds the term. */
  readonly has: (term: string) => boolean;
  /** Whether every two neighbouring syllables follow one another somewhere. */
  readonly hasSounds: (syllables: readonly string[]) => boolean;
  /** Whether the term stands somewhere between two word boundaries. */
  readonly hasWords: (term: string) => boolean;
  /** Whether the term stands somewhere as one word: between two word boundaries with none inside. */
  readonly isWord: (term: string) => boolean;
  /** Whether any heading, as a block or in a path, holds the term. */
  readonly inHeading: (term: string) => boolean;
  /** Passages whose pinyin holds these letters anywhere; syllable boundaries are for the caller to check. */
  readonly soundingLike: (letters: string) => readonly Passage[];
  /** Builds everything that is otherwise built on first use. */
  readonly prepare: () => void;
  /** Passages whose initials hold these letters anywhere. */
  readonly withInitials: (letters: string) => readonly Passage[];
}

/** How many terms' answers are kept. A session of typing asks a few hundred. */
const REMEMBERED = 1000;

/**
 * Builds the three Fuse instances over some passages: over texts, their pinyin and their initials.
 * @param headings the printed headings above a passage, outermost first
 */
export function createCorpus(passages: readonly Passage[], headings: (passage: Passage) => readonly string[]): Corpus {
  const sections = sectionsOf(passages, headings);
  const bodies = passages.map(({ entry }) => entry.body.text);
  const pairs = adjacentPairs(bodies);
  const headingText = [
    ...new Set([
      ...passages.map(({ path }) => path),
      ...passages.flatMap(({ entry }) => (entry.record.kind === "heading" ? [entry.body.text] : [])),
    ]),
  ].join(" ");
  // Location and field length say nothing about a clause's relevance; by default Fuse looks at 60 characters only.
  const exact = {
    useExtendedSearch: true,
    threshold: 0,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    isCaseSensitive: true,
  };
  const text = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "body", getFn: bodyOf }] }));
  const pinyin = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "pinyin", getFn: pinyinOf }] }));
  const initials = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "initials", getFn: initialsOf }] }));
  // Quoted, so that nothing in a term can be an operator of Fuse's extended search.
  const include = (fuse: () => Fuse<Passage>) => (term: string) =>
    term === ""
      ? []
      : fuse()
          .search(`'"${term}"`)
          .map(({ item }) => item);

  // A term is looked up in one long string before Fuse looks into each passage: cutting a sentence asks for many terms
  // that occur nowhere.
  const joined = bodies.join(SEPARATOR);
  const boundaries = joinBoundaries(passages, joined.length);
  const has = remembered((term: string) => term !== "" && everyPairIn(term, pairs) && joined.includes(term));
  const textInclude = include(text);
  const hinted = passages.filter(({ entry }) => entry.record.hints !== undefined);
  const sounds = lazily(() => adjacentSounds(passages));
  return {
    passages,
    sectionOf: (passage) =>
      sections.get(passage) ?? { heading: null, clauses: [passage], below: null, order: passage.order },
    latinWords: [...new Set(passages.flatMap(({ entry }) => entry.body.text.match(/[a-z][a-z0-9]{2,}/g) ?? []))],
    prepare: () => {
      for (const make of [text, pinyin, initials, sounds]) make();
    },
    withTerm: remembered((term: string) => (has(term) ? textInclude(term) : [])),
    withHint: remembered((term: string) => hinted.filter(({ entry }) => entry.record.hints?.includes(term))),
    has,
    hasSounds: (syllables) =>
      syllables.every((syllable, at) => at === 0 || sounds().has(`${syllables[at - 1]} ${syllable}`)),
    hasWords: remembered((term: string) => has(term) && standsBetweenWords(joined, boundaries, term)),
    isWord: remembered((term: string) => has(term) && standsAsWord(joined, boundaries, term)),
    inHeading: (term) => headingText.includes(term),
    soundingLike: remembered(include(pinyin)),
    withInitials: remembered(include(initials)),
  };
}

const bodyOf = ({ entry }: Passage) => entry.body.text;
const pinyinOf = ({ entry }: Passage) => entry.sound().pinyin;
const initialsOf = ({ entry }: Passage) => entry.sound().initials;

/** Whether a passage answers an alternative: by its text, by the headings above it, or by what editors call it. */
export const isAnsweredIn = ({ entry, path }: Passage, { term, how }: Alternative): boolean =>
  how === "facts" ? entry.record.hints?.includes(term) === true : entry.body.text.includes(term) || path.includes(term);

/** Where a term begins in a text, all of them, not overlapping. */
export function positionsOf(text: string, term: string): readonly number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term !== ""; at = text.indexOf(term, at + term.length))
    positions.push(at);
  return positions;
}

/** No normalised text has a line feed, so no term can match across bodies. */
const SEPARATOR = "\n";

/** The word boundaries of the bodies joined by the separator. */
function joinBoundaries(passages: readonly Passage[], length: number): Uint8Array {
  const boundaries = new Uint8Array(length + 1);
  let at = 0;
  for (const { entry } of passages) {
    boundaries.set(entry.boundaries, at);
    at += entry.body.text.length + SEPARATOR.length;
  }
  return boundaries;
}

function standsBetweenWords(text: string, boundaries: Uint8Array, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (boundaries[at] === 1 && boundaries[at + term.length] === 1) return true;
  }
  return false;
}

function standsAsWord(text: string, boundaries: Uint8Array, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    if (boundaries[at] === 1 && boundaries[end] === 1 && !boundaries.subarray(at + 1, end).includes(1)) return true;
  }
  return false;
}

/** Every two neighbouring syllables of the passages, apart by a space. */
function adjacentSounds(passages: readonly Passage[]): ReadonlySet<string> {
  const sounds = new Set<string>();
  for (const { entry } of passages) {
    const { pinyin, offsets } = entry.sound();
    let previous = "";
    for (let position = 0; position + 1 < offsets.length; position++) {
      const syllable = pinyin.slice(offsets[position], offsets[position + 1]);
      sounds.add(`${previous} ${syllable}`);
      previous = syllable;
    }
  }
  return sounds;
}

/** Every two neighbouring characters of the texts: most terms that occur nowhere are told at once. */
function adjacentPairs(texts: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const text of texts) for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function everyPairIn(term: string, pairs: ReadonlySet<string>): boolean {
  for (let at = 0; at + 1 < term.length; at++) if (!pairs.has(term.slice(at, at + 2))) return false;
  return true;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembered<T>(answer: (term: string) => T): (term: string) => T {
  const answers = new Map<string, T>();
  return (term) => {
    const known = answers.get(term);
    if (known !== undefined) return known;
    if (answers.size >= REMEMBERED) answers.clear();
    const value = answer(term);
    answers.set(term, value);
    return value;
  };
}
