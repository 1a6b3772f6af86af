import { type Passage, positionsOf } from "../corpus";
import { editDistance } from "../edit-distance";
import { CERTAINTY } from "../weights";
import { literalOrSynonym } from "./literal";
import { type Alternative, distinct, type How, type Sources } from "./resolution";

/** More readings than these would be a list of everything. */
const MOST_TERMS = 8;

/** Step 2 for a word of Latin letters: pinyin, a near word of the text's own Latin words, initials, mistyped pinyin. */
export function resolveLatin(word: string, sources: Sources): readonly Alternative[] {
  for (const step of [byPinyin, byNearWord, byInitials, byNearPinyin]) {
    const found = step(word, sources);
    if (found.length > 0) return found;
  }
  return [];
}

/** From so many syllables on, a term need not begin at a word boundary. */
const LONG = 4;

/** A term found by its letters, and how well it fits. */
interface Sounding {
  readonly term: string;
  /** Whether the last syllable was typed to its end. */
  readonly finished: boolean;
  /** Whether the term begins and ends at word boundaries. */
  readonly words: boolean;
  readonly times: number;
}

/** Terms spelt so in pinyin: at least two syllables, beginning at a syllable, the last one perhaps unfinished. */
export function byPinyin(word: string, sources: Sources): readonly Alternative[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const spoken = sources.thesaurus.wordsSounding(word).flatMap((ask) => literalOrSynonym(ask, sources));
  const soundings = collect(sources.corpus.soundingLike(word), (passage) => soundingAt(passage, word));
  const finished = soundings.filter((sounding) => sounding.finished);
  const whole = finished.filter((sounding) => sounding.words);
  const best = whole.length > 0 ? whole : finished.length > 0 ? finished : spoken.length > 0 ? [] : soundings;
  return distinct([
    ...spoken.map((alternative) => ({ ...alternative, how: "pinyin" as const })),
    ...weighted(best, "pinyin", finished.length > 0 ? CERTAINTY.pinyin : CERTAINTY.unfinished),
  ]);
}

/** Characters and pinyin typed together: zhuxiao账户, 支付bao. The characters must stand in the term as typed. */
export function byMixedSpelling(word: string, sources: Sources): readonly Alternative[] {
  const { corpus, readings, thesaurus } = sources;
  const typed = Array.from(word).filter((character) => !/[a-z0-9]/.test(character));
  const spelling = Array.from(word, (character) => readings.get(character)?.[0] ?? character).join("");
  const found = collect(corpus.soundingLike(spelling), (passage) => soundingAt(passage, spelling));
  const spoken = thesaurus
    .wordsSounding(spelling)
    .filter((ask) => typed.every((character) => ask.includes(character)))
    .flatMap((ask) => literalOrSynonym(ask, sources));
  return distinct([
    ...spoken.map((alternative) => ({ ...alternative, how: "pinyin" as const })),
    ...weighted(
      found.filter(({ term }) => typed.every((character) => term.includes(character))),
      "pinyin",
      CERTAINTY.pinyin,
    ),
  ]);
}

function soundingAt({ entry }: Passage, letters: string): readonly Omit<Sounding, "times">[] {
  const { pinyin, offsets } = entry.sound();
  const found: Omit<Sounding, "times">[] = [];
  for (let at = pinyin.indexOf(letters); at >= 0; at = pinyin.indexOf(letters, at + 1)) {
    const first = syllableAt(offsets, at);
    if (offsets[first] !== at) continue;
    const last = syllableAt(offsets, at + letters.length - 1);
    const term = entry.body.text.slice(first, last + 1);
    if (!/^\p{Script=Han}{2,}$/u.test(term)) continue;
    const finished = offsets[last + 1] === at + letters.length;
    // 付进 out of 支付进度 is nothing that anybody types; longer pinyin is believed anywhere.
    if (term.length < LONG && entry.boundaries[first] !== 1) continue;
    const words = entry.boundaries[first] === 1 && entry.boundaries[last + 1] === 1;
    found.push({ term, finished, words });
  }
  return found;
}

/** The last position whose syllable begins at or before `at`. */
function syllableAt(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ENDINGS = ["s", "d", "ed", "ing"] as const;

/** A Latin word of the text or of the synonyms with one letter wrong, two from eight letters on, or an English ending. */
export function byNearWord(word: string, sources: Sources): readonly Alternative[] {
  if (word.length < 4 || !/^[a-z][a-z0-9]+$/.test(word)) return [];
  const allowed = word.length >= 8 ? 2 : 1;
  const near = [...sources.corpus.latinWords, ...sources.thesaurus.latinWords].filter(
    (known) =>
      (known.length >= 4 && editDistance(known, word, allowed) <= allowed) ||
      ENDINGS.some((ending) => known + ending === word),
  );
  return distinct(
    near
      .flatMap((known) => literalOrSynonym(known, sources))
      .map(({ term, weight }) => ({ term, weight: weight * CERTAINTY["near-word"], how: "near-word" })),
  );
}

/** From so many letters on, pinyin with one letter wrong is like no other word's. */
const LONG_PINYIN = 9;

/** A word of the synonyms whose pinyin is one letter away: nimimghua. */
export function byNearPinyin(word: string, sources: Sources): readonly Alternative[] {
  if (word.length < LONG_PINYIN || !/^[a-z]+$/.test(word)) return [];
  // One mistake leaves one end of the word as it is; comparing all letters of every saying would cost a frame.
  const half = Math.floor(word.length / 2) - 1;
  const [head, tail] = [word.slice(0, half), word.slice(-half)];
  const near = sources.thesaurus.sounds.filter(
    (sound) => (sound.startsWith(head) || sound.endsWith(tail)) && editDistance(sound, word, 1) <= 1,
  );
  return distinct(
    near
      .flatMap((sound) => sources.thesaurus.wordsSounding(sound))
      .flatMap((ask) => literalOrSynonym(ask, sources))
      .map(({ term, weight }) => ({ term, weight: weight * CERTAINTY["near-word"], how: "pinyin" })),
  );
}

/**
 * Terms whose syllables begin with these letters, from word boundary to word boundary. Three letters fit so much that
 * the term must also be a heading's or stand in the text more than once.
 */
export function byInitials(word: string, { corpus }: Sources): readonly Alternative[] {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
  const found = collect(corpus.withInitials(word), ({ entry }) =>
    positionsOf(entry.sound().initials, word).flatMap((at) => {
      const term = entry.body.text.slice(at, at + word.length);
      const words = entry.boundaries[at] === 1 && entry.boundaries[at + word.length] === 1;
      return words && /^\p{Script=Han}+$/u.test(term) ? [{ term, finished: true, words }] : [];
    }),
  );
  const likely = found.filter(({ term, times }) => word.length > 3 || times > 1 || corpus.inHeading(term));
  return weighted(likely, "initials", CERTAINTY.initials);
}

function collect(
  passages: readonly Passage[],
  find: (passage: Passage) => readonly Omit<Sounding, "times">[],
): readonly Sounding[] {
  const found = new Map<string, Sounding>();
  for (const sounding of passages.flatMap(find)) {
    const known = found.get(sounding.term);
    found.set(sounding.term, {
      term: sounding.term,
      finished: sounding.finished || (known?.finished ?? false),
      words: sounding.words || (known?.words ?? false),
      times: (known?.times ?? 0) + 1,
    });
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}

/** The most frequent term is the likeliest; the others follow at four fifths. */
function weighted(soundings: readonly Sounding[], how: How, weight: number): readonly Alternative[] {
  return soundings
    .slice(0, MOST_TERMS)
    .map(({ term }, place) => ({ term, weight: place === 0 ? weight : weight * 0.8, how }));
}
