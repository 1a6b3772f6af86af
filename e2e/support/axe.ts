import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What another theme can break: it changes colours and nothing else. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

interface Scope {
  /** Only the rules that a theme can break. */
  readonly colours?: boolean;
  /** Only what is inside of it; all of the page when left out. */
  readonly inside?: string;
}

/**
 * What axe finds wrong with a page: each rule that is broken, with the first places.
 * @param page as it stands
 */
export async function violations(page: Page, { colours = false, inside }: Scope = {}) {
  // No page has a frame, so that nothing need be gathered from many, and what passed need not be listed: three times as fast.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  if (inside !== undefined) axe.include(inside);
  const { violations: found } = await (colours ? axe.withRules(OF_COLOUR) : axe.withTags(STANDARDS)).analyze();
  return found.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) }));
}
