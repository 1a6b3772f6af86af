import { chinaDate, statusOn } from "@/lib/policy/dates";

/** Writes today's status into every badge that carries its version's dates and the three labels. */
export function setBadges(document: Document): void {
  const today = chinaDate(new Date());
  for (const badge of Array.from(document.querySelectorAll("[data-status][data-effective-on]"))) {
    const effectiveOn = badge.getAttribute("data-effective-on") || "";
    const status = statusOn(effectiveOn, badge.getAttribute("data-superseded-on"), today);
    badge.setAttribute("data-status", status);
    badge.textContent = badge.getAttribute(`data-label-${status}`);
  }
}
