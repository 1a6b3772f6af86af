import { QUANTITY, quantity } from "./quantity";

/** A period as texts print it: its number, and its unit. */
export const PERIOD = new RegExp(
  `(${QUANTITY})(个?工作日|个?自然日|个月|小时|日|天|年)(?!月|以前|[\\d一二三四五六七八九十])`,
  "g",
);

/** The same time has one value, however it is written; a day of work is no day of the calendar. */
export function spanOf(number: string, unit: string): string | null {
  const count = quantity(number);
  if (count === null) return null;
  if (unit === "年") return `${count * 12}月`;
  if (unit === "个月") return `${count}月`;
  return /工作/.test(unit) ? `${count}工作日` : unit === "小时" ? `${count}时` : `${count}日`;
}
