import { announcedOn, type NoticeDates } from "../policy/announcement";
import { daysBetween } from "../policy/dates";
import { reviewStrings as say } from "../strings/review";

/** How many days before it takes effect a change must be public: 电子商务法 art. 34. */
export const NOTICE_DAYS = 7;

/**
 * A date that forbids publishing (`error`), or that a person must accept (`warning`). Too short a notice is a warning,
 * because art. 34 speaks of platform agreements and trading rules, and an urgent correction may be in people's favour.
 */
export interface DateProblem {
  readonly rule: "effective-before-updated" | "not-after-latest" | "effective-in-the-past" | "short-notice";
  readonly severity: "error" | "warning";
  /** One Chinese sentence without its full stop. */
  readonly message: string;
}

/** The first day of the notice: the announcement's, or today if that is later. */
function noticeFrom(dates: NoticeDates, today: string): string {
  const announced = announcedOn(dates);
  return announced > today ? announced : today;
}

/** Days from the announcement, or today if that is later, to the effective date; negative when it is past. */
export function noticeDays(dates: NoticeDates, today: string): number {
  return daysBetween(noticeFrom(dates, today), dates.effectiveOn);
}

/**
 * Judges a version's dates.
 * @param latest the version that came into force last, or null when there is none
 * @param today the day in China; all dates are `YYYY-MM-DD`
 */
export function checkDates(
  dates: NoticeDates,
  latest: { readonly version: string; readonly effectiveOn: string } | null,
  today: string,
): readonly DateProblem[] {
  const { updatedOn, effectiveOn } = dates;
  const problem = (rule: DateProblem["rule"], message: string): readonly DateProblem[] => [
    { rule, severity: rule === "short-notice" ? "warning" : "error", message },
  ];
  const days = noticeDays(dates, today);
  return [
    ...(effectiveOn < updatedOn
      ? problem("effective-before-updated", say.dates.effectiveBeforeUpdated(updatedOn, effectiveOn))
      : []),
    ...(latest !== null && effectiveOn <= latest.effectiveOn
      ? problem("not-after-latest", say.dates.notAfterLatest(effectiveOn, latest.version, latest.effectiveOn))
      : []),
    ...(effectiveOn < today ? problem("effective-in-the-past", say.dates.inThePast(effectiveOn, today)) : []),
    ...(days >= 0 && days < NOTICE_DAYS
      ? problem("short-notice", say.dates.shortNotice(days, noticeFrom(dates, today), effectiveOn))
      : []),
  ];
}
