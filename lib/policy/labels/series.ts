import type { Label } from "../model";
import { inHalfWidth } from "./labelled";
import { isUnit, numberingOf } from "./numberings";
import {
  BLACK_CIRCLED,
  CIRCLED,
  HAN_NUMERALS,
  HAN_PARENTHESISED,
  isFormal,
  PARENTHESISED,
  STEM_CHARACTERS,
  STOPPED,
  toFormal,
  toHanNumeral,
} from "./numerals";

const FAMILIES = [CIRCLED, BLACK_CIRCLED, PARENTHESISED, STOPPED, HAN_PARENTHESISED];
const HAN = new RegExp(`[${HAN_NUMERALS}]+`, "u");
const STEM = new RegExp(`[${STEM_CHARACTERS}]`, "u");
const WORD = /[0-9A-Za-zⅠ-ⅻ]+/u;

const fullWidth = (text: string) =>
  text.replace(/[0-9A-Za-z]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The label that stands `ordinal` in the numbering `like` belongs to, in the same spelling. */
export function labelAt(like: Label, ordinal: number): string {
  const { printed, style } = like;
  const sign = FAMILIES.find((family) => family.value(printed) !== null);
  const written = sign?.write(ordinal);
  if (typeof written === "string") return printed.replace(/^./u, written);
  if (isUnit(style)) {
    const plain = printed.replace(/\s?之[一二三四五六七八九十]+/u, "");
    return HAN.test(plain)
      ? plain.replace(HAN, (like) => inHan(like, ordinal))
      : plain.replace(/[0-9０-９]+/u, (digits) => spelled(digits, ordinal));
  }
  if (style === "decimal") {
    const numbers = inHalfWidth(printed);
    const last = [...numbers.matchAll(/[0-9]+/gu)].pop();
    if (last === undefined) return printed;
    const [digits] = last;
    const next = String(ordinal).padStart(padOf(digits), "0");
    const half = numbers.slice(0, last.index) + next + numbers.slice(last.index + digits.length);
    return restored(printed, /[０-９]/u.test(printed) ? fullWidth(half) : half);
  }
  if (style === "question" && !HAN.test(printed))
    return printed.replace(/[0-9０-９]+/u, (own) => spelled(own, ordinal));
  const numeral = numberingOf(style)?.numeral.write(ordinal) ?? String(ordinal);
  if (HAN.test(printed)) return printed.replace(HAN, (own) => inHan(own, ordinal));
  if (/[０-９Ａ-Ｚａ-ｚ]/u.test(printed)) return printed.replace(/[０-９Ａ-Ｚａ-ｚ]+/u, fullWidth(numeral));
  return style.endsWith("stem") ? printed.replace(STEM, numeral) : printed.replace(WORD, numeral);
}

/** A number in the characters that `like` is written in. */
const inHan = (like: string, ordinal: number) =>
  isFormal(like) ? toFormal(toHanNumeral(ordinal)) : toHanNumeral(ordinal);
const padOf = (digits: string) => (digits.startsWith("0") ? digits.length : 1);
const spelled = (digits: string, ordinal: number) =>
  /[０-９]/u.test(digits) ? fullWidth(String(ordinal)) : String(ordinal);

/** Numbers with the stops as they were printed. */
function restored(printed: string, numbers: string): string {
  const stops = [...printed].filter((sign) => /[.．]/u.test(sign));
  let at = 0;
  return numbers.replace(/\./gu, () => stops[at++] ?? ".");
}

const sameNumbers = (a: readonly number[] = [], b: readonly number[] = []) => a.join(".") === b.join(".");

/**
 * What the number after `previous` should be.
 * @param previous the number before it in its series, or null where it is the first
 * @returns null when `label` goes on as it should, else the label that should stand there
 */
export function expectedLabel(previous: Label | null, label: Label): string | null {
  const wanted = (previous?.ordinal ?? 0) + 1;
  if (label.style === "decimal" && previous !== null && !sameNumbers(previous.above, label.above)) {
    return label.ordinal === 1 ? null : labelAt(label, 1);
  }
  if (label.inserted !== undefined) {
    // 第十二条之一 stands behind 第十二条, 第十二条之二 behind it.
    const behind = previous?.ordinal === label.ordinal && (previous.inserted ?? 0) + 1 === label.inserted;
    return behind ? null : labelAt(label, wanted);
  }
  return label.ordinal === wanted ? null : labelAt(label, wanted);
}

/** Whether two labels are one number, however each is printed. */
export const sameNumber = (a: Label | null, b: Label | null): boolean =>
  a?.style === b?.style && a?.ordinal === b?.ordinal && a?.inserted === b?.inserted && sameNumbers(a?.above, b?.above);
