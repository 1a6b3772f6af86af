import { splitLabel } from "../../policy/labels/read";
import { type Folds, normaliseText } from "../normalise";
import { printedDateIn } from "../numerals";
import { clauseLabelIn, type LabelStep } from "./clause-label";

/**
 * Longer queries are cut: nobody types so much, and what is pasted is found by its beginning. Fuse also cuts patterns
 * of more than 32 characters into chunks that match one by one.
 */
export const LONGEST_QUERY = 64;

/** How much of a hostile query is looked at in order to find 64 characters in it. */
const LONGEST_RAW = 1024;

/** A query as the planner sees it. */
export interface Query {
  /** Its words, normalised and not empty, together no longer than `LONGEST_QUERY`. */
  readonly words: readonly Word[];
  /** Whether something was cut off. */
  readonly cut: boolean;
  /** The printed form of a date, normalised, when the query is a date in another form. */
  readonly date: string | null;
  /** The number of a clause from the chapter inwards, when the query is nothing else; otherwise empty. */
  readonly number: readonly LabelStep[];
}

export interface Word {
  readonly text: string;
  /** What punctuation parts the word into; just the word when there is none. */
  readonly parts: readonly string[];
  /** The word without a clause number before it, when it has one: （五）注销账户, copied from the page, is 注销账户. */
  readonly unlabelled: string | null;
  /** The number of a clause that the word is or begins with: 第八条, 第八条联系方式. Otherwise empty. */
  readonly number: readonly LabelStep[];
}

/** What nobody sees parts no words: control and direction characters, joiners, halves of characters. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Splits what a person typed at white space, and normalises it. Nothing in it is an operator. */
export function parseQuery(raw: string, folds: Folds): Query {
  const typed = raw.slice(0, LONGEST_RAW).replace(UNSEEN, "");
  const words: Word[] = [];
  let left = LONGEST_QUERY;
  let cut = raw.length > LONGEST_RAW;
  for (const chunk of typed.split(/\s+/u)) {
    const full = normaliseText(chunk, folds);
    const text = withoutHalf(full.slice(0, left));
    cut ||= text.length < full.length;
    left -= text.length;
    if (text === "") continue;
    const parts = chunk.split(/[^\p{L}\p{M}\p{N}]+/u).map((part) => normaliseText(part, folds));
    words.push({
      text,
      parts: text.length < full.length ? [text] : parts.filter((part) => part !== ""),
      unlabelled: unlabelled(chunk, folds),
      number: clauseLabelIn(citationOf(chunk)),
    });
  }
  const date = printedDateIn(typed.slice(0, LONGEST_QUERY));
  return {
    words,
    cut,
    date: date === null ? null : normaliseText(date, folds),
    number: clauseLabelIn(typed.slice(0, LONGEST_QUERY)),
  };
}

function unlabelled(chunk: string, folds: Folds): string | null {
  const plain = chunk.normalize("NFKC").replace(CITED, "");
  const { label, rest } = splitLabel(plain);
  const cited = plain.length < chunk.normalize("NFKC").length;
  const text = withoutHalf(normaliseText(rest, folds).slice(0, LONGEST_QUERY));
  return (label === null && !cited) || text === "" ? null : text;
}

/** A number before the words as lawyers cite it: 第四章注销账户, 第七部分未成年人. */
const CITED = /^(?:第[一二三四五六七八九十\d]{1,3}(?:[章条條节節款项項]|部分))+/u;

/** The number that a chunk is or begins with. */
function citationOf(chunk: string): string {
  const short = chunk.slice(0, LONGEST_QUERY);
  return CITED.exec(short.normalize("NFKC"))?.[0] ?? short;
}

/** Cutting must not leave half of a surrogate pair. */
const withoutHalf = (text: string) => text.replace(/[\ud800-\udbff]$/, "");
