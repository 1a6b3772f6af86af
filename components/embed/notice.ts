import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { embedStrings } from "@/lib/strings/embed";

/** What stands above the text, and where it leads, if anywhere. */
export interface PageNotice {
  readonly text: string;
  readonly link: { readonly address: string; readonly text: string } | null;
}

/** Words alone. */
export const saying = (text: string): PageNotice => ({ text, link: null });

/**
 * What is said above a version that an app shows by its id: when it was superseded or takes effect, with the way to the one in
 * force; above the one in force, that a newer one is announced. Dates, never a status: they stay true however old the page is.
 * @param inForce the version in force on the day of the build
 * @returns null above the one in force when no newer one is known
 */
export function noticeOf(
  { document, supersededOn, next }: ArchivedVersion,
  inForce: ArchivedVersion,
): PageNotice | null {
  const { notice } = strings;
  const from = printedDate(document.effectiveOn);
  const until = supersededOn === null ? null : printedDate(supersededOn);
  const toInForce = { address: routes.embed(), text: embedStrings.full };
  if (document.version === inForce.document.version) {
    if (next === null || until === null) return null;
    return { text: `${notice.newer(until)}。`, link: { address: routes.embed(next), text: embedStrings.next } };
  }
  return { text: `${until === null ? notice.upcoming(from) : notice.superseded(from, until)}。`, link: toInForce };
}
