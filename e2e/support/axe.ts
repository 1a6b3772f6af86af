import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can break: it changes colours and nothing else. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];
/** What the texts that have one look are judged by: the first of them bears it. */
const LOOK = "data-first-of-its-look";

interface Scope {
  /** Only the rules that a theme can break, or all but these; all rules when left out. */
  readonly colours?: "only" | "not";
  /** Only what is inside of it; all of the page when left out. */
  readonly inside?: string;
}

/**
 * What axe finds wrong with a page: each rule that is broken, with the first places.
 * @param page as it stands
 */
export async function violations(page: Page, { colours, inside }: Scope = {}) {
  const all = colours === "only" ? [] : await found(builder(page, inside), "others");
  if (colours === "not") return all;
  await page.evaluate(markLooks, { attribute: LOOK, inside });
  const ofColour = builder(page).include(`[${LOOK}]`);
  return [...all, ...(await found(ofColour, "colours"))];
}

function builder(page: Page, inside?: string): AxeBuilder {
  // No page has a frame, so that nothing need be gathered from many, and what passed need not be listed: three times as fast.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  return inside === undefined ? axe : axe.include(inside);
}

async function found(axe: AxeBuilder, rules: "colours" | "others") {
  const chosen = rules === "colours" ? axe.withRules(OF_COLOUR) : axe.withTags(STANDARDS).disableRules(OF_COLOUR);
  const { violations: broken } = await chosen.analyze();
  return broken.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) }));
}

/**
 * Marks the first text of each look, so that a table of thousands of cells is not judged cell by cell. One look: the same
 * element, letters and position, on the same colours and images, one above the other, in a link or not.
 */
function markLooks({ attribute, inside = "body" }: { attribute: string; inside?: string | undefined }): void {
  const looks = new Map<Element, string>();
  const lookOf = (at: Element | null): string => {
    if (at === null) return "";
    const known = looks.get(at);
    if (known !== undefined) return known;
    const style = getComputedStyle(at);
    const { backgroundColor, backgroundImage, filter, mixBlendMode, position, opacity } = style;
    const behind = [backgroundColor, backgroundImage, filter, mixBlendMode, position, opacity].join(" ");
    const ground = behind === "rgba(0, 0, 0, 0) none none normal static 1" ? "" : behind;
    const letters = [at.localName, style.color, style.fontSize, style.fontWeight, style.textDecorationLine].join(" ");
    const look = `${groundOf(lookOf(at.parentElement))}${ground}|${letters}`;
    looks.set(at, look);
    return look;
  };
  const groundOf = (look: string) => look.replace(/\|[^|]*$/, "");
  for (const marked of document.querySelectorAll(`[${attribute}]`)) marked.removeAttribute(attribute);
  const seen = new Set<string>();
  for (const root of document.querySelectorAll(inside)) {
    for (const at of [root, ...root.querySelectorAll("*")]) {
      const ownText = [...at.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
      if (!ownText || at.getClientRects().length === 0) continue;
      const look = `${lookOf(at)} in ${lookOf(at.parentElement)}`;
      if (seen.has(look)) continue;
      seen.add(look);
      at.setAttribute(attribute, "");
    }
  }
}
