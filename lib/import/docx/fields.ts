import type { NoticeRule } from "../notices";

/** What a field comes to: told under a rule with words to quote, or nothing to tell. */
export interface FieldMeaning {
  readonly rule: NoticeRule;
  readonly words?: string;
}

/** Fields that show nothing in the text, and those of a printed table of contents, which is told as a whole. */
const UNTOLD = /^\s*(?:TOC|PAGEREF|XE|TC|TA|RD|ADDIN)\b/iu;

/**
 * Tells what a field of Word is by its instruction.
 * @returns null for a field that takes nothing from the text; a leap inside the document is one
 */
export function fieldMeaning(instruction: string): FieldMeaning | null {
  const link = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^"\s\\]\S*))/iu.exec(instruction);
  if (link) return { rule: "docx/links", words: link[1] ?? link[2] ?? "" };
  if (isLink(instruction) || UNTOLD.test(instruction)) return null;
  // It draws its words itself, e.g. 一 in a circle, and leaves none to be read.
  if (/^\s*EQ\b/iu.test(instruction)) return { rule: "docx/field-codes", words: instruction.trim() };
  return { rule: "docx/fields" };
}

export const isLink = (instruction: string): boolean => /^\s*HYPERLINK\b/iu.test(instruction);

export interface OpenFields {
  /** Takes a mark of a field's begin, middle or end, and gives the instruction of the field whose words begin here. */
  readonly mark: (type: string | undefined) => string | null;
  readonly instruct: (words: string) => void;
  /** Whether the words here are those of a link. */
  readonly inLink: () => boolean;
  /** Whether the words here are part of the instruction of a field around them, and not of the text. */
  readonly inCode: () => boolean;
}

interface OpenField {
  readonly pieces: string[];
  told: boolean;
  link: boolean;
}

/** Follows the fields that are open, one inside the other. What is asked for each run is counted and not searched. */
export function openFields(): OpenFields {
  const open: OpenField[] = [];
  let untold = 0;
  let links = 0;
  const tell = (field: OpenField): string | null => {
    if (field.told) return null;
    const instruction = field.pieces.join("");
    field.told = true;
    field.link = isLink(instruction);
    untold -= 1;
    if (field.link) links += 1;
    return instruction === "" ? null : instruction;
  };
  return {
    mark: (type) => {
      if (type === "begin") {
        open.push({ pieces: [], told: false, link: false });
        untold += 1;
        return null;
      }
      const last = open.at(-1);
      if (last === undefined) return null;
      const fresh = tell(last);
      if (type === "end") {
        open.pop();
        if (last.link) links -= 1;
      }
      return fresh;
    },
    instruct: (words) => {
      const last = open.at(-1);
      if (last && !last.told) last.pieces.push(words);
    },
    inCode: () => untold - (open.at(-1)?.told === false ? 1 : 0) > 0,
    inLink: () => links > 0,
  };
}
