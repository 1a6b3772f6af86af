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

/**
 * Where a page that was built as the text in force leads to once a later version has taken its place.
 * @param successors what `data-successors` holds: date and address of each later version, oldest first, by spaces
 * @returns the address of the last one in effect; null while there is none
 */
export function addressInForce(successors: string, today: string): string | null {
  const words = successors.split(" ");
  let address: string | null = null;
  for (let index = 0; index + 1 < words.length; index += 2) {
    const date = words[index];
    const next = words[index + 1];
    // Only our own pages: an address from a page that was tampered with leads nowhere.
    if (date && next && date <= today && /^\/[a-z]/.test(next)) address = next;
  }
  return address;
}

/**
 * Keeps a page built days ago true today: the address of the text in force leads on to a version that has come into
 * force since, and a note that a version is not yet in force goes.
 */
export function followDates(document: Document): void {
  const today = chinaDate(new Date());
  for (const element of Array.from(document.querySelectorAll("[data-successors]"))) {
    const address = addressInForce(element.getAttribute("data-successors") || "", today);
    if (address) location.replace(address + location.search + location.hash);
  }
  for (const element of Array.from(document.querySelectorAll("[data-until]"))) {
    if (today >= (element.getAttribute("data-until") || "")) element.setAttribute("hidden", "");
  }
}
