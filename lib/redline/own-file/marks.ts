import { xmlText } from "../../policy/xml-text";
import type { Authorship } from "../revisions";
import { encodedText } from "./raw-xml";

/** Writes tracked changes, each with a number that nothing else in the file has. */
export interface Marks {
  /** The content of a run's place with what came around it. */
  readonly came: (runs: string) => string;
  /** Words that went, formatted as those beside them. @param properties the `w:rPr` of a run, or nothing */
  readonly went: (text: string, properties: string) => string;
  /** The mark inside the properties of a paragraph's end, or of a row. */
  readonly end: (kind: "insert" | "delete") => string;
}

/** @param last the highest number of a tracked change, comment or bookmark in the file */
export function createMarks({ author, date }: Authorship, last: number): Marks {
  let id = last;
  const attributes = () => {
    id += 1;
    const name = encodedText(xmlText(author)).replace(/"/gu, "&quot;");
    return `w:id="${id}" w:author="${name}" w:date="${date}"`;
  };
  return {
    came: (runs) => (runs === "" ? "" : `<w:ins ${attributes()}>${runs}</w:ins>`),
    went: (text, properties) =>
      text === ""
        ? ""
        : `<w:del ${attributes()}><w:r>${properties}<w:delText xml:space="preserve">${encodedText(xmlText(text))}</w:delText></w:r></w:del>`,
    end: (kind) => `<w:${kind === "insert" ? "ins" : "del"} ${attributes()}/>`,
  };
}
