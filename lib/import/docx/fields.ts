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

/** Follows the fields that are open, one inside the other. */
export function openFields(): OpenFields {
  const open: { instruction: string; told: boolean }[] = [];
  return {
    mark: (type) => {
      if (type === "begin") open.push({ instruction: "", told: false });
      const last = open.at(-1);
      if (type === "begin" || last === undefined) return null;
      const fresh = !last.told && last.instruction !== "";
      last.told = true;
      if (type === "end") open.pop();
      return fresh ? last.instruction : null;
    },
    instruct: (words) => {
      const last = open.at(-1);
      if (last && !last.told) last.instruction += words;
    },
    inCode: () => open.slice(0, -1).some(({ told }) => !told),
    inLink: () => open.some(({ instruction, told }) => told && isLink(instruction)),
  };
}
