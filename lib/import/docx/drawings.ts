import type { Tally } from "../notices";
import { QUOTED_LENGTH, wordsOf } from "./words";
import { child, elementsOf, type XmlElement } from "./xml";

/** Every element inside another, in order. */
export function* descendants(element: XmlElement): Generator<XmlElement, void, undefined> {
  const open = [...elementsOf(element)].reverse();
  for (let own = open.pop(); own; own = open.pop()) {
    yield own;
    const inside = elementsOf(own);
    for (let at = inside.length - 1; at >= 0; at--) {
      const one = inside[at];
      if (one) open.push(one);
    }
  }
}

const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "w:txbxContent"]);

/** What was found out, since an element is asked again for each one that it stands in. */
const drawn = new WeakMap<XmlElement, boolean>();

/** Whether an element holds something drawn: a picture, a shape or a text box. */
export function isDrawn(element: XmlElement): boolean {
  const known = drawn.get(element);
  if (known !== undefined) return known;
  const found = DRAWN.has(element.name) || elementsOf(element).some(isDrawn);
  drawn.set(element, found);
  return found;
}

/**
 * The elements that stand in place of an `mc:AlternateContent` of plain text, such as a sign with a picture of its own
 * in newer versions of Word: those for readers that know nothing newer. Any other element stands for itself.
 */
export function written(element: XmlElement): readonly XmlElement[] {
  if (element.name !== "mc:AlternateContent" || isDrawn(element)) return [element];
  return elementsOf(child(element, "mc:Fallback") ?? child(element, "mc:Choice")).flatMap(written);
}

/** Says what a drawing holds: text boxes with their words, pictures, or shapes. */
export function tellDrawing(element: XmlElement, place: string, tally: Tally): void {
  let picture = false;
  for (const own of descendants(element)) {
    if (own.name === "w:txbxContent") {
      tally.add("docx/text-boxes", place, wordsOf(own, QUOTED_LENGTH));
      return;
    }
    picture ||= /(?:^|:)(?:pic|blip|imagedata)$/u.test(own.name);
  }
  tally.add(picture ? "docx/images" : "docx/drawings", place, wordsOf(element, QUOTED_LENGTH));
}
