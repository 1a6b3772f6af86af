import { resolveHan } from "./han";
import { resolveLatin } from "./latin";
import { literalOrSynonym, synonymForms } from "./literal";
import { cutPieces, type Piece } from "./pieces";
import { type Alternative, lengthOf, type Slot, type Sources } from "./resolution";
import { resolveWord } from "./word";

/** From here on a word is a sentence, and a part of it may stay unanswered. */
export const SENTENCE_LENGTH = 6;

const NUMBER = /^(?:\d+|[零一二三四五六七八九十百]+)$/;

const isLatin = (text: string) => /^[a-z]+$/.test(text);

/**
 * A sentence's pieces. What stays unknown is tried once more together with the pieces around it, because a mistake
 * tears a word apart: 怎么注消账户 leaves 注 and 消.
 */
export function piecesOf(
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
    else if (isForeign(stretch, word.length < SENTENCE_LENGTH, sources)) unknown.push(joined);
    else {
      for (const piece of mendedPairs(stretch, sources, slots)) {
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

/** One unknown character may be the mistyped end of the word before it: 支付保绑定. What is left is looked at piece by piece. */
function mendedPairs(stretch: readonly Piece[], sources: Sources, slots: Slot[]): readonly Piece[] {
  if (stretch.length < 3) return stretch;
  const left: Piece[] = [];
  for (const piece of stretch) {
    const before = left[left.length - 1];
    const pair = piece.unknown && piece.text.length === 1 && before && !before.unknown ? before.text + piece.text : "";
    const heard = pair.length > 2 ? sureGuesses(pair, sources) : [];
    if (heard.length === 0) left.push(piece);
    else {
      left.pop();
      slots.push({ word: pair, alternatives: heard });
    }
  }
  return left;
}

const sureGuesses = (word: string, sources: Sources) =>
  resolveHan(word, sources).filter(({ how }) => how === "homophone" || how === "look-alike");

/** An unknown piece beside known ones may be a word by sound or by look: 申情 in 注销帐户申情. */
function misspelt(piece: string, word: string, sources: Sources): readonly Alternative[] {
  if (piece.length < 2 || piece.length * 2 > word.length || isLatin(piece)) return [];
  return sureGuesses(piece, sources);
}

/** A single character stands in too many words to be looked up itself; what it means is told by its synonyms. */
const pieceForms = (text: string, sources: Sources) =>
  text.length === 1 ? synonymForms(text, sources) : literalOrSynonym(text, sources);

/** One unknown character beside a long known piece is a word of its own: 读剪贴板. */
function isTorn(stretch: readonly Piece[]): boolean {
  const unknown = lengthOf(stretch.filter((piece) => piece.unknown).map(({ text }) => text));
  return unknown > 1 || (unknown === 1 && stretch.every((piece) => piece.unknown || piece.text.length < 3));
}

/**
 * Two known characters and an unknown one are a word the text does not have, not half of one: 通讯录. A word that the synonyms
 * know stands by itself in a sentence: 送快递的能知道什么.
 * @param alone whether the stretch is a word on its own, and not a part of a sentence
 */
function isForeign(stretch: readonly Piece[], alone: boolean, { thesaurus, corpus, spoken }: Sources): boolean {
  const [first, second] = stretch;
  // A number torn from what it counts says nothing: 13 of 13周岁.
  if (alone && first && second && NUMBER.test(first.text)) return true;
  if (!first || !second || stretch.length > 2 || first.unknown === second.unknown) return false;
  const known = first.unknown ? second.text : first.text;
  // A verb before its object is a word of its own: 发消息. The end of a noun is not: 通讯录.
  if (!alone && spoken && first.unknown) return false;
  if (!alone && thesaurus.termsFor(known).some(corpus.has)) return false;
  return lengthOf(stretch.map(({ text }) => text)) === 3;
}
