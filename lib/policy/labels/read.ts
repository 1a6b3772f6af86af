import type { Label } from "../model";
import { readDecimal } from "./decimals";
import type { Labelled, Read } from "./labelled";
import { type Frame, NUMBERINGS, type Numbering, SIGNS } from "./numberings";
import { FORMAL_NUMERALS, HAN_NUMERALS, hanNumeral, STEM_CHARACTERS } from "./numerals";
import { readUnit } from "./units";

/** The first group that is filled is the number. White space inside brackets belongs to the label. */
const PATTERNS: Readonly<Record<Frame, (number: string) => string>> = {
  stop: (number) => `^(${number})(?:\\s*、|．(?![0-9０-９])|\\.(?![0-9０-９]))`,
  colon: (number) => `^(${number})\\s?(?:[：:、．.])`,
  half: (number) => `^(${number})[)）]、?`,
  both: (number) =>
    `^(?:[（(]\\s*(${number})\\s*[）)]|〔(${number})〕|【(${number})】|\\[(${number})\\]|［(${number})］)、?`,
  none: (number) => `^(${number})(?:[、．]|\\.(?![0-9]))?`,
};

/** 壹　总则, 一　总则: nothing but a gap parts the number from a title; a plain numeral asks for a wide one. */
const GAPPED = new RegExp(
  `^(?:[${FORMAL_NUMERALS}]{1,6}(?=\\s)|[${HAN_NUMERALS}]{1,3}(?=[\\u3000\\t]))(?=\\s{1,4}\\S)`,
  "u",
);

/** A number that only a gap parts from its words. */
function gapped(text: string): readonly Read[] {
  const [printed = ""] = GAPPED.exec(text) ?? [];
  const ordinal = printed === "" ? null : hanNumeral(printed);
  return ordinal === null ? [] : [{ printed, style: "chapter", ordinal }];
}

const FORMS: readonly (Numbering & { readonly expression: RegExp })[] = NUMBERINGS.map((numbering) => ({
  ...numbering,
  expression: new RegExp(PATTERNS[numbering.frame](numbering.numeral.pattern), "u"),
}));

const SIGN_FORMS = SIGNS.map(({ style, signs }) => ({
  style,
  signs,
  expression: new RegExp(`^([${signs.characters}])[、．]?`, "u"),
}));

/** Several such numbers one behind another are cited, not begun with: （1）、（2）项, ①至③. */
const CITED_ON = new RegExp(
  `^\\s*(?:[、，,至到和与及或~～—–-]\\s*)?(?:[（(]\\s*(?:[0-9０-９A-Za-z]|[${HAN_NUMERALS}${STEM_CHARACTERS}]){1,3}\\s*[）)]|[①-⑳])`,
  "u",
);
/** Joined by a word or a stroke they are cited even where a parser of the first version read a label: （一）至（三）项. */
const JOINED_ON = new RegExp(`^\\s*[至到和与及或~～—–－-]\\s*[（(]\\s*[0-9０-９${HAN_NUMERALS}]{1,3}\\s*[）)]`, "u");
/** 甲、乙双方: parties that are counted up, not begun with. */
const STEMS = new RegExp(`^[${STEM_CHARACTERS}]`, "u");
/** A、B两类: letters that are counted up, not begun with. */
const LETTERS = /^\s*[A-Za-zＡ-Ｚａ-ｚ](?![A-Za-z])/u;
/** e.g., i.e., t.cn: an abbreviation or an address. */
const ABBREVIATION = /^[a-z](?![A-Za-z])|^[a-z]+[./]/u;
/** （c）2026, the sign of a right. */
const YEAR = /^\s*(?:19|20)\d\d/u;

/** The styles that a parser of the first version knew as they were then: what it read stays read. */
const isFirst = ({ style, printed }: Read): boolean =>
  style === "chapter" ||
  (style === "bracketed-han" && /^[（(㈠-㈩]/u.test(printed)) ||
  (style === "letter" && /^[A-Z][.．]$/u.test(printed)) ||
  ((style === "arabic" || style === "arabic-bracket") && /^\d{1,2}\D/u.test(printed));

/** How far a series may leap and still be one: published texts leave a number out. */
const LEAP = 3;
const PLACEHOLDER = /^[Xx]{2,}/u;

const SQUARE = /^[〔【［[]/u;
/** 【1】月, and 【1】 alone: a blank that was filled in. */
const FILLED_IN = /^\s*(?:$|[年月日天个元号])/u;

type Follows = (label: Read) => boolean;

/** Whether what was read cannot be meant as the number of a clause. */
function refuted(label: Read, rest: string, follows: Follows): boolean {
  const { style, ordinal, printed } = label;
  if (style === "bracketed-han" && JOINED_ON.test(rest)) return true;
  // Without a stop it is a number among others only.
  if (style === "chapter" && !/[、．.]$/u.test(printed)) return ordinal > 1 && !follows(label);
  if (isFirst(label)) return false;
  if ((style === "arabic" || style === "arabic-bracket") && ordinal >= 100) return !follows(label);
  if (style === "bracketed-arabic" || style === "circled")
    return /^[（(]\s*[0０]/u.test(printed) || CITED_ON.test(rest) || (SQUARE.test(printed) && FILLED_IN.test(rest));
  if (style === "lower-letter" || style === "lower-roman")
    return /[.．]$/u.test(printed) ? ABBREVIATION.test(rest) : LETTERS.test(rest);
  if (style === "letter" || style === "roman")
    return (PLACEHOLDER.test(printed) && !follows(label)) || (printed.endsWith("、") && LETTERS.test(rest));
  if (style === "stem" || style === "bracketed-stem")
    return STEMS.test(rest) || CITED_ON.test(rest) || (ordinal > 1 && !follows(label));
  return CITED_ON.test(rest) || (/^[（(][cC][）)]/u.test(printed) && YEAR.test(rest));
}

function matched(text: string): readonly Read[] {
  const plain: readonly Read[] = FORMS.flatMap(({ style, numeral, expression }) => {
    const [printed = "", ...numbers] = expression.exec(text) ?? [];
    const ordinal = printed === "" ? null : numeral.value(numbers.find((number) => number !== undefined) ?? "");
    return ordinal === null ? [] : [{ printed, style, ordinal }];
  });
  const ofSigns: readonly Read[] = SIGN_FORMS.flatMap(({ style, signs, expression }) => {
    const [printed = "", sign = ""] = expression.exec(text) ?? [];
    const ordinal = signs.value(sign);
    return ordinal === null ? [] : [{ printed, style, ordinal }];
  });
  return [...plain, ...ofSigns, ...(plain.length > 0 ? [] : gapped(text))];
}

const isRoman = ({ style }: Read) => style.includes("roman");
const isLetter = ({ style }: Read) => style.includes("letter");
/** The family that a letter shares with a Roman numeral: `(v)` may be the fifth of one or the twenty-second of the other. */
const familyOf = ({ style }: Read) => style.replace("roman", "letter");

const LETTERS_BEFORE_I = 5;

/** Of a letter and a Roman numeral that are written alike, the one that goes on with the series. */
function chosen(found: readonly Read[], before: Read | undefined): Read | null {
  const [only, other] = found;
  if (only === undefined || other === undefined) return only ?? null;
  const roman = found.find(isRoman);
  const letter = found.find(isLetter);
  if (roman === undefined || letter === undefined) return only;
  if (before && isLetter(before) && before.ordinal + 1 === letter.ordinal) return letter;
  if (before && isRoman(before) && before.ordinal + 1 === roman.ordinal) return roman;
  const begins = roman.ordinal === 1 && !(before && isLetter(before) && before.ordinal >= LETTERS_BEFORE_I);
  return begins ? roman : letter;
}

const identity = ({ style, above = [] }: Read) => `${style} ${above.join(".")}`;

/**
 * Reads the labels of a document's clauses one after another, in their order: `V.` is the fifth after `IV.` and the
 * twenty-second after `U.`, `100、` is a number after `99、` and `360、` before other companies is a name.
 */
export function createLabelReader(): (text: string) => Labelled {
  const latest = new Map<string, Read>();
  const seen = new Map<string, Set<number>>();
  const follows: Follows = (label) => {
    const ordinals = seen.get(identity(label));
    return Array.from({ length: LEAP }, (_, at) => label.ordinal - at - 1).some((ordinal) => ordinals?.has(ordinal));
  };
  return (text) => {
    const read = readLabel(text, follows, latest);
    if (read === null) return { label: null, rest: text, length: 0 };
    latest.set(familyOf(read), read);
    const ordinals = seen.get(identity(read));
    if (ordinals) ordinals.add(read.ordinal);
    else seen.set(identity(read), new Set([read.ordinal]));
    const rest = text.slice(read.printed.length).trimStart();
    return { label: read, rest, length: text.length - rest.length };
  };
}

/** What a label may begin with; most sentences begin otherwise. */
const FRONT = new RegExp(
  `^[第问（(〔【［\\[0-9０-９A-Za-zＡ-Ｚａ-ｚⅠ-ⅻ①-⒛❶-❿⓫-⓴➀-➓㈠-㈩㉑-㊿${HAN_NUMERALS}${STEM_CHARACTERS}]`,
  "u",
);

function readLabel(text: string, follows: Follows, latest: ReadonlyMap<string, Read>): Read | null {
  if (!FRONT.test(text)) return null;
  const decimal = readUnit(text) ?? readDecimal(text, follows);
  if (decimal) return decimal;
  const found = matched(text).filter((label) => !refuted(label, text.slice(label.printed.length), follows));
  const [first] = found;
  return first === undefined ? null : chosen(found, latest.get(familyOf(first)));
}

/**
 * Takes the printed number off the front of a clause, so that renumbering is never a change of words. Of a text by itself
 * only what is a number without any other before it; `createLabelReader` reads a whole document.
 * @param text a heading's or paragraph's words as authored, e.g. `（二）转让`
 */
export function splitLabel(text: string): Labelled {
  return createLabelReader()(text);
}

/** The label that a clause's printed line begins with, where it is known to be one if it can be: `100、`, `V.`. */
export function printedLabel(line: string): Label | null {
  return readLabel(line, () => true, new Map());
}
