import { UnknownShape } from "../unknown-shape";

/** Where React's hydration finds the border between two texts, or of a part that is there. */
const MARKS = /<!--(?: |\/?\$)-->/g;
/** Where Next keeps what a navigation of its own would put into the page. */
const OUTLET = /<div hidden=""><\/div>/g;

/**
 * A page without what only hydration needs.
 * @param html a page as Next exported it
 * @throws UnknownShape when a part of it was to be sent later, or when there is a comment that nobody knows
 */
export function plainMarkup(html: string): string {
  // React writes < of texts as an entity, so that a comment is one.
  const plain = html.replace(MARKS, "").replace(OUTLET, "");
  const [odd] = /<!--.{0,40}/s.exec(plain) ?? [];
  if (odd !== undefined) throw new UnknownShape(odd, "no comments but those that React's hydration needs");
  return plain;
}
