import { all } from "./dom";

/** A heading's number as it is read, 四（五）, or its words where it has none. */
export function numberOf(heading: HTMLElement): string {
  const labels: string[] = [];
  let level = 7;
  const headings = all("article h2,article h3,article h4,article h5,article h6");
  for (let at = headings.indexOf(heading); at >= 0; at -= 1) {
    const one = headings[at];
    const rank = one ? Number(one.tagName.charAt(1)) : 0;
    if (!one || rank >= level) continue;
    level = rank;
    labels.unshift((one.querySelector(".label")?.textContent || "").replace(/[、.．]$/, ""));
    if (level === 2) break;
  }
  return labels.join("") || heading.textContent || "";
}
