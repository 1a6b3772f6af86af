/** Where a sentence ends. */
const END = /[。！？；\n]/;

/**
 * What a block says of a term: an entry of the definitions without its term, or the sentence of the running text that
 * defines it. Copied from the page, so that it is in the language that a translator made of it.
 */
export function definitionIn(block: Element, term: string): Node {
  const sentence = block.classList.contains("definition") ? null : sentenceAround(block, term);
  if (sentence !== null) return sentence;
  const words = document.createDocumentFragment();
  for (const node of Array.from(block.childNodes)) words.append(node.cloneNode(true));
  for (const mark of Array.from(words.querySelectorAll(".change-mark,.label"))) mark.remove();
  const name = words.firstChild;
  // A definition begins with its term and a colon: the note's heading says it.
  if (name instanceof Element && name.tagName === "DFN" && /^[：:]/.test(name.nextSibling?.textContent || "")) {
    name.remove();
    const rest = words.firstChild;
    if (rest) rest.textContent = (rest.textContent || "").slice(1);
  }
  return words;
}

/** The sentence with the words that define a term, as it is marked in the text; null where they are not marked. */
function sentenceAround(block: Element, term: string): Node | null {
  const marked = Array.from(block.querySelectorAll("dfn[data-defines]"));
  // The last one names the term as the others do, and is the one whose sentence defines it.
  const defining = marked.filter((one) => one.getAttribute("data-defines") === term).pop();
  if (!defining) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(defining);
  const text = block.textContent || "";
  const at = before.toString().length;
  const length = text.slice(at).search(END);
  let start = at;
  while (start > 0 && !END.test(text.charAt(start - 1))) start -= 1;
  return wordsBetween(block, start, length < 0 ? text.length : at + length + 1);
}

/** A copy of what stands between two places of an element's text, counted in UTF-16 units. */
function wordsBetween(block: Element, start: number, end: number): Node {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  range.selectNodeContents(block);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = at + (node.textContent || "").length;
    if (at <= start && start < next) range.setStart(node, start - at);
    if (at < end && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range.cloneContents();
}
