import { decodedText, type RawElement, sourceOf } from "./raw-xml";

/** Elements around runs, whose words are the paragraph's own. What came by a tracked change counts, as if it were accepted. */
const AROUND: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:fldSimple",
]);
/** What went by a tracked change: it is not in the draft. */
export const GONE: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** Tracked changes of the file whose tags are left out, as accepting them does; their content stays. */
export const UNWRAPPED: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);

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
