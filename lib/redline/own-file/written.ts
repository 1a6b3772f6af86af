import { strToU8 } from "fflate";
import type { ChangeId, PolicyDiff } from "../../compare/model";
import type { Line, LineStyle, TextLine } from "../lines";
import { moveRanges } from "../move-ranges";
import type { Move } from "../moves";
import { commentOn, createComments, type Pending } from "./comments";
import { type Group, isChanged, segmentsOf, wordsNow } from "./groups";
import { headSegments } from "./head";
import { goneParagraph, isHeadingLine, markedParagraph } from "./mark-paragraph";
import { goneTable, markedTable } from "./mark-table";
import type { Marks } from "./marks";
import { createNumberedParagraphs, labelOf } from "./numbers";
import { planOf, withoutLabel } from "./plan";
import { type RawElement, type Replacement, replaced } from "./raw-xml";
import { printedWords, wordsKey } from "./words";

/** Where Word keeps the text. */
export const DOCUMENT = "word/document.xml";

export interface OwnFileOptions {
  /** What is said of changes to colleagues. */
  readonly comments: ReadonlyMap<ChangeId, string>;
  /** What is said of a place that something moved from or to. */
  readonly ofMove: (move: Move) => string;
  /** Reads the paragraphs of a Word file, its changes accepted, with the numbers that Word counts. */
  readonly printed: (docx: Uint8Array) => readonly string[];
}

/** The first words of a paragraph, by which a person finds it. */
export function excerpt(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

function opening({ own }: Group): string {
  return excerpt(
    "kind" in own ? own.rows.map(({ cells }) => cells.map(wordsNow).join(" ")).join(" ") : wordsNow(segmentsOf(own)),
  );
}

/** The draft's paragraphs and tables beside those of the file. */
interface Laid {
  readonly xml: string;
  readonly items: readonly RawElement[];
  readonly groups: readonly Group[];
  /** Lines that went behind the last group. */
  readonly rest: readonly Line[];
  /** For each group the place of its item, or -1. */
  readonly pairs: readonly number[];
}

/** A paragraph of the file that others of its kind are formatted as. */
interface Model {
  readonly item: RawElement;
  /** Whether Word counts its number. */
  readonly isNumbered: boolean;
}

interface Written {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly marked: number;
  readonly unmarked: readonly string[];
}

/**
 * Writes the marks. @param counts whether Word counts the numbers of paragraphs that went, where it counts those beside them; if
 * not they are words
 */
export function written(
  parts: Readonly<Record<string, Uint8Array>>,
  laid: Laid,
  diff: PolicyDiff,
  { createOwnMarks, options, counts }: { createOwnMarks: () => Marks; options: OwnFileOptions; counts: boolean },
): Written {
  const { xml, items, groups, rest, pairs } = laid;
  const marks = createOwnMarks();
  const comments = createComments(marks);
  const itemOf = (at: number) => items[pairs[at] ?? -1];
  const { models, numbered } = modelsIn(laid);
  const pending = (line: Line | undefined) => {
    const said = line?.change == null ? undefined : options.comments.get(line.change);
    const move = line?.move ? [options.ofMove(line.move)] : [];
    return comments.pending([...move, ...(said === undefined ? [] : [said])]);
  };
  const rangeOf = rangesIn(laid);

  const goneLine = (line: Line, at: number): string => {
    const model = models.get(line.kind === "text" ? line.style : "paragraph") ?? models.get("paragraph");
    if (line.kind === "table") return goneTable({ xml, marks, comments: pending(line) }, model?.item, line);
    const counted = counts ? numbered.nearest(line, at) : undefined;
    const own = { range: rangeOf(line), comments: pending(line), isHeading: isHeadingLine(line) };
    const segments = counted === undefined ? line.segments : line.segments.slice(1);
    const isSame = counted !== undefined || model?.isNumbered === false;
    return goneParagraph(xml, counted ?? model?.item, { ...own, segments, isSame }, marks);
  };

  /** The changes of one paragraph or table of the file; null where they cannot stand in it. */
  const changesIn = (group: Group, item: RawElement): readonly Replacement[] | null => {
    const { own } = group;
    if ("kind" in own) {
      return item.name === "w:tbl" ? markedTable({ xml, marks, comments: pending(own) }, item, own) : null;
    }
    const laidOut = plannedIn(xml, group, item);
    const [first] = own;
    const range = first === undefined || own.length > 1 ? null : rangeOf(first);
    const ends = own.map(({ mark }) => mark);
    const text = laidOut && markedParagraph(xml, item, { ...laidOut, ends, range, comments: pending(first) }, marks);
    return text === null ? null : [{ start: item.start, end: item.end, text }];
  };

  const replacements: Replacement[] = [];
  const unmarked: string[] = [];
  let marked = 0;
  /** Behind the last paragraph that was found: what went stands there. */
  let place = items[pairs.find((pair) => pair >= 0) ?? -1]?.start ?? 0;
  const insert = (lines: readonly Line[], at: number) => {
    if (lines.length === 0) return;
    marked += lines.length;
    replacements.push({ start: place, end: place, text: lines.map((line) => goneLine(line, at)).join("") });
  };
  for (const [at, group] of groups.entries()) {
    const item = itemOf(at);
    if (item !== undefined) place = item.start;
    insert(group.gone, at);
    const changed = isChanged(group);
    const changes = changed && item !== undefined ? comments.attempt(() => changesIn(group, item)) : null;
    if (changes !== null) {
      replacements.push(...changes);
      marked += 1;
    } else if (changed) {
      unmarked.push(opening(group));
      if (item !== undefined)
        replacements.push(...commentOn(item, pending("kind" in group.own ? group.own : group.own[0])));
    }
    if (item !== undefined) place = item.end;
  }
  insert(rest, groups.length);
  const ofHead = headReplacements(laid, diff, marks, comments.pending([]));
  replacements.push(...ofHead);
  marked += ofHead.length;
  const document = strToU8(replaced(xml, replacements));
  return { parts: comments.into({ ...parts, [DOCUMENT]: document }), marked, unmarked };
}

/** For each kind of line a paragraph of the file that a new one is formatted as, and the paragraphs whose numbers Word counts. */
function modelsIn({ xml, items, groups, pairs }: Laid) {
  const models = new Map<LineStyle, Model>();
  const numbered = createNumberedParagraphs();
  for (const [at, group] of groups.entries()) {
    const item = items[pairs[at] ?? -1];
    const style = "kind" in group.own ? undefined : group.own[0]?.style;
    if (item?.name !== "w:p" || style === undefined) continue;
    const label = labelOf(group, wordsKey(printedWords(xml, item)));
    if (!models.has(style) || (!label && models.get(style)?.isNumbered))
      models.set(style, { item, isNumbered: !!label });
    if (label) numbered.add(style, label, { at, item });
  }
  return { models, numbered };
}

/** How the words of a paragraph come to stand in that of the file; null where they cannot. */
function plannedIn(xml: string, { own }: Group, item: RawElement) {
  if ("kind" in own || item.name !== "w:p") return null;
  const printed = printedWords(xml, item);
  const label = labelOf({ own }, wordsKey(printed));
  if (label === null) return null;
  const plan = planOf(
    printed,
    own.map(({ segments }, at) => (at === 0 ? withoutLabel(segments, label) : segments)),
  );
  return plan && { plan, isNumbered: label !== "" };
}

/** The range of the move that a line belongs to, where all of its lines can be written. */
function rangesIn({ xml, items, groups, rest, pairs }: Laid) {
  const writable = new Set<TextLine>();
  for (const [at, group] of groups.entries()) {
    const item = items[pairs[at] ?? -1];
    if (item === undefined || "kind" in group.own || group.own.length > 1) continue;
    if (plannedIn(xml, group, item) !== null) for (const line of group.own) writable.add(line);
  }
  const all: readonly Line[] = [
    ...groups.flatMap(({ gone, own }) => [...gone, ...("kind" in own ? [own] : own)]),
    ...rest,
  ];
  return moveRanges(all, (line) => writable.has(line));
}

/** Marks in what stands in the file beside the text: its title and its days. */
function headReplacements(
  { xml, items, pairs }: Laid,
  diff: PolicyDiff,
  marks: Marks,
  comments: Pending,
): readonly Replacement[] {
  const taken = new Set(pairs);
  return items.flatMap((item, at): readonly Replacement[] => {
    if (taken.has(at) || item.name !== "w:p") return [];
    const printed = printedWords(xml, item);
    const segments = headSegments(printed, diff.from, diff.to);
    const plan = segments && planOf(printed, [segments]);
    const own = { ends: ["equal"], isNumbered: false, range: null, comments } as const;
    const text = plan && markedParagraph(xml, item, { plan, ...own }, marks);
    return text === null ? [] : [{ start: item.start, end: item.end, text }];
  });
}
