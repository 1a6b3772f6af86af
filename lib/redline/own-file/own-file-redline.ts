import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { PolicyDiff } from "../../compare/model";
import { apart } from "../ends";
import { type Line, type LineStyle, redlineLines } from "../lines";
import type { Authorship } from "../revisions";
import { type Group, groupsOf, isChanged, segmentsOf, wordsNow } from "./groups";
import { headSegments } from "./head";
import { goneParagraph, markedParagraph } from "./mark-paragraph";
import { goneTable, markedTable, tableKey, tableLineKey } from "./mark-table";
import { createMarks, type Marks } from "./marks";
import { paired } from "./pairs";
import { planOf, withoutLabel } from "./plan";
import { type RawElement, type Replacement, readRaw, replaced } from "./raw-xml";
import { printedWords, wordsKey } from "./words";

/** Where Word keeps the text. */
const DOCUMENT = "word/document.xml";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The lawyer's own file with tracked changes, and what could not be written into it. */
export interface OwnFileRedline {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many paragraphs and tables got marks, those that went among them. */
  readonly marked: number;
  /** The first words of each paragraph or table whose changes are not marked. */
  readonly unmarked: readonly string[];
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

const keysOfGroup = ({ own }: Group): readonly string[] => {
  if ("kind" in own) return [`table ${tableLineKey(own)}`];
  const words = wordsKey(wordsNow(segmentsOf(own)));
  return words === "" ? [] : [words];
};

/** What may be the number of a paragraph that Word numbers: it is in the draft's words and not in the file's. */
const NUMBER = /^[（(【]?[\da-zA-Z零〇一二三四五六七八九十百甲乙丙丁戊己庚辛壬癸第章节条款项编部.．、)）】]{1,12}/u;

/** The words of a paragraph, and those with any number that Word may put before them. */
function labelOf(group: Group, words: string): string | null {
  if ("kind" in group.own) return "";
  const own = wordsKey(wordsNow(segmentsOf(group.own)));
  if (own === words) return "";
  const label = own.endsWith(words) ? own.slice(0, own.length - words.length) : null;
  return label !== null && NUMBER.exec(label)?.[0] === label ? label : null;
}

/** The keys under which a paragraph of Word is looked for: its words, and its words behind each number that a group has. */
function groupKeys(group: Group): readonly string[] {
  const [own] = keysOfGroup(group);
  if (own === undefined || "kind" in group.own) return own === undefined ? [] : [own];
  const label = NUMBER.exec(own)?.[0] ?? "";
  return [own, ...Array.from({ length: label.length }, (_, at) => own.slice(at + 1))].filter((key) => key !== "");
}

interface Writing {
  readonly xml: string;
  readonly marks: Marks;
  readonly models: ReadonlyMap<LineStyle, RawElement>;
}

/** What went as a whole, as paragraphs and tables of the file. */
function goneLines(lines: readonly Line[], { xml, marks, models }: Writing): string {
  return lines
    .map((line) => {
      const model = models.get(line.kind === "text" ? line.style : "paragraph") ?? models.get("paragraph");
      return line.kind === "text"
        ? goneParagraph(xml, model, line.segments, marks)
        : goneTable(xml, model, line, marks);
    })
    .join("");
}

/** The changes of one paragraph or table of the file; null where they cannot stand in it. */
function changesIn(group: Group, item: RawElement, { xml, marks }: Writing): readonly Replacement[] | null {
  const { own } = group;
  if ("kind" in own) return item.name === "w:tbl" ? markedTable(xml, item, own, marks) : null;
  const printed = printedWords(xml, item);
  const label = labelOf(group, wordsKey(printed));
  if (label === null) return null;
  const lines = own.map(({ segments }, at) => (at === 0 ? withoutLabel(segments, label) : segments));
  const plan = planOf(printed, lines);
  const text = plan && markedParagraph(xml, item, { plan, ends: own.map(({ mark }) => mark) }, marks);
  return text === null ? null : [{ start: item.start, end: item.end, text }];
}

function opening(group: Group): string {
  const { own } = group;
  const words =
    "kind" in own ? own.rows.map(({ cells }) => cells.map(wordsNow).join(" ")).join(" ") : wordsNow(segmentsOf(own));
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

/** The highest number by which anything of the file is known. */
const lastId = (xml: string): number =>
  [...xml.matchAll(/ w:id="(\d{1,9})"/gu)].reduce((highest, [, id]) => Math.max(highest, Number(id)), 0);

/**
 * Writes a comparison into the very file that the draft came from: its own styles, its own head and foot, tracked changes in its
 * own paragraphs. Accepting all gives the draft; rejecting all gives the former words to each paragraph that was found.
 * Changes of the file itself are accepted on the way, as its import did. Numbers that Word counts, stress and comments are not
 * tracked in it.
 * @param source the bytes of the `.docx`
 * @param diff the comparison with what was imported from it
 */
export function ownFileRedline(source: Uint8Array, diff: PolicyDiff, authorship: Authorship): OwnFileRedline | NoMarks {
  const parts = unzipSync(source);
  const part = parts[DOCUMENT];
  const xml = part === undefined ? "" : strFromU8(part);
  const root = readRaw(xml);
  const body = root?.children.find(({ name }) => name === "w:document")?.children.find(({ name }) => name === "w:body");
  if (body === undefined || !xml.includes(`xmlns:w="${WORD}"`)) return "form";
  if (HARD.test(xml)) return "own-changes";
  const items = itemsOf(body);
  const { groups, rest } = groupsOf(apart(redlineLines(diff)));
  const pairs = paired(
    groups.map((group) => ({ keys: groupKeys(group) })),
    items.map((item) => {
      const key = item.name === "w:tbl" ? `table ${tableKey(xml, item)}` : wordsKey(printedWords(xml, item));
      return { keys: key === "" ? [] : [key] };
    }),
  );
  const models = new Map<LineStyle, RawElement>();
  for (const [at, { own }] of groups.entries()) {
    const item = items[pairs[at] ?? -1];
    const style = "kind" in own ? undefined : own[0]?.style;
    if (item?.name === "w:p" && style !== undefined && !models.has(style)) models.set(style, item);
  }
  const writing = { xml, marks: createMarks(authorship, lastId(xml)), models };
  const replacements: Replacement[] = [];
  const unmarked: string[] = [];
  let marked = 0;
  /** Behind the last paragraph that was found: what went stands there. */
  let place = items[pairs.find((pair) => pair >= 0) ?? -1]?.start ?? body.from;
  const insert = (lines: readonly Line[]) => {
    if (lines.length === 0) return;
    marked += lines.length;
    replacements.push({ start: place, end: place, text: goneLines(lines, writing) });
  };
  for (const [at, group] of groups.entries()) {
    const item = items[pairs[at] ?? -1];
    if (item !== undefined) place = item.start;
    insert(group.gone);
    const changes = item !== undefined && isChanged(group) ? changesIn(group, item, writing) : null;
    if (changes !== null) {
      replacements.push(...changes);
      marked += 1;
    } else if (isChanged(group)) unmarked.push(opening(group));
    if (item !== undefined) place = item.end;
  }
  insert(rest);
  const taken = new Set(pairs);
  for (const [at, item] of items.entries()) {
    if (taken.has(at) || item.name !== "w:p") continue;
    const printed = printedWords(xml, item);
    const segments = headSegments(printed, diff.from, diff.to);
    const plan = segments && planOf(printed, [segments]);
    const text = plan && markedParagraph(xml, item, { plan, ends: ["equal"] }, writing.marks);
    if (text === null) continue;
    replacements.push({ start: item.start, end: item.end, text });
    marked += 1;
  }
  const written = strToU8(replaced(xml, replacements));
  return { bytes: zipSync({ ...parts, [DOCUMENT]: written }), marked, unmarked };
}
