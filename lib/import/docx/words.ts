import { chosen } from "./alternatives";
import { elementsOf, type XmlElement } from "./xml";

const APART = ["w:txbxContent", "w:rt"];

export const stringsOf = (element: XmlElement): string =>
  element.children.filter((node) => typeof node === "string").join("");

/** As much of a place's words as anybody quotes: a notice shows fewer, once white space is taken out. */
export const QUOTED_LENGTH = 200;

/** The texts of all elements that hold some, in order; an element that stands apart is passed over. */
function* textsOf(
  element: XmlElement,
  holds: readonly string[],
  apart: readonly string[],
): Generator<string, void, undefined> {
  const open: XmlElement[] = [element];
  for (let own = open.pop(); own; own = open.pop()) {
    if (holds.includes(own.name)) yield stringsOf(own);
    else {
      const inside = elementsOf(own.name === "mc:AlternateContent" ? chosen(own) : own);
      for (let at = inside.length - 1; at >= 0; at--) {
        const one = inside[at];
        if (one && !apart.includes(one.name)) open.push(one);
      }
    }
  }
}

function joined(texts: Iterable<string>, limit: number): string {
  const found: string[] = [];
  let length = 0;
  for (const text of texts) {
    found.push(text);
    length += text.length;
    if (length >= limit) break;
  }
  return found.join("").slice(0, limit);
}

/**
 * The words a part shows in its own flow, in order: without tracked deletions, text boxes and readings above the line.
 * @param limit how many characters are wanted; the rest is not looked for
 */
export const wordsOf = (element: XmlElement, limit = Number.POSITIVE_INFINITY): string =>
  joined(textsOf(element, ["w:t"], APART), limit);

/** The signs of a formula, in order: what its layout says of them is not among them. */
export const formulaOf = (element: XmlElement): string => joined(textsOf(element, ["m:t"], APART), QUOTED_LENGTH);

/** The beginning of all words of a part, of tracked deletions too. */
export const anyWordsOf = (element: XmlElement): string =>
  joined(textsOf(element, ["w:t", "w:delText"], []), QUOTED_LENGTH);

/** Whether a part shows anything but white space. */
export function hasWords(element: XmlElement): boolean {
  for (const text of textsOf(element, ["w:t"], APART)) if (text.trim() !== "") return true;
  return false;
}
