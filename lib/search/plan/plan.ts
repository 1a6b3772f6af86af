import { standTogether } from "../together";
import { resolveHan } from "./han";
import { byMixedSpelling, byPinyin, resolveLatin } from "./latin";
import { byTurning, literalForms, literalOrSynonym, synonymForms } from "./literal";
import { cutPieces, type Piece } from "./pieces";
import type { Query, Word } from "./query";
import type { Alternative, Slot, Sources } from "./resolution";

/** What to look for. */
export interface Plan {
  readonly slots: readonly Slot[];
  /** Parts of the query that nothing in the text answers. */
  readonly unknown: readonly string[];
  /**
   * `all`: a passage must answer every slot. `near`: every slot, close together. `most`: the more it answers, the better.
   */
  readonly need: "all" | "near" | "most";
  /** The whole of several words as one term, when the text has it: such passages come first. */
  readonly phrase: string | null;
  /** Whether the slots are the words as typed, and not pieces the planner cut. */
  readonly typed: boolean;
}

/** From here on a word is a sentence, and a part of it may stay unanswered. */
const SENTENCE_LENGTH = 6;

/** How much of a sentence the text must know, by characters: 用户画像标签体系 is half known and finds nothing. */
const KNOWN_SHARE = 0.67;

/**
 * Plans a query: each word by the first step that answers it, a sentence by its pieces.
 * @returns a plan without slots when too little of the query is known; `unknown` then says what is not
 */
export function planQuery(query: Query, functions: ReadonlySet<string>, sources: Sources): Plan {
  const whole = query.words.map(({ text }) => text).join("");
  const dated = query.date !== null && !sources.corpus.has(whole) && sources.corpus.has(query.date) ? query.date : null;
  if (dated !== null) return certain([{ word: whole, alternatives: [{ term: dated, weight: 0.95, how: "numeral" }] }]);
  const [only] = query.words;
  if (only && query.words.length === 1) return planWord(only, functions, sources);
  const named = sources.corpus.has(whole) ? [] : synonymForms(whole, sources);
  if (named.length > 0) return certain([{ word: whole, alternatives: named }]);
  const spoken = spelledApart(query.words, sources);
  if (spoken.length > 0) return certain([{ word: whole, alternatives: spoken }]);
  return planWords(joinedNames(query.words, sources), whole, functions, sources);
}

/** Only the words as typed, each of them required. */
export function planLiterally(query: Query, sources: Sources): Plan {
  const planned = query.words.map(({ text }) => ({
    word: text,
    alternatives: literalForms(text, sources).filter(({ how }) => how === "literal"),
  }));
  const unknown = planned.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word);
  if (unknown.length > 0) return { slots: [], unknown, need: "all", phrase: null, typed: true };
  return { ...certain(planned), phrase: phraseOf(query.words, sources) };
}

const certain = (slots: readonly Slot[]): Plan => ({ slots, unknown: [], need: "all", phrase: null, typed: true });

/** Pieces of one short word mean it only where they stand together: 用户 far from 协议 is no 用户协议. */
const together = (slots: readonly Slot[]): Plan => ({ ...certain(slots), need: "near", typed: false });

/** Pinyin typed with a space after each syllable: zhi fu bao. */
function spelledApart(words: readonly Word[], sources: Sources): readonly Alternative[] {
  if (!words.every(({ text }) => isLatin(text))) return [];
  if (words.every(({ text }) => sources.corpus.has(text))) return [];
  return byPinyin(words.map(({ text }) => text).join(""), sources);
}

/** Neighbouring Latin words that the synonyms have as one: bank card number holds bank card. */
function joinedNames(words: readonly Word[], { thesaurus }: Pick<Sources, "thesaurus">): readonly Word[] {
  const [first, ...others] = words;
  if (!first) return [];
  for (let count = words.length; count > 1; count--) {
    const run = words.slice(0, count).map(({ text }) => text);
    const name = run.every(isLatin) ? [run.join(""), run.join("").replace(/s$/, "")] : [];
    const known = name.find((spelling) => thesaurus.termsFor(spelling).length > 0);
    if (known !== undefined) return [plainWord(known), ...joinedNames(words.slice(count), { thesaurus })];
  }
  return [first, ...joinedNames(others, { thesaurus })];
}

const plainWord = (text: string): Word => ({ text, parts: [text], unlabelled: null, number: [] });

function planWord(word: Word, functions: ReadonlySet<string>, sources: Sources): Plan {
  if (word.unlabelled !== null && !sources.corpus.has(word.text)) {
    return planWord(plainWord(word.unlabelled), functions, sources);
  }
  const alternatives = resolveWord(word.text, sources);
  const bold = alternatives.some(({ how }) => how === "wrong" || how === "extra");
  if (bold && word.parts.length === 1) {
    // 三年以上 is three years or more before it is 三级以上 mistyped.
    const { slots, unknown } = piecesOf(word.text, functions, sources);
    const cut = unknown.length === 0 && slots.length > 0;
    if (cut && sources.corpus.passages.some((passage) => standTogether(slots, passage))) return together(slots);
  }
  if (alternatives.length > 0) return certain([{ word: word.text, alternatives }]);
  if (word.parts.length > 1) {
    return planWords(word.parts.map(plainWord), word.text, functions, sources);
  }
  const { slots, unknown } = piecesOf(word.text, functions, sources);
  if (word.text.length >= SENTENCE_LENGTH) return enough(slots, unknown, "most");
  // One character between function words is an accident: 搜非多.
  const whole = unknown.length === 0 && slots.some((slot) => slot.word.length > 1);
  return whole ? together(slots) : nothing(slots, unknown);
}

function planWords(words: readonly Word[], whole: string, functions: ReadonlySet<string>, sources: Sources): Plan {
  const slots: Slot[] = [];
  const unknown: string[] = [];
  let typed = true;
  let sentence = false;
  const english = words.some(({ text }) => isLatin(text) && !functions.has(text));
  for (const word of words) {
    // A function word between other words is one of a sentence typed with spaces; OR 1=1 is no English one.
    if (functions.has(word.text) && words.length > 1 && (english || !isLatin(word.text))) continue;
    // 第八条 before 联系方式 says where to look, and is no word of the text.
    if (word.number.length > 0 && words.length > 1 && !sources.corpus.has(word.text)) continue;
    const plan = planWord(word, functions, sources);
    slots.push(...plan.slots);
    unknown.push(...(isLatin(word.text) && functions.has(word.text) ? [word.text] : plan.unknown));
    typed &&= plan.typed;
    sentence ||= plan.need === "most";
  }
  const phrase = phraseOf(words, sources);
  if (slots.length === 0 && phrase !== null) {
    return certain([{ word: whole, alternatives: [{ term: phrase, weight: 1, how: "literal" }] }]);
  }
  return { ...enough(slots, unknown, unknown.length > 0 || sentence ? "most" : "all"), phrase, typed };
}

const isLatin = (text: string) => /^[a-z]+$/.test(text);

function phraseOf(words: readonly Word[], sources: Sources): string | null {
  const whole = words.map(({ text }) => text).join("");
  return words.length > 1 && sources.corpus.has(whole) ? whole : null;
}

/** The first step that answers a single word. */
function resolveWord(word: string, sources: Sources): readonly Alternative[] {
  const known = literalOrSynonym(word, sources);
  if (known.length > 0) return known;
  if (/^[a-z0-9]+$/.test(word)) return resolveLatin(word, sources);
  if (/[a-z]/.test(word)) return byMixedSpelling(word, sources);
  const turned = byTurning(word, sources);
  return turned.length > 0 ? turned : resolveHan(word, sources);
}

/**
 * A sentence's pieces. What stays unknown is tried once more together with the pieces around it, because a mistake
 * tears a word apart: 怎么注消账户 leaves 注 and 消.
 */
function piecesOf(
  word: string,
  functions: ReadonlySet<string>,
  sources: Sources,
): { readonly slots: readonly Slot[]; readonly unknown: readonly string[] } {
  const pieces = cutPieces(word, functions, sources);
  const slots: Slot[] = [];
  const unknown: string[] = [];
  for (const stretch of pieces) {
    const joined = stretch.map(({ text }) => text).join("");
    const mended = isTorn(stretch) && joined !== word && joined.length > 1 ? resolveWord(joined, sources) : [];
    if (mended.length > 0) slots.push({ word: joined, alternatives: mended });
    else if (isForeign(stretch)) unknown.push(joined);
    else {
      for (const piece of stretch) {
        const alternatives = piece.unknown ? [] : pieceForms(piece.text, sources);
        const tried =
          alternatives.length === 0 && isLatin(piece.text) ? resolveLatin(piece.text, sources) : alternatives;
        const heard = tried.length === 0 ? misspelt(piece.text, word, sources) : tried;
        if (heard.length > 0) slots.push({ word: piece.text, alternatives: heard });
        else unknown.push(piece.text);
      }
    }
  }
  return { slots, unknown };
}

/** An unknown piece beside known ones may be a word by sound or by look: 申情 in 注销帐户申情. */
function misspelt(piece: string, word: string, sources: Sources): readonly Alternative[] {
  if (piece.length < 2 || piece.length * 3 > word.length || isLatin(piece)) return [];
  return resolveHan(piece, sources).filter(({ how }) => how === "homophone" || how === "look-alike");
}

/** A single character stands in too many words to be looked up itself; what it means is told by its synonyms. */
const pieceForms = (text: string, sources: Sources) =>
  text.length === 1 ? synonymForms(text, sources) : literalOrSynonym(text, sources);

/** One unknown character beside a long known piece is a word of its own: 读剪贴板. */
function isTorn(stretch: readonly Piece[]): boolean {
  const unknown = lengthOf(stretch.filter((piece) => piece.unknown).map(({ text }) => text));
  return unknown > 1 || (unknown === 1 && stretch.every((piece) => piece.unknown || piece.text.length < 3));
}

/** Two known characters and an unknown one are a word the text does not have, not half of one: 通讯录. */
function isForeign(stretch: readonly Piece[]): boolean {
  const [first, second] = stretch;
  if (!first || !second || stretch.length > 2 || first.unknown === second.unknown) return false;
  return lengthOf(stretch.map(({ text }) => text)) === 3;
}

const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** The plan, when the text knows enough of the query. */
function enough(slots: readonly Slot[], unknown: readonly string[], need: Plan["need"]): Plan {
  const known = lengthOf(slots.map(({ word }) => word));
  return known > 0 && known / (known + lengthOf(unknown)) >= KNOWN_SHARE
    ? { slots, unknown, need, phrase: null, typed: false }
    : nothing(slots, unknown);
}

/** `unknown` first; what is known is left for suggestions by the caller, who can look at the slots' words. */
const nothing = (slots: readonly Slot[], unknown: readonly string[]): Plan => ({
  slots: [],
  unknown: unknown.length > 0 ? unknown : slots.map(({ word }) => word),
  need: "all",
  phrase: null,
  typed: false,
});
