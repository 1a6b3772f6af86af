/**
 * Where a version stands in time. A version is in force from its effective date until the day before the next
 * version's; both are calendar days in China.
 */
export type Status = "upcoming" | "in-force" | "superseded";

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The calendar day in China (UTC+8, no summer time since 1991) at a moment, as `YYYY-MM-DD`. */
export function chinaDate(now: Date): string {
  return new Date(now.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * @param effectiveOn the version's effective date, `YYYY-MM-DD`
 * @param supersededOn the effective date of the version after it, or null when it is the newest
 * @param today the day in China, `YYYY-MM-DD`
 */
export function statusOn(effectiveOn: string, supersededOn: string | null, today: string): Status {
  if (today < effectiveOn) return "upcoming";
  return supersededOn !== null && today >= supersededOn ? "superseded" : "in-force";
}

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** `2022-11-05` as the policy prints it: 2022年11月5日. A date that nobody has written yet, the empty text, is said to be so. */
export function printedDate(date: string): string {
  if (date === "") return "未写";
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
