import { type Corpus, type Passage, positionsOf } from "../corpus";
import { editDistance } from "../edit-distance";
import { isUnbroken } from "../entry";
import { LOOK_ALIKES } from "../language";
import { CERTAINTY } from "../weights";
import { literalOrSynonym } from "./literal";
import { type Alternative, distinct, type How, type Sources, type Step } from "./resolution";

type Guess = Extract<How, "homophone" | "look-alike" | "swapped" | "missing" | "extra" | "wrong">;

/** Spellings by sound to try for one word: every character may be read in several ways. */
const MOST_SPELLINGS = 12;
const MOST_TERMS = 6;
/** From so many characters on, two may be wrong, and a place is believed without word boundaries. */
const LONG = 8;

/** Step 3, for a word in Chinese that neither the text nor the synonyms have: the likeliest mistake first. */
export function resolveHan(word: string, sources: Sources): readonly Alternative[] {
  for (const step of STEPS) {
    const found = step(word, sources);
    if (found.length > 0) return found;
  }
  return [];
}

/** Other words of the same sound: 青和 is 青禾. */
const byHomophone: Step = (word, sources) => homophonesOf(word, sources, true);

/** The same, torn out of longer words. Other mistakes are likelier: 服务供 is 服务提供 rather than 服务功（能）. */
const byLooseHomophone: Step = (word, sources) => (word.length > 2 ? homophonesOf(word, sources, false) : []);

function homophonesOf(word: string, sources: Sources, betweenWords: boolean): readonly Alternative[] {
  if (word.length < 2) return [];
  const { corpus } = sources;
  const spellings = spellingsOf(word, sources.readings);
  const known = (term: string) => corpus.inHeading(term) || corpus.withTerm(term).length > 1;
  // A rarer reading of two characters is one guess too many.
  const spoken = (word.length > 2 ? spellings : spellings.slice(0, 1))
    .flatMap((spelling) => sources.thesaurus.wordsSounding(spelling.join("")))
    .filter((ask) => ask.length === word.length && (word.length > 2 || shareCharacter(ask, word)))
    .flatMap((ask) => literalOrSynonym(ask, sources));
  const heard = spellings
    .filter((spelling) => corpus.hasSounds(spelling))
    .flatMap((syllables) => {
      const spelling = syllables.join("");
      return corpus
        .soundingLike(spelling)
        .flatMap((passage) => homophonesIn(passage, spelling, word, known, betweenWords));
    });
  const meant = spoken.map(({ term, weight }) => ({
    term,
    weight: weight * CERTAINTY.homophone,
    how: "homophone" as const,
  }));
  return distinct([...meant, ...guesses(word, heard, "homophone")]);
}

/**
 * Chance makes many homophones: any two syllables are a word of the text in one case out of thirty. A term must share a
 * character with the word, or be known and lie between word boundaries; two characters must always do both.
 */
function homophonesIn(
  { entry }: Passage,
  spelling: string,
  word: string,
  known: (term: string) => boolean,
  betweenWords: boolean,
): readonly string[] {
  const { pinyin, offsets } = entry.sound();
  const found: string[] = [];
  for (let at = pinyin.indexOf(spelling); at >= 0; at = pinyin.indexOf(spelling, at + 1)) {
    const first = offsets.indexOf(at);
    if (first < 0 || offsets[first + word.length] !== at + spelling.length) continue;
    const term = entry.body.text.slice(first, first + word.length);
    const stands = entry.boundaries[first] === 1 && entry.boundaries[first + word.length] === 1;
    if (betweenWords && !stands) continue;
    const likely = shareCharacter(term, word) || (word.length > 2 && stands && known(term));
    if (likely && isUnbroken(entry, first, first + word.length)) found.push(term);
  }
  return found;
}

function shareCharacter(a: string, b: string): boolean {
  return Array.from(a).some((character, position) => character === b[position]);
}

/** The ways a word can be read, each as its syllables. */
function spellingsOf(word: string, readings: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  let spellings: readonly (readonly string[])[] = [[]];
  for (const character of word) {
    const syllables = readings.get(character) ?? [character];
    spellings = spellings.flatMap((head) => syllables.map((syllable) => [...head, syllable])).slice(0, MOST_SPELLINGS);
  }
  return spellings;
}

/** One character taken for another that looks like it: 末成年人 is 未成年人. */
const byLookAlike: Step = (word, sources) => {
  const candidates = Array.from(word).flatMap((character, position) =>
    LOOK_ALIKES.filter((alike) => alike.includes(character)).flatMap((alike) =>
      Array.from(alike)
        .filter((other) => other !== character)
        .map((other) => word.slice(0, position) + other + word.slice(position + 1)),
    ),
  );
  return guesses(
    word,
    candidates.filter((term) => occurs(term, sources)),
    "look-alike",
  );
};

/** Two neighbours typed in the wrong order: 注账销户. */
const bySwap: Step = (word, sources) => {
  const candidates = Array.from({ length: word.length - 1 }, (_, position) =>
    [word.slice(0, position), word[position + 1], word[position], word.slice(position + 2)].join(""),
  );
  return guesses(
    word,
    candidates.filter((term) => occurs(term, sources)),
    "swapped",
  );
};

/** Two characters in any guessed form are found everywhere; they must at least be words. */
const occurs = (term: string, { corpus }: Sources) =>
  term.length > 2 ? standsUnbroken(term, corpus) : corpus.hasWords(term);

const standsUnbroken = (term: string, corpus: Corpus) =>
  corpus
    .withTerm(term)
    .some(({ entry }) => positionsOf(entry.body.text, term).some((at) => isUnbroken(entry, at, at + term.length)));

/** One character left out: 未年人 is 未成年人. */
const byMissing: Step = (word, { corpus }) => {
  if (word.length < 3) return [];
  const terms: string[] = [];
  for (let gap = 1; gap < word.length; gap++) {
    const head = word.slice(0, gap);
    const tail = word.slice(gap);
    const [longer, before] = head.length >= tail.length ? [head, true] : [tail, false];
    for (const { entry } of corpus.withTerm(longer)) {
      for (const at of positionsOf(entry.body.text, longer)) {
        const from = before ? at : at - head.length - 1;
        const term = from < 0 ? "" : entry.body.text.slice(from, from + word.length + 1);
        if (term.startsWith(head) && term.endsWith(tail) && term.length === word.length + 1) {
          if (!isUnbroken(entry, from, from + term.length)) continue;
          const betweenWords = entry.boundaries[from] === 1 && entry.boundaries[from + term.length] === 1;
          if (word.length > 3 || betweenWords) terms.push(term);
        }
      }
    }
  }
  return guesses(word, terms, "missing");
};

/** One character too many: 注销账号户. */
const byExtra: Step = (word, { corpus }) => {
  if (word.length < 4) return [];
  const candidates = Array.from(word, (_, position) => word.slice(0, position) + word.slice(position + 1));
  return guesses(
    word,
    candidates.filter((term) => standsUnbroken(term, corpus)),
    "extra",
  );
};

/**
 * One character wrong in four to seven, two in eight and more. Of a word cut into one part more than there are mistakes,
 * one part is free of them and leads to the place; Fuse's own fuzzy search reads every passage and costs a frame.
 */
const byWrong: Step = (word, { corpus }) => {
  if (word.length < 4) return [];
  let least = word.length >= LONG ? 2 : 1;
  let terms: string[] = [];
  for (const { part, at } of partsOf(word, least + 1)) {
    for (const { entry } of corpus.withTerm(part)) {
      const { text } = entry.body;
      for (const position of positionsOf(text, part)) {
        const term = text.slice(Math.max(0, position - at), position - at + word.length);
        const from = position - at;
        // 理及产品 is no word for 理财产品 to be, though three of four characters agree.
        const words = entry.boundaries[from] === 1 && entry.boundaries[from + word.length] === 1;
        if (from < 0 || term.length < word.length || (word.length < LONG && !words)) continue;
        if (!isUnbroken(entry, from, from + word.length)) continue;
        const wrong = editDistance(term, word, least);
        if (wrong > least || replacesWord(word, term, corpus)) continue;
        if (wrong < least) terms = [];
        least = wrong;
        terms.push(term);
      }
    }
  }
  return guesses(word, terms, "wrong");
};

/** Two mistakes in a row are none when they spell a word of the text: 委托他人送货 is not 我们他人送货. */
function replacesWord(word: string, term: string, corpus: Corpus): boolean {
  const differs = (at: number) => word[at] !== term[at];
  return Array.from(word).some(
    (_, at) => at + 1 < word.length && differs(at) && differs(at + 1) && corpus.isWord(word.slice(at, at + 2)),
  );
}

function partsOf(word: string, count: number): readonly { readonly part: string; readonly at: number }[] {
  return Array.from({ length: count }, (_, number) => {
    const at = Math.floor((number * word.length) / count);
    return { part: word.slice(at, Math.floor(((number + 1) * word.length) / count)), at };
  });
}

const STEPS: readonly Step[] = [byHomophone, byLookAlike, bySwap, byMissing, byWrong, byExtra, byLooseHomophone];

/** Whoever types 18周岁 means no other number, though 14周岁 is one character away. */
function sameNumber(word: string, term: string): boolean {
  const typed = numeralsOf(word);
  const guessed = numeralsOf(term);
  return typed === "" || guessed === "" || typed === guessed;
}

const numeralsOf = (word: string) => word.replace(/[^\d一二三四五六七八九十百两]/g, "");

/** The most frequent guess is the likeliest. */
function guesses(word: string, terms: readonly string[], how: Guess): readonly Alternative[] {
  const times = new Map<string, number>();
  for (const term of terms) if (sameNumber(word, term)) times.set(term, (times.get(term) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_TERMS)
    .map(([term], place) => ({ term, weight: CERTAINTY[how] * (place === 0 ? 1 : 0.8), how }));
}
