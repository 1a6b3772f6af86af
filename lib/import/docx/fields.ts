import { webAddress } from "../links";
import type { NoticeRule } from "../notices";
import { BROKEN } from "./references";
import { child, childrenNamed, settingOf, switchOf, type XmlElement } from "./xml";

/** What a field comes to: told under a rule with words to quote, or nothing to tell. */
export interface FieldMeaning {
  readonly rule: NoticeRule;
  readonly words?: string;
}

/** Fields that show nothing in the text, those of a printed table of contents, which is told as a whole, and a form's. */
const UNTOLD = /^\s*(?:TOC|PAGEREF|XE|TC|TA|RD|ADDIN|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN)\b/iu;
/** What Word shows where a field comes to nothing. */
const FAILED = /^\s?(?:错误|錯誤)[!！]|^\s?Error!/u;
/** Fields that draw what they show, e.g. 一 in a circle, and those that count it, and need not store it. */
const DRAWN = /^\s*(?:EQ|SYMBOL|ADVANCE)\b/iu;
const COUNTED = /^\s*(?:LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT)\b/iu;

/**
 * Tells what a field of Word is by its instruction.
 * @param shown the words it shows
 * @param place the words of its paragraph
 * @returns null for a field that takes nothing from the text; a leap inside the document is one
 */
export function fieldMeaning(instruction: string, shown: string, place: string): FieldMeaning | null {
  const link = linkOf(instruction);
  if (link !== null) return webAddress(link) === null ? { rule: "docx/links", words: link } : null;
  const page = /^\s*PAGEREF\b/iu.test(instruction) && place.includes(`第${shown.trim()}页`);
  if (page) return { rule: "docx/page-references", words: place };
  if (isLink(instruction) || UNTOLD.test(instruction)) return null;
  // A reference that leads nowhere is told with where it should lead.
  if (FAILED.test(shown) && !BROKEN.test(shown)) return { rule: "docx/field-errors", words: place };
  if (/^\s*MACROBUTTON\b/iu.test(instruction)) {
    const [, , ...words] = instruction.trim().split(/\s/u);
    return { rule: "docx/placeholders", words: words.join(" ") };
  }
  if (shown.trim() === "") {
    if (DRAWN.test(instruction)) return { rule: "docx/field-codes", words: instruction.trim() };
    if (COUNTED.test(instruction)) return { rule: "docx/field-numbers", words: place };
    return null;
  }
  return { rule: "docx/fields" };
}

/** Where a field leads to, or null where it leads nowhere outside the document. */
function linkOf(instruction: string): string | null {
  const link = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^"\s\\]\S*))/iu.exec(instruction);
  return link === null ? null : (link[1] ?? link[2] ?? "");
}

export const isLink = (instruction: string): boolean => /^\s*HYPERLINK\b/iu.test(instruction);

/** What a field of a form draws by itself: a box with or without its cross, or the entry that was chosen. */
export function formSign(begin: XmlElement): string | null {
  const data = child(begin, "w:ffData");
  const box = child(data, "w:checkBox");
  if (box) return (switchOf(box, "w:checked") ?? switchOf(box, "w:default") ?? false) ? "☒" : "☐";
  const list = child(data, "w:ddList");
  const entries = childrenNamed(list, "w:listEntry").map(({ attributes }) => attributes["w:val"] ?? "");
  return entries[Number(settingOf(list, "w:result") ?? settingOf(list, "w:default") ?? 0)] ?? null;
}

/** A field at its end. */
export interface EndedField {
  readonly instruction: string;
  /** The beginning of the words it shows. */
  readonly shown: string;
  /** What it draws by itself when it shows no words. */
  readonly drawn: string | null;
}

export interface OpenFields {
  readonly begin: (drawn: string | null) => void;
  /** The instruction ends here, and the words begin. */
  readonly separate: () => void;
  readonly end: () => EndedField | null;
  /** Whether any field is open. */
  readonly open: () => boolean;
  readonly instruct: (words: string) => void;
  readonly show: (words: string) => void;
  /** Whether the words here are those of a link. */
  readonly inLink: () => boolean;
  /** The address on the web that the words here lead to, or null. */
  readonly address: () => string | null;
  /** Whether the words here are part of the instruction of a field around them, and not of the text. */
  readonly inCode: () => boolean;
}

interface OpenField {
  readonly pieces: string[];
  readonly drawn: string | null;
  shown: string;
  told: boolean;
  link: boolean;
  address: string | null;
}

/** As much of a field's words as a reference may show. */
const SHOWN_LENGTH = 200;

/** Follows the fields that are open, one inside the other. What is asked for each run is counted and not searched. */
export function openFields(): OpenFields {
  const open: OpenField[] = [];
  let untold = 0;
  let links = 0;
  const addresses: string[] = [];
  const tell = (field: OpenField) => {
    if (field.told) return;
    field.told = true;
    const instruction = field.pieces.join("");
    field.link = isLink(instruction);
    field.address = field.link ? webAddress(linkOf(instruction) ?? "") : null;
    untold -= 1;
    if (field.link) links += 1;
    if (field.address !== null) addresses.push(field.address);
  };
  const show = (words: string) => {
    const last = open.at(-1);
    if (last?.told && last.shown.length < SHOWN_LENGTH) last.shown += words.slice(0, SHOWN_LENGTH);
  };
  return {
    begin: (drawn) => {
      open.push({ pieces: [], drawn, shown: "", told: false, link: false, address: null });
      untold += 1;
    },
    separate: () => {
      const last = open.at(-1);
      if (last) tell(last);
    },
    end: () => {
      const last = open.pop();
      if (last === undefined) return null;
      tell(last);
      if (last.link) links -= 1;
      if (last.address !== null) addresses.pop();
      show(last.shown);
      return { instruction: last.pieces.join(""), shown: last.shown, drawn: last.drawn };
    },
    instruct: (words) => {
      const last = open.at(-1);
      if (last && !last.told) last.pieces.push(words);
    },
    show,
    open: () => open.length > 0,
    inCode: () => untold - (open.at(-1)?.told === false ? 1 : 0) > 0,
    inLink: () => links > 0,
    address: () => addresses.at(-1) ?? null,
  };
}
