import type { Tally } from "../notices";
import { child, elementsOf, wordsOf, type XmlElement } from "./xml";

/** Every element inside another, in order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const own of elementsOf(element)) {
    yield own;
    yield* descendants(own);
  }
}

const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "w:txbxContent"]);

/** Whether an element holds something drawn: a picture, a shape or a text box. */
export const isDrawn = (element: XmlElement): boolean =>
  DRAWN.has(element.name) || [...descendants(element)].some(({ name }) => DRAWN.has(name));

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
  const all = [...descendants(element)];
  const [choice] = all.filter(({ name }) => name === "w:txbxContent");
  const picture = all.some(({ name }) => /(?:^|:)(?:pic|blip|imagedata)$/u.test(name));
  if (choice) tally.add("docx/text-boxes", place, wordsOf(choice));
  else tally.add(picture ? "docx/images" : "docx/drawings", place, wordsOf(element));
}
