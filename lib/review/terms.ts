import type { Flag } from "../compare/model";
import { hanNumeral } from "../policy/labels/numerals";

/** Days in a unit of time. A working week has five days, so that a working day is 1.4 calendar days. */
const DAYS: readonly (readonly [unit: RegExp, days: number])[] = [
  [/工作日/u, 7 / 5],
  [/小时/u, 1 / 24],
  [/分钟/u, 1 / 1440],
  [/周/u, 7],
  [/月/u, 30],
  [/年/u, 365],
  [/天|日/u, 1],
];

/** The length of a printed term in calendar days, e.g. 21 for 十五个工作日; null for what is no length of time. */
export function termInDays(printed: string): number | null {
  const [number = ""] = /^(?:\d+|[零〇一二两三四五六七八九十百千]+)/u.exec(printed.trim()) ?? [];
  const unit = printed.trim().slice(number.length);
  const value = /^\d/u.test(number) ? Number(number) : hanNumeral(number.replace("两", "二"));
  const days =
    unit.includes("周岁") || /\d/u.test(unit) ? undefined : DAYS.find(([pattern]) => pattern.test(unit))?.[1];
  return value === null || number === "" || days === undefined ? null : value * days;
}

/** The term that became longer, as it was and is; null when none did or the numbers cannot be told apart. */
export function longerTerm(flags: readonly Flag[]): { readonly before: string; readonly after: string } | null {
  for (const { kind, before, after } of flags) {
    const [old] = before;
    const [young] = after;
    if (kind !== "number" || old === undefined || young === undefined || before.length + after.length !== 2) continue;
    const [was, is] = [termInDays(old), termInDays(young)];
    if (was !== null && is !== null && is > was) return { before: old, after: young };
  }
  return null;
}
