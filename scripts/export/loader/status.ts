const EIGHT_HOURS = 8 * 3600 * 1000;

/**
 * The calendar date in Asia/Shanghai, `YYYY-MM-DD`, at a moment in milliseconds since 1970. China has kept UTC+8
 * without summer time since 1991, and old engines may not know time zones by name.
 */
export function shanghaiDate(moment: number): string {
  return new Date(moment + EIGHT_HOURS).toISOString().slice(0, 10);
}

/** The status on a date of a version in effect from `effectiveOn` until `supersededOn`; all are `YYYY-MM-DD`. */
export function statusOn(today: string, effectiveOn: string, supersededOn: string | null): string {
  if (today < effectiveOn) return "upcoming";
  return supersededOn && today >= supersededOn ? "superseded" : "in-force";
}

/** Writes today's status into every badge that carries its version's dates and the three labels. */
export function setBadges(document: Document): void {
  const today = shanghaiDate(Date.now());
  for (const badge of Array.from(document.querySelectorAll("[data-status][data-effective-on]"))) {
    const effectiveOn = badge.getAttribute("data-effective-on") || "";
    const status = statusOn(today, effectiveOn, badge.getAttribute("data-superseded-on"));
    badge.setAttribute("data-status", status);
    badge.textContent = badge.getAttribute(`data-label-${status}`);
  }
}
