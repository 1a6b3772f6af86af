import { createBudget } from "../budget";
import { createNotices } from "../notices";
import { runsText } from "../runs";
import { readDocx } from "./read-docx";

/**
 * The paragraphs of a Word file outside of its tables, its changes accepted, each with the number that Word counts.
 * @throws {Refusal} when the file cannot be read safely
 */
export function printedParagraphs(docx: Uint8Array): readonly string[] {
  return readDocx(docx, createNotices(), createBudget(), () => undefined).flatMap((part) =>
    part.kind === "table" ? [] : [runsText(part.runs)],
  );
}
