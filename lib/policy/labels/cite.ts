import type { Label } from "../model";
import { numbersOf } from "./key";
import { isUnit, numberingOf, UNITS } from "./numberings";
import { isFormal, toFormal, toHanNumeral } from "./numerals";

/**
 * A label as lawyers cite it in Chinese, without what only parts it from the words: 二、 is 二, 1) is （1）, `第 十二 条之一`
 * is 第十二条之一, `3.1.4.` is 3.1.4.
 */
export function citedLabel(label: Label): string {
  const { style, ordinal, inserted } = label;
  if (style === "decimal") return numbersOf(label).join(".");
  if (style === "question") return label.printed.replace(/[\s：:、．.]+/gu, "");
  if (isUnit(style)) {
    // 编, 篇 and 部分 are one rank; each keeps its name.
    const names = Object.entries(UNITS).flatMap(([name, own]) => (own === style ? [name] : []));
    const name = names.find((own) => label.printed.includes(own)) ?? names[0] ?? "";
    return `第${toHanNumeral(ordinal)}${name}${inserted === undefined ? "" : `之${toHanNumeral(inserted)}`}`;
  }
  const numbering = numberingOf(style);
  if (numbering === null) return String(ordinal);
  const numeral = numbering.numeral.write(ordinal);
  return numbering.cited(isFormal(label.printed) ? toFormal(numeral) : numeral);
}
