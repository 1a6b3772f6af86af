import { printedDate } from "../policy/dates";
import type { Block, Emphasis, PolicyDocument } from "../policy/model";
import { itemsAbove } from "../policy/nested-items";
import { blockInlines, blockText, printedText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import type { IndexedVersion, Place, RecordKind } from "./search-index";

/** A record before anything about Chinese is known: which text stands where. */
export interface ClauseRecord {
  readonly kind: RecordKind;
  readonly text: string;
  readonly term?: string;
  readonly places: readonly Place[];
}

export interface ClauseRecords {
  readonly versions: readonly IndexedVersion[];
  readonly headings: readonly string[];
  readonly records: readonly ClauseRecord[];
}

/** One clause of one version. */
interface Clause {
  readonly kind: RecordKind;
  readonly text: string;
  readonly term?: string;
  readonly place: Omit<Place, "versions">;
}

interface OpenRecord extends ClauseRecord {
  readonly places: (Place & { readonly versions: number[] })[];
}

/**
 * One record for each distinct clause text, with every place it stands in.
 * A text that a version repeats gives a second record for its second occurrence, so both can be found.
 * @param documents in any order; records come in the order of the newest version, texts it no longer has after them
 */
export function clauseRecords(documents: readonly PolicyDocument[]): ClauseRecords {
  const newestFirst = [...documents].sort((a, b) => (a.effectiveOn > b.effectiveOn ? -1 : 1));
  const headings = new Map<string, number>();
  const records = new Map<string, OpenRecord>();
  newestFirst.forEach((document, version) => {
    const occurrences = new Map<string, number>();
    for (const { kind, text, term, place } of clausesOf(document, headings)) {
      const words = `${kind}|${text}`;
      const occurrence = occurrences.get(words) ?? 0;
      occurrences.set(words, occurrence + 1);
      const key = `${occurrence}|${words}`;
      const record = records.get(key) ?? { kind, text, ...(term === undefined ? {} : { term }), places: [] };
      records.set(key, record);
      const same = record.places.find((known) => samePlace(known, place));
      if (same) same.versions.push(version);
      else record.places.push({ versions: [version], ...place });
    }
  });
  return {
    versions: newestFirst.map(({ version, effectiveOn }) => ({ id: version, effectiveOn })),
    headings: [...headings.keys()],
    records: [...records.values()],
  };
}

const samePlace = (a: Omit<Place, "versions">, b: Omit<Place, "versions">) =>
  a.id === b.id &&
  a.label === b.label &&
  a.emphasis === b.emphasis &&
  a.path.join() === b.path.join() &&
  a.within?.join() === b.within?.join();

function clausesOf(document: PolicyDocument, headings: Map<string, number>): readonly Clause[] {
  const headingById = new Map(document.blocks.map((block) => [block.id, printedText(block)]));
  const headingIndex = (id: string) => {
    const printed = headingById.get(id) ?? id;
    const known = headings.get(printed) ?? headings.size;
    headings.set(printed, known);
    return known;
  };
  const above = itemsAbove(document.blocks);
  const clauses = document.blocks.map((block): Clause => {
    const emphasis = strongestEmphasis(block);
    const within = above.get(block.id);
    return {
      kind: block.kind,
      text: blockText(block),
      ...(block.kind === "definition" ? { term: block.term } : {}),
      place: {
        id: block.id,
        label: block.label?.printed ?? "",
        number: clauseNumber(document, block),
        path: block.path.map(headingIndex),
        ...(within === undefined ? {} : { within: within.map(({ label }) => label.printed) }),
        chapter: block.path[0] ?? block.id,
        ...(emphasis === null ? {} : { emphasis }),
      },
    };
  });
  return [...metaClauses(document), ...clauses].filter((clause) => clause.text.trim() !== "");
}

/** The lines printed above the text. People look for the dates as they look for anything else. */
function metaClauses(document: PolicyDocument): readonly Clause[] {
  const line = (id: string, text: string): Clause => ({
    kind: "meta",
    text,
    place: { id, label: "", number: "", path: [], chapter: id },
  });
  return [
    line("title", document.title),
    line("updated-on", `更新日期：${printedDate(document.updatedOn)}`),
    line("effective-on", `生效日期：${printedDate(document.effectiveOn)}`),
  ];
}

function strongestEmphasis(block: Block): Emphasis | null {
  const found = new Set(blockInlines(block).map((inline) => inline.emphasis));
  if (found.has("bold-underline")) return "bold-underline";
  return found.has("bold") ? "bold" : null;
}
