import { daysBetween } from "./dates";
import type { PolicyMeta } from "./model";

/** The dates of a version by which its notice is counted; each is `YYYY-MM-DD`, in China. */
export type NoticeDates = Pick<PolicyMeta, "updatedOn" | "effectiveOn" | "announcedOn">;

/** The day a version was made public: the one it states, else the day it was updated, as policies print it. */
export function announcedOn(dates: NoticeDates): string {
  return dates.announcedOn ?? dates.updatedOn;
}

/** Whole days from the day a version was made public to the day it takes effect. */
export function noticePeriod(dates: NoticeDates): number {
  return daysBetween(announcedOn(dates), dates.effectiveOn);
}

/** What a link to a place for comments is: a mail address is written to, any other opened. */
export function commentLink(to: string): string {
  return /^https?:/i.test(to) ? to : `mailto:${to}`;
}
