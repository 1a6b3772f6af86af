import { unitStyle } from "../../policy/labels/numberings";
import { CIRCLED, HAN_NUMERALS, hanNumeral, letterValue, romanNumeral } from "../../policy/labels/numerals";
import type { LabelStyle } from "../../policy/model";

/** One number on the way to a clause. */
export interface LabelStep {
  readonly ordinal: number;
  /** The numberings it may be printed in; null when the way of typing does not tell. */
  readonly styles: readonly LabelStyle[] | null;
  /** The numbering that the unit behind it names: 条 of 第十二条. A clause numbered so goes before any other. */
  readonly unit: LabelStyle | null;
  /** 1 of 第十二条之一. */
  readonly inserted?: number;
  /** What a letter is as a Roman numeral: 5 for v. */
  readonly roman?: number;
}

const HAN = `[${HAN_NUMERALS}]{1,6}`;
const HAN_STYLES: readonly LabelStyle[] = [
  "chapter",
  "bracketed-han",
  "unit-part",
  "unit-chapter",
  "unit-section",
  "unit-article",
];
const ARABIC_STYLES: readonly LabelStyle[] = ["arabic", "arabic-bracket", "bracketed-arabic", "circled", "decimal"];
const LETTER_STYLES: readonly LabelStyle[] = [
  "letter",
  "letter-bracket",
  "bracketed-letter",
  "lower-letter",
  "lower-letter-bracket",
  "bracketed-lower-letter",
];

const UNIT = `(部分|[章条條节節款项項编編篇])(?:之(${HAN}))?`;
const SIMPLIFIED: Readonly<Record<string, string>> = { 條: "条", 節: "节", 項: "项", 編: "编" };
const numberOf = (text: string) => (/^\d/.test(text) ? Number(text) : hanNumeral(text));
const romanOf = (letters: string) => romanNumeral(letters) ?? undefined;

/** How people type one number, most specific first. Group 1 is the number, read by `value`; groups 2 and 3 are its unit's. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly styles: LabelStep["styles"];
  readonly value: (number: string) => number | null;
  readonly roman?: boolean;
}[] = [
  { pattern: new RegExp(`^第(${HAN}|\\d{1,3})${UNIT}`, "u"), styles: null, value: numberOf },
  { pattern: new RegExp(`^第\\((${HAN})\\)[款项項]`, "u"), styles: ["bracketed-han"], value: hanNumeral },
  { pattern: /^第\((\d{1,3})\)[款项項]/u, styles: ARABIC_STYLES, value: Number },
  { pattern: /^第\(?([A-Za-z])\)?[款项項]/u, styles: LETTER_STYLES, value: letterValue, roman: true },
  { pattern: new RegExp(`^\\((${HAN})\\)`, "u"), styles: ["bracketed-han"], value: hanNumeral },
  { pattern: new RegExp(`^(${HAN})(?=[、.,(\\d·>/–—-]|$)`, "u"), styles: HAN_STYLES, value: hanNumeral },
  { pattern: /^\(?(\d{1,3})\)/u, styles: ARABIC_STYLES, value: Number },
  { pattern: /^(\d{1,3})(?!\d)/u, styles: ARABIC_STYLES, value: Number },
  { pattern: /^\(?([A-Za-z])(?![A-Za-z])\)?/u, styles: LETTER_STYLES, value: letterValue, roman: true },
  { pattern: /^\(?([ivxl]{2,6}|[IVXL]{2,6})(?![A-Za-z])\)?/u, styles: [], value: romanNumeral, roman: true },
];

const DECIMAL = /^第?(\d{1,3}(?:\.\d{1,3})+)(?!\d)[条條节節款项項]?/u;

/**
 * Reads a query that is nothing but the number of a clause: 第二章（三）2, 二（三）（2）①, 第十二条之一, 五、1, 3.1.4,
 * 三、（一）5、1)A.
 * A paragraph or table that a citation ends in (第2段) leads to its section: a query finds clauses by number alone.
 * @param query the raw query
 * @returns the numbers from the chapter inwards; empty when the query is anything else. A bare number (15, 三) is a word.
 */
export function clauseLabelIn(query: string): readonly LabelStep[] {
  let rest = withoutMarksAfter(
    // ① behind a number would become one more digit of it.
    Array.from(query, (sign) => (CIRCLED.value(sign) === null ? sign : `(${CIRCLED.value(sign)})`))
      .join("")
      .normalize("NFKC")
      // 5 3) are two numbers, and 二 （三） is one way.
      .replace(/(\d)\s+(?=\d)/gu, "$1、")
      .replace(/\s+/gu, "")
      .replace(/(?<number>\S)第\d{1,3}[段表]$/u, "$<number>")
      .replace(/^[^\p{L}\p{N}(]+/u, ""),
  );
  const steps: LabelStep[] = [];
  const bare = /^\d+$|^[〇零一二三四五六七八九十百]+$|^[a-z]+$/iu.test(rest);
  while (rest !== "") {
    const taken = takeDecimal(rest) ?? takeStep(rest);
    if (!taken) return [];
    // 第三条3.2 says the number of the article twice.
    const repeated = taken.steps.length > 1 && steps[steps.length - 1]?.ordinal === taken.steps[0]?.ordinal ? 1 : 0;
    for (const step of taken.steps.slice(repeated)) steps.push(step);
    rest = rest.slice(taken.length).replace(/^[、.,\-–—·>/]+/u, "");
  }
  return bare ? [] : steps;
}

/** The text up to the last character that may end a number. */
function withoutMarksAfter(text: string): string {
  const characters = Array.from(text);
  while (characters.length > 0 && !/[\p{L}\p{N}).、]/u.test(characters[characters.length - 1] ?? "")) characters.pop();
  return characters.join("");
}

interface Taken {
  readonly steps: readonly LabelStep[];
  readonly length: number;
}

function takeDecimal(text: string): Taken | null {
  const [whole, numbers] = DECIMAL.exec(text) ?? [];
  if (whole === undefined || numbers === undefined) return null;
  const steps = numbers.split(".").map((digits, at, all): LabelStep => {
    return { ordinal: Number(digits), styles: null, unit: at === all.length - 1 ? "decimal" : null };
  });
  return { steps, length: whole.length };
}

function takeStep(text: string): Taken | null {
  for (const { pattern, styles, value, roman } of FORMS) {
    const [whole, number, unit, inserted] = pattern.exec(text) ?? [];
    const ordinal = number === undefined ? null : value(number);
    if (whole === undefined || number === undefined || ordinal === null) continue;
    const behind = inserted === undefined ? null : hanNumeral(inserted);
    const read = roman === true ? romanOf(number) : undefined;
    const step: LabelStep = {
      ordinal,
      styles,
      unit: unit === undefined ? null : unitStyle(SIMPLIFIED[unit] ?? unit),
      ...(behind === null ? {} : { inserted: behind }),
      ...(read === undefined ? {} : { roman: read }),
    };
    return { steps: [step], length: whole.length };
  }
  return null;
}
