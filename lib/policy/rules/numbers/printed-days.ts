import type { PolicyDocument } from "../../model";
import { type Match, matches } from "../find";
import { quantity } from "./quantity";

/** A date that a text prints. `day` is `YYYY-MM-DD` as it stands there, even where there is no such day. */
export interface PrintedDay {
  readonly match: Match;
  readonly day: string;
  readonly exists: boolean;
}

const HAN_DIGITS = "〇一二三四五六七八九";
const DATE =
  /(?<![\d.])(?:(\d{4}|[一二三四五六七八九〇零○]{4})\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号]|(20\d{2})([-/.])(\d{1,2})\5(\d{1,2})(?![\d.]))/g;

const yearOf = (year: string) =>
  /^\d/.test(year)
    ? Number(year)
    : Number([...year].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit.replace(/[零○]/, "〇")))).join(""));

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Whether a calendar has that day. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Every full date of a document, in reading order. */
export function printedDays(document: PolicyDocument): readonly PrintedDay[] {
  return matches(document, DATE).map((match) => {
    const [hanYear = "", hanMonth = "", hanDay = "", arabicYear = "", , arabicMonth = "", arabicDay = ""] =
      match.groups;
    const year = yearOf(hanYear === "" ? arabicYear : hanYear);
    const month = quantity(hanMonth === "" ? arabicMonth : hanMonth) ?? 0;
    const day = quantity(hanDay === "" ? arabicDay : hanDay) ?? 0;
    return { match, day: `${year}-${twoDigits(month)}-${twoDigits(day)}`, exists: isDay(year, month, day) };
  });
}
