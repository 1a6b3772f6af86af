import type { Page } from "../pages/page";
import { UnknownShape } from "../unknown-shape";
import { type Brought, broughtBy, namesIn, namesWrittenBy } from "./needed-css";

/** What the two scripts of the pages that hold a version's text bring with them. */
export interface BroughtStyle extends Brought {
  readonly reader: readonly string[];
  readonly search: readonly string[];
}

/**
 * Parts the style of the pages that hold a version's text: what only a script writes there, a note or the search, is styled by
 * that script, so that whoever reads pays for the text alone.
 * @param pages these pages
 * @param styleOf the whole style of a page
 * @param writers the sources of the reading script, which each page loads, and of the search's
 * @throws UnknownShape when their styles differ: one script then could not bring what each of them lacks
 */
export function broughtStyle(
  pages: readonly Page[],
  styleOf: (page: Page) => string,
  [reader, search]: readonly [reader: string, search: string],
): BroughtStyle {
  const styles = new Set(pages.map(styleOf));
  const [css = "", other] = styles;
  if (other !== undefined) throw new UnknownShape(other, "one style for all pages of the text");
  const names = new Set(pages.flatMap((page) => [...namesIn(page.rebuild(""))]));
  const always = new Set([...names, ...namesWrittenBy([reader])]);
  const ofReader = broughtBy(css, reader, names);
  const ofSearch = broughtBy(css, search, always);
  return { names, reader: ofReader, search: ofSearch, rules: [...ofReader, ...ofSearch] };
}
