import { strFromU8, unzipSync, zipSync } from "fflate";
import type { PolicyDiff } from "../../compare/model";
import { apart } from "../ends";
import { redlineLines } from "../lines";
import type { Authorship } from "../revisions";
import { acceptedXml } from "./accepted";
import { type Group, groupsOf, segmentsOf, wordsNow } from "./groups";
import { tableKey, tableLineKey } from "./mark-table";
import { createMarks } from "./marks";
import { numberedKeys } from "./numbers";
import { paired } from "./pairs";
import type { RawElement } from "./raw-xml";
import { notReturned } from "./returned";
import { printedWords, wordsKey } from "./words";
import { DOCUMENT, excerpt, type OwnFileOptions, written } from "./written";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The lawyer's own file with tracked changes, and what could not be written into it. */
export interface OwnFileRedline {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many paragraphs and tables got marks, those that went among them. */
  readonly marked: number;
  /** The first words of each paragraph or table whose changes are not marked. */
  readonly unmarked: readonly string[];
  /** The first words of each other paragraph that rejecting all would not give back, with the number it had. */
  readonly renumbered: readonly string[];
}

/** Why a file can have no marks: it is none of Word's common form, or paragraphs of it wait to be joined by changes of its own. */
export type NoMarks = "form" | "own-changes";

/** Tracked changes that no run holds: what accepting them comes to is not what the file shows. */
const HARD =
  /<w:(?:rPr|trPr|tcPr)>(?:(?!<\/w:(?:rPr|trPr|tcPr)>)[\s\S]){0,2000}?<w:(?:del|moveFrom|cellDel|cellIns|cellMerge)\b/u;

/** The paragraphs and tables of the text in their order, those of content controls among them. */
function itemsOf(element: RawElement): readonly RawElement[] {
  return element.children.flatMap((child) => {
    if (child.name === "w:p" || child.name === "w:tbl") return [child];
    return child.name === "w:sdt" || child.name === "w:sdtContent" ? itemsOf(child) : [];
  });
}

/** The keys under which a paragraph or a table of the draft is looked for in the file. */
function groupKeys({ own }: Group): readonly string[] {
  if ("kind" in own) return [`table ${tableLineKey(own)}`];
  const words = wordsKey(wordsNow(segmentsOf(own)));
  return words === "" ? [] : numberedKeys(words);
}

/** The highest number by which anything of the file is known. */
const lastId = (parts: readonly string[]): number =>
  parts.reduce(
    (last, xml) =>
      [...xml.matchAll(/ w:id="(\d{1,9})"/gu)].reduce((highest, [, id]) => Math.max(highest, Number(id)), last),
    0,
  );

/**
 * Writes a comparison into the very file that the draft came from: its own styles, its own head and foot, tracked changes in its
 * own paragraphs, comments at them. Accepting all gives the draft; rejecting all gives the former words, stress and numbers to
 * each paragraph that is not told of. Changes of the file itself are accepted on the way, as its import did.
 * @param source the bytes of the `.docx`
 * @param diff the comparison with what was imported from it
 */
export function ownFileRedline(
  source: Uint8Array,
  diff: PolicyDiff,
  authorship: Authorship,
  options: OwnFileOptions,
): OwnFileRedline | NoMarks {
  const parts = unzipSync(source);
  const part = parts[DOCUMENT];
  const given = part === undefined ? "" : strFromU8(part);
  if (HARD.test(given)) return "own-changes";
  const accepted = acceptedXml(given);
  const body = accepted?.root.children
    .find(({ name }) => name === "w:document")
    ?.children.find(({ name }) => name === "w:body");
  if (accepted === null || body === undefined || !given.includes(`xmlns:w="${WORD}"`)) return "form";
  const { xml } = accepted;
  const items = itemsOf(body);
  const lines = apart(redlineLines(diff));
  const { groups, rest } = groupsOf(lines);
  const pairs = paired(
    groups.map((group) => ({ keys: groupKeys(group) })),
    items.map((item) => {
      const key = item.name === "w:tbl" ? `table ${tableKey(xml, item)}` : wordsKey(printedWords(xml, item));
      return { keys: key === "" ? [] : [key] };
    }),
  );
  const last = lastId(
    Object.entries(parts).flatMap(([name, bytes]) => (/^word\/[^/]*\.xml$/u.test(name) ? [strFromU8(bytes)] : [])),
  );
  const createOwnMarks = () => createMarks(authorship, last);
  const laid = { xml, items, groups, rest, pairs };
  const made = [true, false].map((counts) => {
    const own = written(parts, laid, diff, { createOwnMarks, options, counts });
    return { ...own, lost: notReturned(own.parts, DOCUMENT, lines, options.printed) };
  });
  const [counted, spelled] = made;
  if (counted === undefined || spelled === undefined) return "form";
  const best = spelled.lost.length < counted.lost.length ? spelled : counted;
  const told = new Set(best.unmarked);
  const renumbered = best.lost.map(excerpt).filter((words) => !told.has(words));
  return { bytes: zipSync({ ...best.parts }), marked: best.marked, unmarked: best.unmarked, renumbered };
}
