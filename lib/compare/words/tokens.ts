import { mailAddressesIn } from "../../policy/mail-addresses";
import type { PolicyDocument } from "../../policy/model";
import { longestNames } from "../../policy/names";
import { type WordSegmenter, wordSegmenter } from "../../policy/word-segments";
import { comparableKey } from "../pairing/comparable";
import { DATE, DIGITS, NO_QUANTITY, QUANTITY } from "../weight/quantities";

/** A unit of comparison inside a clause. Tokens' texts joined are the clause. */
export interface Token {
  readonly text: string;
  /** Tokens with one key are the same word, printed in another width perhaps. */
  readonly key: string;
  readonly kind: "date" | "number" | "word" | "mark" | "break";
}

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => readonly Token[];

const ADDRESS = "https?://[\\w./?=&%#-]+";

/** The words the two versions define, in the appendix or in running text. */
export function definedTerms(documents: readonly PolicyDocument[]): readonly string[] {
  const terms = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "definition") return [block.term];
      if (block.kind === "table") return [];
      return block.inlines.flatMap((inline) =>
        inline.kind === "term" && inline.role === "definition" ? [inline.term, inline.text] : [],
      );
    }),
  );
  return [...new Set(terms)].filter((term) => term.length > 1).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Dictionary words; in an engine without a segmenter single Han characters and runs of letters. */
const words = (): WordSegmenter =>
  wordSegmenter() ?? ((text) => text.match(/\p{Script=Han}|[\p{L}\p{N}_]+|\s+|[\s\S]/gu) ?? []);

const MARK_FORMS: readonly (readonly [RegExp, string])[] = [
  [/[‐-―−]/gu, "-"],
  [/[“”„«»「」『』]/gu, '"'],
  [/[‘’]/gu, "'"],
  [/\s+/gu, ""],
];

function keyOf(text: string): string {
  const key = comparableKey(text);
  return key === ""
    ? MARK_FORMS.reduce((mark, [form, plain]) => mark.replace(form, plain), text.normalize("NFKC"))
    : key;
}

/** What stays whole in any text, the first that fits; mail addresses come before these and defined terms after. */
const KINDS: readonly (readonly [Token["kind"], string])[] = [
  ["break", "[\\n\\t]"],
  ["date", DATE],
  ["word", `${ADDRESS}|${NO_QUANTITY}`],
  ["number", QUANTITY],
];
const WHOLE = new RegExp(KINDS.map(([, source]) => `(${source})`).join("|"), "gu");
/** A defined term goes before a bare number, because 6070平台 counts nothing. */
const BARE = new RegExp(DIGITS, "gu");

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * Numbers that names hold and that count nothing wherever they stand by themselves: 6070 of 《六零七零（6070）隐私政策》, 365 of
 * 365书屋. One with a unit counts, for a shop called 30天书屋 may answer within 30天; one digit, a year and what goes on from a
 * letter or a stop (V2.15) are no names.
 * @param names titles and defined terms
 */
export function nameNumbers(names: readonly string[]): ReadonlySet<string> {
  const counted = new RegExp(`${DATE}|${QUANTITY}`, "gu");
  return new Set(
    names.flatMap((name) =>
      [...name.replace(counted, "\n").matchAll(/[A-Za-z\d.．第]+/gu)].flatMap(([run]) =>
        /^\d{2,}$/u.test(run) && !YEAR.test(run) ? [run] : [],
      ),
    ),
  );
}

interface Whole {
  readonly kind: Token["kind"];
  readonly start: number;
  readonly end: number;
}

/**
 * What stays whole in a text, from the left.
 * @param names the longest defined term that begins at each place, null where none does
 * @param namesNumbers see `nameNumbers`
 */
function wholes(text: string, names: readonly (string | null)[], namesNumbers: ReadonlySet<string>): readonly Whole[] {
  const expression = (pattern: RegExp, kindOf: (match: RegExpExecArray) => Token["kind"]) => (from: number) => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match && { kind: kindOf(match), start: match.index, end: match.index + match[0].length };
  };
  const term = (from: number): Whole | null => {
    for (let start = from; start < names.length; start++) {
      const name = names[start];
      if (name) return { kind: "word", start, end: start + name.length };
    }
    return null;
  };
  const addresses = mailAddressesIn(text);
  let passed = 0;
  const address = (from: number): Whole | null => {
    while ((addresses[passed]?.start ?? from) < from) passed += 1;
    const found = addresses[passed];
    return found ? { kind: "word", start: found.start, end: found.end } : null;
  };
  const kindOf = (match: RegExpExecArray) => KINDS[KINDS.findIndex((_, group) => match[group + 1] !== undefined)]?.[0];
  // Each looks on only when what it found was passed, so that a text is read once by each.
  const finders = [
    address,
    expression(WHOLE, (match) => kindOf(match) ?? "word"),
    term,
    expression(BARE, ([digits]) => (namesNumbers.has(digits) ? "word" : "number")),
  ];
  const found = finders.map((find) => find(0));
  const result: Whole[] = [];
  for (;;) {
    let next: Whole | null = null;
    for (const one of found) if (one !== null && (next === null || one.start < next.start)) next = one;
    if (next === null) return result;
    result.push(next);
    for (const [index, find] of finders.entries()) {
      const one = found[index];
      if (one && one.start < next.end) found[index] = find(next.end);
    }
  }
}

/**
 * Builds the tokenizer of a comparison: full dates, numbers with their units, addresses and defined terms stay whole,
 * the rest is cut at dictionary words. White space belongs to the token before it, so that a space is never a change
 * of words; `\n` and `\t` bound blocks and cells and stand alone.
 * @param terms the longest first, see {@link definedTerms}
 * @param titles of the documents; a number in them or in a term is a name, see {@link nameNumbers}
 */
export function tokenizer(terms: readonly string[], titles: readonly string[] = []): Tokenizer {
  const numbers = nameNumbers([...titles, ...terms]);
  const namesIn = terms.length > 0 ? longestNames(terms) : null;
  const segment = words();
  return (text) => {
    const tokens: Token[] = [];
    const push = (piece: string, kind: Token["kind"]) => {
      const last = tokens.at(-1);
      if (/^[^\S\n\t]+$/u.test(piece) && last && last.kind !== "break") {
        tokens[tokens.length - 1] = { ...last, text: last.text + piece };
      } else if (/^[^\S\n\t]+$/u.test(last?.text ?? "") && kind !== "break") {
        tokens[tokens.length - 1] = { kind, text: `${last?.text}${piece}`, key: keyOf(piece) };
      } else {
        tokens.push({ kind, text: piece, key: kind === "break" ? piece : keyOf(piece) });
      }
    };
    const pushWords = (piece: string) => {
      for (const word of piece === "" ? [] : segment(piece)) push(word, comparableKey(word) === "" ? "mark" : "word");
    };
    let at = 0;
    for (const { kind, start, end } of wholes(text, namesIn?.(text) ?? [], numbers)) {
      pushWords(text.slice(at, start));
      push(text.slice(start, end), kind);
      at = end;
    }
    pushWords(text.slice(at));
    return tokens;
  };
}
