import { hanNumeral } from "../policy/labels";
import type { PolicyDocument } from "../policy/model";
import { comparableKey } from "./comparable";

/** A unit of comparison inside a clause. Tokens' texts joined are the clause. */
export interface Token {
  readonly text: string;
  /** Tokens with one key are the same word, printed in another width perhaps. */
  readonly key: string;
  readonly kind: "date" | "number" | "word" | "mark" | "break";
}

/** Cuts a text into tokens. */
export type Tokenizer = (text: string) => readonly Token[];

const HAN_NUMBER = "[零〇一二两三四五六七八九十百千万]+";
const UNITS = "个工作日|个自然日|个月|周岁|工作日|自然日|小时|分钟|日内|天|日|月|年|岁|周|次|元|万元|倍|人|条|项|%|％";

/**
 * What must not be cut: a full date, an address, a number with its unit (15天, 十五个工作日), a bare number.
 * A defined term goes before a bare number, because 1688平台 counts nothing.
 */
const DATE =
  "\\d{4}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?|[二〇零一三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|\\d{4}-\\d{2}-\\d{2}";
const DIGITS = "\\d+(?:[.,]\\d+)*";
const QUANTITY = `(?:${DIGITS}|${HAN_NUMBER})\\s*(?:${UNITS})`;
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

/** `14周岁` and `十四周岁` are one number. */
function numberKey(text: string): string {
  const match = /^([零〇一二两三四五六七八九十百千万]+)(.*)$/u.exec(text);
  const value = match?.[1] === undefined ? null : hanNumeral(match[1].replace("两", "二"));
  return value === null ? text : `${value}${match?.[2] ?? ""}`;
}

/** A number with its unit, comparable however it is written. */
export function numericValue(token: Token): string {
  return numberKey(token.key);
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
  const kinds: readonly (readonly [Token["kind"], string])[] = [
    ["break", "[\\n\\t]"],
    ["date", DATE],
    ["word", ADDRESS],
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
      for (const word of piece === "" ? [] : segment(piece)) push(word, /[\p{L}\p{N}]/u.test(word) ? "word" : "mark");
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
