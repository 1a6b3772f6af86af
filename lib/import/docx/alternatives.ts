import { childrenNamed, elementsOf, type XmlElement } from "./xml";

const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "w:txbxContent"]);

/** A property of an element may be of any newer kind: it is no content. */
const isProperties = ({ name }: XmlElement) => /Pr$/u.test(name);

/** What was found out of an element, since it is asked again for each one that it stands in. */
const cached = (ask: (element: XmlElement) => boolean) => {
  const known = new WeakMap<XmlElement, boolean>();
  return (element: XmlElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const found = ask(element);
    known.set(element, found);
    return found;
  };
};

/** Whether an element holds something drawn: a picture, a shape or a text box. */
export const isDrawn: (element: XmlElement) => boolean = cached(
  (element) => DRAWN.has(element.name) || elementsOf(element).some(isDrawn),
);

/** Whether all content of an element is text as this code reads it. */
const isKnown: (element: XmlElement) => boolean = cached(
  (element) =>
    isProperties(element) ||
    ((element.name.startsWith("w:") || element.name.startsWith("mc:")) && elementsOf(element).every(isKnown)),
);

/**
 * What of an `mc:AlternateContent` counts: the first choice that can be read here, as newer versions of Word show it, else
 * what is meant for readers that know nothing newer. Of drawings the choice, of which only the words are told.
 */
export function chosen(element: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(element, "mc:Choice");
  const [first] = choices;
  if (isDrawn(element)) return first ?? childrenNamed(element, "mc:Fallback")[0];
  return choices.find(isKnown) ?? childrenNamed(element, "mc:Fallback")[0] ?? first;
}

/** The elements that stand in place of an `mc:AlternateContent` of plain text; any other element stands for itself. */
export function written(element: XmlElement): readonly XmlElement[] {
  if (element.name !== "mc:AlternateContent" || isDrawn(element)) return [element];
  return elementsOf(chosen(element)).flatMap(written);
}
