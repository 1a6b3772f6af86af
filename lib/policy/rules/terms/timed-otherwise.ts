import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { PERIOD, spanOf } from "../numbers/period";
import { QUANTITY } from "../numbers/quantity";
import { deedOf, isSameDeed, partsOf } from "./same-deed";

/** A part of a sentence that gives a deed another period than a part before it. */
export interface TimedOtherwise {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly own: string;
  readonly other: string;
}

/** From when a period runs is no part of the deed. */
const FROM = new RegExp(
  `自[^，]{1,14}?起|[\\u4e00-\\u9fff]{1,10}(?:后|起)(?=${QUANTITY}(?:个|工作日|小时|日|天|年))`,
  "g",
);
/** A longer time for what takes longer, and times of one thing after another. */
const OTHERWISE = /延长|复杂|特殊|紧急|初步|最终|首次|再次|另行/;
/** So many periods before one are asked whether they are of the same. */
const NEAR = 16;

interface Timed {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly period: string;
  /** How long it is: a number, and a unit by which it is compared. */
  readonly span: string;
  readonly deed: string;
}

/** 24小时 and 三日 may both be meant, of two things. */
const unitOf = ({ span }: Timed) => span.replace(/^\d+/, "");

function timedIn(block: Block): readonly Timed[] {
  return partsOf(blockText(block)).flatMap(({ words, start }): readonly Timed[] => {
    const [found, ...more] = [...words.matchAll(PERIOD)];
    if (found === undefined || more.length > 0 || OTHERWISE.test(words)) return [];
    // 每月11日, 6月1日 are days.
    if (words.charAt(found.index - 1) === "月") return [];
    const [period, number = "", unit = ""] = found;
    const span = spanOf(number, unit);
    if (span === null) return [];
    const deed = deedOf(words.replace(FROM, "").replace(period, ""));
    const from = start + found.index;
    return [{ block, start: from, end: from + period.length, period, span, deed }];
  });
}

/** Periods of a deed for which a part of a sentence before has another one of the same unit. */
export function timedOtherwise(document: PolicyDocument): readonly TimedOtherwise[] {
  const recent: Timed[] = [];
  return document.blocks.flatMap((block): readonly TimedOtherwise[] => {
    if (block.kind === "heading" || block.kind === "table") return [];
    return timedIn(block).flatMap((timed): readonly TimedOtherwise[] => {
      const other = recent.find(
        (one) => unitOf(one) === unitOf(timed) && one.span !== timed.span && isSameDeed(one.deed, timed.deed),
      );
      recent.push(timed);
      if (recent.length > NEAR) recent.shift();
      return other === undefined
        ? []
        : [{ block, start: timed.start, end: timed.end, own: timed.period, other: other.period }];
    });
  });
}
