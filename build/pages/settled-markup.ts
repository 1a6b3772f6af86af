import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { UnknownShape } from "../unknown-shape";
import { applyEdits, type Edit } from "./edits";
import { descendants } from "./page";

type Element = DefaultTreeAdapterTypes.Element;

/** What React writes between two texts, so that the browser reads them as two. */
const SEPARATOR = "<!-- -->";
const SEPARATORS = /(?:<!-- -->)+/g;
/** What says something about the page, and may stand anywhere in the head. */
const SAYS = new Set(["title", "meta", "link"]);

/**
 * A page as it is however fast the machine was that built it. What React has not got ready when it comes to it, it writes
 * later: the head's elements then stand in another order, and a text that ends such a piece has a separator behind it
 * though no text follows. Hydration finds the head's elements by what they say and passes over separators.
 * @param html an exported page
 * @throws UnknownShape when two elements say one thing in an order that may matter
 */
export function settledMarkup(html: string): string {
  // React writes < and > of texts as entities, so that these characters are a tag's or a comment's.
  const separated = html.replace(SEPARATORS, (all: string, at: number) =>
    html[at - 1] !== ">" && html[at + all.length] !== "<" ? SEPARATOR : "",
  );
  return withSettledHead(separated);
}

function withSettledHead(html: string): string {
  const head = descendants(parse(html, { sourceCodeLocationInfo: true })).find(({ tagName }) => tagName === "head");
  const elements = head?.childNodes.filter(tree.isElementNode) ?? [];
  const charset = elements.find(({ attrs }) => attrs.some(({ name }) => name === "charset"));
  const start = charset?.sourceCodeLocation?.endOffset;
  if (start === undefined) return html;
  const said = elements.filter((element) => SAYS.has(element.tagName) && element !== charset);
  refuseOrdered(said);
  const cuts = said.flatMap((element): Edit[] => {
    const place = element.sourceCodeLocation;
    return place ? [{ start: place.startOffset, end: place.endOffset, text: "" }] : [];
  });
  const texts = cuts.map((cut) => html.slice(cut.start, cut.end)).toSorted();
  return applyEdits(html, [...cuts, { start, end: start, text: texts.join("") }]);
}

/** Properties of one name, say of two pictures, would be told apart by their order alone (Open Graph, "Arrays"). */
function refuseOrdered(elements: readonly Element[]): void {
  const names = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === "property").map(({ value }) => value),
  );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new UnknownShape(`${twice} twice in a head`, "each property once");
}
