const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** A month's name in English, whole or short. */
export const ENGLISH_MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

const TH = "(?:st|nd|rd|th)?";
const MONTH_FIRST = new RegExp(`\\b(${ENGLISH_MONTH}) (\\d{1,2})${TH}(?:, ?| )(\\d{4})\\b`, "giu");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})${TH}(?: of)? (${ENGLISH_MONTH})(?:, ?| )(\\d{4})\\b`, "giu");
const DIGITS = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/gu;

const written = (year: string, month: number, day: string) =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
const monthOf = (name: string) => NAMES.findIndex((one) => name.toLowerCase().startsWith(one)) + 1;

/**
 * Writes the days of a line that are printed as English has them, January 15, 2030 or 15th of January 2030, as 2030-01-15.
 * Of 15/01/2030 the number above twelve is the day; where both may be the month nothing is changed.
 */
export function englishDatesInDigits(line: string): string {
  return line
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => written(year, monthOf(month), day))
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => written(year, monthOf(month), day))
    .replace(DIGITS, (whole, one: string, _sign, two: string, year: string) => {
      const [first, second] = [Number(one), Number(two)];
      if (first > 12 && second <= 12) return written(year, second, one);
      return second > 12 && first <= 12 ? written(year, first, two) : whole;
    });
}
