import { hanNumeral } from "../../policy/labels";
import type { LabelStyle } from "../../policy/model";

/** One number on the way to a clause. */
export interface LabelStep {
  readonly ordinal: number;
  /** The numberings it may be printed in; null when the way of typing does not tell. */
  readonly styles: readonly LabelStyle[] | null;
}

const letterValue = (letter: string) => letter.toUpperCase().charCodeAt(0) - 64;

/** How people type one number, most specific first. Group 1 is the number, read by `value`. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly styles: LabelStep["styles"];
  readonly value: (number: string) => number | null;
}[] = [
  { pattern: /^第([一二三四五六七八九十]{1,3})[章条條节節款项項]/u, styles: null, value: hanNumeral },
  { pattern: /^第(\d{1,2})[章条條节節款项項]/u, styles: null, value: Number },
  { pattern: /^第\(([一二三四五六七八九十]{1,3})\)[款项項]/u, styles: ["bracketed-han"], value: hanNumeral },
  { pattern: /^第([A-Za-z])[款项項]/u, styles: ["letter"], value: letterValue },
  { pattern: /^\(([一二三四五六七八九十]{1,3})\)/u, styles: ["bracketed-han"], value: hanNumeral },
  {
    pattern: /^([一二三四五六七八九十]{1,3})(?=[、.,(\d]|$)/u,
    styles: ["chapter", "bracketed-han"],
    value: hanNumeral,
  },
  { pattern: /^(\d{1,2})\)/u, styles: ["arabic", "arabic-bracket"], value: Number },
  { pattern: /^\((\d{1,2})\)/u, styles: ["arabic", "arabic-bracket"], value: Number },
  { pattern: /^(\d{1,2})(?!\d)/u, styles: ["arabic", "arabic-bracket"], value: Number },
  {
    pattern: /^([A-Za-z])(?![A-Za-z])/u,
    styles: ["letter"],
    value: letterValue,
  },
];

/**
 * Reads a query that is nothing but the number of a clause: 第二章（三）2, 二（三）2, 第三章第一条, 五、1, 4.5, 三、（一）5、1)A.
 * A paragraph or table that a citation ends in (第2段) leads to its section: a query finds clauses by number alone.
 * @param query the raw query
 * @returns the numbers from the chapter inwards; empty when the query is anything else. A bare number (15, 三) is a word.
 */
export function clauseLabelIn(query: string): readonly LabelStep[] {
  let rest = withoutMarksAfter(
    query
      .normalize("NFKC")
      .replace(/\s+/gu, "")
      .replace(/(?<number>\S)第\d{1,3}[段表]$/u, "$<number>")
      .replace(/^[^\p{L}\p{N}(]+/u, ""),
  );
  if (/^\d{1,2}(\.\d{1,2})+$/.test(rest))
    return rest.split(".").map((digits) => ({ ordinal: Number(digits), styles: null }));
  const steps: LabelStep[] = [];
  const bare = /^\d+$|^[一二三四五六七八九十]+$|^[a-z]$/iu.test(rest);
  while (rest !== "") {
    const step = takeStep(rest);
    if (!step) return [];
    steps.push({ ordinal: step.ordinal, styles: step.styles });
    rest = rest.slice(step.length).replace(/^[、.,\-–—·>/]+/u, "");
  }
  return bare ? [] : steps;
}

/** The text up to the last character that may end a number. */
function withoutMarksAfter(text: string): string {
  const characters = Array.from(text);
  while (characters.length > 0 && !/[\p{L}\p{N}).、]/u.test(characters[characters.length - 1] ?? "")) characters.pop();
  return characters.join("");
}

function takeStep(text: string): (LabelStep & { readonly length: number }) | null {
  for (const { pattern, styles, value } of FORMS) {
    const match = pattern.exec(text);
    const ordinal = match?.[1] === undefined ? null : value(match[1]);
    if (match && ordinal !== null) return { ordinal, styles, length: match[0].length };
  }
  return null;
}
