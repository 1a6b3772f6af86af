import type { Tally } from "../notices";
import { chosen } from "./alternatives";
import { wordsOf } from "./words";
import { elementsOf, type XmlElement } from "./xml";

/** Every element inside another, in order; of alternatives the one that counts. */
export function* descendants(element: XmlElement): Generator<XmlElement, void, undefined> {
  const inside = (own: XmlElement) => elementsOf(own.name === "mc:AlternateContent" ? chosen(own) : own);
  const open = [...inside(element)].reverse();
  for (let own = open.pop(); own; own = open.pop()) {
    yield own;
    const others = inside(own);
    for (let at = others.length - 1; at >= 0; at--) {
      const one = others[at];
      if (one) open.push(one);
    }
  }
}

/** Says what a drawing holds: each text box with its words, else pictures or shapes. */
export function tellDrawing(element: XmlElement, place: string, tally: Tally): void {
  let picture = false;
  let boxes = 0;
  for (const own of descendants(element)) {
    // A box around a picture holds no words to tell of.
    const words = own.name === "w:txbxContent" ? wordsOf(own) : "";
    if (words.trim() !== "") {
      tally.add("docx/text-boxes", place, words);
      boxes += 1;
    }
    picture ||= /(?:^|:)(?:pic|blip|imagedata)$/u.test(own.name);
  }
  if (boxes === 0 || picture) tally.add(picture ? "docx/images" : "docx/drawings", place);
}
