import { decodedText, type RawElement, sourceOf } from "./raw-xml";

/** Elements around runs, whose words are the paragraph's own. */
const AROUND: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:fldSimple",
]);

export const isAround = ({ name }: RawElement): boolean => AROUND.has(name);

/** The characters that a child of a run prints. */
export function printedBy(xml: string, child: RawElement): string {
  switch (child.name) {
    case "w:t":
      return decodedText(xml.slice(child.from, child.to));
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      // Which sign it is depends on its font: a paragraph with one is not found by its words.
      return `\ue000${sourceOf(xml, child)}`;
    default:
      return "";
  }
}

/** The words that a paragraph, or a part of one, prints, without its automatic number. */
export function printedWords(xml: string, element: RawElement): string {
  return element.children
    .map((child) => {
      if (child.name === "w:r") return child.children.map((part) => printedBy(xml, part)).join("");
      return isAround(child) ? printedWords(xml, child) : "";
    })
    .join("");
}

/** What two spellings of the same words share: import and Word differ in blanks at most. */
export const wordsKey = (text: string): string => text.replace(/\s+/gu, "");
