import { hanNumeral } from "../../policy/labels/numerals";
import { isCalendarDate } from "../../policy/parse/front-matter";
import { ENGLISH_MONTH, englishDatesInDigits } from "./english-dates";

/** What a printed date says of itself: when the text was last changed, when it comes into force, or nothing. */
export type DateKind = "updated" | "effective";

/** A date of a line. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Both where one label names both, e.g. 更新及生效日期; none where the date stands alone. */
  readonly kinds: readonly DateKind[];
}

export interface DatedLine {
  readonly dates: readonly PrintedDate[];
  /** Whether the line says nothing else. */
  readonly alone: boolean;
  /** A month that is named as such a date and has no day, as it is printed: 【2030】年【1】月. */
  readonly month: string | null;
}

const OPEN = "[【\\[(〔]? ?";
const CLOSE = " ?[】\\])〕]?";
const number = (digits: string) => `${OPEN}${digits}${CLOSE}`;
const DIGIT = "[〇○零一二三四五六七八九]";
const HAN = "[一二三四五六七八九十]{1,3}";
const YEAR = `(?:${number("\\d{4}")}|${DIGIT}{4})`;
const MONTH = `(?:${number("\\d{1,2}")}|${HAN}|[元正])`;
const DAY = `(?:${number("\\d{1,2}")}|初?${HAN})`;
const WHOLE = new RegExp(
  `(${YEAR}) ?年 ?(${MONTH}) ?月 ?(${DAY}) ?[日号]|(\\d{4}) ?[./-] ?(\\d{1,2}) ?[./-] ?(\\d{1,2})(?!\\d|\\.\\d)|((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)`,
  "gu",
);
const MONTH_ALONE = new RegExp(`${YEAR} ?年 ?${MONTH} ?月|\\b${ENGLISH_MONTH},? \\d{4}\\b`, "iu");

const EFFECTIVE = "生效|施行|实施|执行|启用|effective";
const UPDATED = "更新|修订|修改|修正|发布|公布|颁布|公示|制定|update[ds]?|modified|revised|revision|published";
/** What a day may be printed with: its weekday and the hour. */
const WITH_A_DAY = "星期[一二三四五六日天]|周[一二三四五六日]|\\d{1,2}:\\d{2}(?::\\d{2})?|[零〇0]{1,2}[时点]";
/** What names a date before it: 最近更新日期：, 更新/生效时间, 更新于, 自. */
const BEFORE = new RegExp(
  `((?:${EFFECTIVE}|${UPDATED}|版本)(?:(?:[及和与并暨/、 ]{0,2}|,? (?:and|&) (?:last )?)(?:${EFFECTIVE}|${UPDATED})){0,2})(?:[的之]?(?:日期|时间|日)|于|为| date)?(?:[(][^()]{0,8}[)])?(?:[是为]| is)? ?[：:]? ?(?:[自于]|as of|on|from|since)? ?$`,
  "iu",
);
/** What names a date behind it: 起施行, 更新, 第二次修订. */
const AFTER = new RegExp(
  `^ ?(?:之?日?起)?(?:正式|开始|最新|最近|最后|第[一二三四五六七八九十\\d]{1,3}次|首次)?((?:${EFFECTIVE}|${UPDATED})(?:[及和与并、]?(?:${EFFECTIVE}|${UPDATED})){0,2})(?!的?日|时间|于|[：:及和与并])`,
  "u",
);
/** A date of another text or of a version before this. */
const ANOTHER = /》|上一|前一|旧版|原版|历史|此前/u;
/** All that a line of dates is made of beside them. */
const PLAIN = new RegExp(
  `(?:最近|最新|最后|本次|本版|版本|一次|首次|第[一二三四五六七八九十\\d]{1,3}次|正式|${EFFECTIVE}|${UPDATED}|${WITH_A_DAY}|日期|时间|\\b(?:last|latest|date|of|as|on|from|since|and|version)\\b|[及和与并暨自于起之日的为是本版/：:，,。.；;、|｜()\\[\\]【】〔〕 ])`,
  "giu",
);

const FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";
const PLAIN_NUMERALS = "一二三四五六七八九十";

/** One spelling of digits and signs, one space at a time: a line of spaces is not read over and over. */
const plainly = (line: string): string => englishDatesInDigits(spelledAlike(line));

const spelledAlike = (line: string): string =>
  line
    .replace(/[壹贰叁肆伍陆柒捌玖拾](?=[零〇壹贰叁肆伍陆柒捌玖拾年月日])/gu, (sign) =>
      PLAIN_NUMERALS.charAt(FORMAL_NUMERALS.indexOf(sign)),
    )
    .replace(/[０-９．－／：（）［］]/gu, (sign) => sign.normalize("NFKC"))
    .replace(/[∶︰﹕ː˸꞉]/gu, "：")
    .replace(/[‐-―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

function numberOf(written: string): number {
  const digits = written.replace(/[^\d〇○零一二三四五六七八九十元正]/gu, "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  if (digits === "元" || digits === "正") return 1;
  if (digits.length === 4) {
    return [...digits.replace(/[○零]/gu, "〇")].reduce((sum, own) => sum * 10 + "〇一二三四五六七八九".indexOf(own), 0);
  }
  return hanNumeral(digits) ?? 0;
}

const IS_UPDATED = new RegExp(`版本|${UPDATED}`, "iu");
const IS_EFFECTIVE = new RegExp(EFFECTIVE, "iu");

/** Longer than anything that names a date. */
const NAMED = 40;

const kindsOf = (words: string): readonly DateKind[] => [
  ...(IS_UPDATED.test(words) ? (["updated"] as const) : []),
  ...(IS_EFFECTIVE.test(words) ? (["effective"] as const) : []),
];

/** The part of a line that a date belongs to, before it. */
const clauseBefore = (text: string): string =>
  text.slice(Math.max(...["。", "；", ";"].map((stop) => text.lastIndexOf(stop))) + 1);

/**
 * Reads the dates of a line in every form that is printed: digits of either width, Chinese numerals, numbers in brackets,
 * with the words before or behind that say what each is. A date of another document is none of this one.
 * @param line the words of one paragraph
 */
export function datesOf(line: string): DatedLine {
  const text = plainly(line);
  const matches = [...text.matchAll(WHOLE)];
  const dates: PrintedDate[] = [];
  let rest = "";
  let end = 0;
  for (const [at, match] of matches.entries()) {
    const [whole, y1, m1, d1, y2, m2, d2, y3, m3, d3] = match;
    const [year = "", month = "", day = ""] = [y1 ?? y2 ?? y3, m1 ?? m2 ?? m3, d1 ?? d2 ?? d3];
    const date = [numberOf(year), numberOf(month), numberOf(day.replace("初", ""))]
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
      .join("-");
    const before = text.slice(end, match.index);
    rest += before;
    end = match.index + whole.length;
    const behind = text.slice(end, matches[at + 1]?.index);
    if (!isCalendarDate(date)) {
      rest += whole;
      continue;
    }
    // Beside a later day the first one is history: 于…首次生效，于…修订.
    const isFirst = at < matches.length - 1 && /^ ?首次/u.test(behind);
    if (isFirst || ANOTHER.test(clauseBefore(before).slice(-24))) {
      rest += whole;
      continue;
    }
    const kinds = kindsOf(AFTER.exec(behind)?.[1] ?? BEFORE.exec(before.slice(-NAMED))?.[1] ?? "");
    // Eight digits alone may be the number of anything.
    if (y3 === undefined || (kinds.length > 0 && !/\d$/u.test(before))) dates.push({ date, kinds });
    else rest += whole;
  }
  rest += text.slice(end);
  const found = dates.length === 0 ? MONTH_ALONE.exec(text) : null;
  const named = found !== null && kindsOf(BEFORE.exec(text.slice(0, found.index).slice(-NAMED))?.[1] ?? "").length > 0;
  return {
    dates,
    alone: dates.length > 0 && rest.replace(PLAIN, "") === "",
    month: named && found ? found[0] : null,
  };
}
