import Fuse from "fuse.js";
import type { Entry } from "./entry";
import type { Place } from "./search-index";

/** A record in the version being searched. */
export interface Passage {
  readonly entry: Entry;
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
  /** Words of the text in Latin letters and digits. */
  readonly latinWords: readonly string[];
  /** Passages whose body holds the term. */
  readonly withTerm: (term: string) => readonly Passage[];
  /** Whether any body holds the term. */
  readonly has: (term: string) => boolean;
  /** Whether the term stands somewhere between two word boundaries. */
  readonly hasWords: (term: string) => boolean;
  /** Whether any heading, as a block or in a path, holds the term. */
  readonly inHeading: (term: string) => boolean;
  /** Passages whose pinyin holds these letters anywhere; syllable boundaries are for the caller to check. */
  readonly soundingLike: (letters: string) => readonly Passage[];
  /** Passages whose initials hold these letters anywhere. */
  readonly withInitials: (letters: string) => readonly Passage[];
  /** Passages with something near the pattern: one edit in four characters. */
  readonly near: (pattern: string) => readonly Passage[];
}

/**
 * Fuse's share of characters that may differ. At .34 and more, 工资条 finds passages that share one character; below
 * .25, four characters with one mistake find nothing. Every near passage is checked again by the planner.
 */
const NEAR_THRESHOLD = 0.26;

/** How many terms' answers are kept. A session of typing asks a few hundred. */
const REMEMBERED = 1000;

/** Builds the three Fuse instances over some passages: exact text, exact sound, and near text. */
export function createCorpus(passages: readonly Passage[]): Corpus {
  const bodies = passages.map(({ entry }) => entry.body.text);
  const pairs = adjacentPairs(bodies);
  const headings = [
    ...new Set([
      ...passages.map(({ path }) => path),
      ...passages.flatMap(({ entry }) => (entry.record.kind === "heading" ? [entry.body.text] : [])),
    ]),
  ].join(" ");
  // Location and field length say nothing about a clause's relevance; by default Fuse looks at 60 characters only.
  const shared = { ignoreLocation: true, ignoreFieldNorm: true, shouldSort: false };
  const exact = { ...shared, useExtendedSearch: true, threshold: 0 };
  const text = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "body", getFn: bodyOf }] }));
  const pinyin = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "pinyin", getFn: pinyinOf }] }));
  const initials = lazily(() => new Fuse(passages, { ...exact, keys: [{ name: "initials", getFn: initialsOf }] }));
  const nearby = lazily(
    () => new Fuse(passages, { ...shared, threshold: NEAR_THRESHOLD, keys: [{ name: "body", getFn: bodyOf }] }),
  );
  // Quoted, so that nothing in a term can be an operator of Fuse's extended search.
  const include = (fuse: () => Fuse<Passage>) => (term: string) =>
    term === ""
      ? []
      : fuse()
          .search(`'"${term}"`)
          .map(({ item }) => item);

  const textInclude = include(text);
  const withTerm = remembered((term: string) => (everyPairIn(term, pairs) ? textInclude(term) : []));
  return {
    passages,
    latinWords: [...new Set(passages.flatMap(({ entry }) => entry.body.text.match(/[a-z][a-z0-9]{2,}/g) ?? []))],
    withTerm,
    has: (term) => withTerm(term).length > 0,
    hasWords: remembered((term: string) => withTerm(term).some(({ entry }) => standsBetweenWords(entry, term))),
    inHeading: (term) => headings.includes(term),
    soundingLike: remembered(include(pinyin)),
    withInitials: remembered(include(initials)),
    near: remembered((pattern: string) =>
      pattern === ""
        ? []
        : nearby()
            .search(pattern)
            .map(({ item }) => item),
    ),
  };
}

const bodyOf = ({ entry }: Passage) => entry.body.text;
const pinyinOf = ({ entry }: Passage) => entry.sound().pinyin;
const initialsOf = ({ entry }: Passage) => entry.sound().initials;

/** Where a term begins in a text, all of them, not overlapping. */
export function positionsOf(text: string, term: string): readonly number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term !== ""; at = text.indexOf(term, at + term.length))
    positions.push(at);
  return positions;
}

function standsBetweenWords(entry: Entry, term: string): boolean {
  return positionsOf(entry.body.text, term).some(
    (at) => entry.boundaries[at] === 1 && entry.boundaries[at + term.length] === 1,
  );
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
