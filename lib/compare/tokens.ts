import type { PolicyDocument } from "../policy/model";
import { comparableKey } from "./comparable";
import { DATE, DIGITS, NO_QUANTITY, QUANTITY } from "./quantities";

/** A unit of comparison inside a clause. Tokens' texts joined are the clause. */
export interface Token {
  readonly text: string;
  /** Tokens with one key are the same word, printed in another width perhaps. */
  readonly key: string;
  readonly kind: "date" | "number" | "word" | "mark" | "break";
}

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => readonly Token[];

const ADDRESS = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|https?://[\\w./?=&%#-]+";

const escapeExpression = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

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
function words(): (text: string) => readonly string[] {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) {
    return (text) => text.match(/\p{Script=Han}|[\p{L}\p{N}_]+|\s+|[\s\S]/gu) ?? [];
  }
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  // Mapped at once: a kept segment holds a copy of the whole input in V8.
  return (text) => Array.from(segmenter.segment(text), (segment) => segment.segment);
}

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

/**
 * Builds the tokenizer of a comparison: full dates, numbers with their units, addresses and defined terms stay whole,
 * the rest is cut at dictionary words. White space belongs to the token before it, so that a space is never a change
 * of words; `\n` and `\t` bound blocks and cells and stand alone.
 * @param terms the longest first, see {@link definedTerms}
 */
export function tokenizer(terms: readonly string[]): Tokenizer {
  // A defined term goes before a bare number, because 1688平台 counts nothing.
  const kinds: readonly (readonly [Token["kind"], string])[] = [
    ["break", "[\\n\\t]"],
    ["date", DATE],
    ["word", `${ADDRESS}|${NO_QUANTITY}`],
    ["number", QUANTITY],
    ...(terms.length > 0 ? ([["word", terms.map(escapeExpression).join("|")]] as const) : []),
    ["number", DIGITS],
  ];
  const whole = new RegExp(kinds.map(([, source]) => `(${source})`).join("|"), "gu");
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
    for (const match of text.matchAll(whole)) {
      pushWords(text.slice(at, match.index));
      const found = kinds.findIndex((_, group) => match[group + 1] !== undefined);
      push(match[0], kinds[found]?.[0] ?? "word");
      at = match.index + match[0].length;
    }
    pushWords(text.slice(at));
    return tokens;
  };
}
