import { type RawElement, type Replacement, readRaw, replaced } from "./raw-xml";

/** What goes with all that it holds: words that went, how things were formatted before, ends of what has no other sign. */
const GOES =
  /^w:(?:del|moveFrom|(?:rPr|pPr|tblPr|tblPrEx|tblGrid|trPr|tcPr|sectPr|numbering)Change|(?:moveFrom|moveTo|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End))$/u;

/** What came, and stays without its sign. */
const CAME: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);

function cuts(element: RawElement): readonly Replacement[] {
  return element.children.flatMap((child): readonly Replacement[] => {
    const { start, end, from, to, name } = child;
    if (GOES.test(name) || (CAME.has(name) && from === end)) return [{ start, end, text: "" }];
    if (!CAME.has(name)) return cuts(child);
    return [{ start, end: from, text: "" }, ...cuts(child), { start: to, end, text: "" }];
  });
}

/**
 * A part with its own tracked changes accepted, as its import accepted them; nothing else of it is touched. Ends of paragraphs,
 * rows and cells that went are none of what it knows.
 * @returns null where the part's elements cannot be read
 */
export function acceptedXml(xml: string): { readonly xml: string; readonly root: RawElement } | null {
  const root = readRaw(xml);
  if (root === null) return null;
  const own = cuts(root);
  if (own.length === 0) return { xml, root };
  const accepted = replaced(xml, own);
  const read = readRaw(accepted);
  return read === null ? null : { xml: accepted, root: read };
}
