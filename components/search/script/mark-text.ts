/** A stretch of an element's text, in characters. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps ranges of an element's text in `mark`, across the elements it consists of.
 * @param element a clause
 * @param text the words the ranges count in; they are looked for in the element's text, after its label
 * @returns the marks made, in order
 */
export function markText(element: Element, text: string, ranges: readonly TextRange[]): readonly HTMLElement[] {
  const offset = (element.textContent ?? "").indexOf(text);
  if (offset < 0) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let at = -offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: at });
    at += node.data.length;
  }
  const marks: HTMLElement[] = [];
  for (const { node, start } of nodes) {
    const own = ranges
      .map((range) => ({ start: Math.max(0, range.start - start), end: Math.min(node.data.length, range.end - start) }))
      .filter((range) => range.start < range.end);
    // From the end, so that what is cut off does not move what is still to be cut.
    for (const range of own.reverse()) marks.push(wrap(node, range));
  }
  return marks.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function wrap(node: Text, { start, end }: TextRange): HTMLElement {
  const middle = node.splitText(start);
  middle.splitText(end - start);
  const mark = document.createElement("mark");
  mark.dataset.hit = "";
  middle.replaceWith(mark);
  mark.append(middle);
  return mark;
}

/** Takes all marks off again and joins the text as it was. */
export function unmarkText(): void {
  for (const mark of document.querySelectorAll("mark[data-hit]")) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
