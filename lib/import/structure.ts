import type { Labelled } from "../policy/labels/labelled";
import { createLabelReader } from "../policy/labels/read";
import type { Emphasis, HeadingLevel, Inline } from "../policy/model";
import type { WritableBlock } from "../policy/write/blocks";
import { importStrings } from "../strings/import";
import { emailAddresses } from "./addresses";
import { findHeadings } from "./headings";
import type { Links } from "./links";
import { createTally, type Notices, quotedLines } from "./notices";
import { type DraftParagraph, type DraftPart, type Run, runsText, sliceRuns, tidyRuns, trimRuns } from "./runs";
import { isBold } from "./series";

const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5];

const WEB_ADDRESS = /https?:\/\/|www\./giu;

const stressed = (inline: Inline, emphasis: Emphasis | null): Inline =>
  emphasis === null ? inline : { ...inline, emphasis };

/** Runs as inlines: words that lead to an address are a link to confirm, an e-mail address is a contact, all else is text. */
export function toInlines(runs: readonly Run[], links: Links): readonly Inline[] {
  return tidyRuns(runs).flatMap(({ text, emphasis, link }) => {
    if (link !== undefined && text.trim() !== "")
      return [stressed({ kind: "pending-link", id: links.idOf(link, text), text }, emphasis)];
    const inlines: Inline[] = [];
    let at = 0;
    const words = (to: number) => {
      if (to > at) inlines.push(stressed({ kind: "text", text: text.slice(at, to) }, emphasis));
    };
    for (const { address, index } of emailAddresses(text)) {
      words(index);
      inlines.push(stressed({ kind: "contact", address, text: address }, emphasis));
      at = index + address.length;
    }
    words(text.length);
    return inlines;
  });
}

/** Depths of the headings now open, so that none is deeper than one below its parent. */
function levelling() {
  const open: number[] = [];
  return (rank: number) => {
    while ((open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return open.length;
  };
}

/** What is read off the front of each paragraph, in their order, as the parser will read it. */
function readLabels(parts: readonly DraftPart[]): ReadonlyMap<DraftPart, Labelled> {
  const read = createLabelReader();
  return new Map(
    parts.flatMap((part) => (part.kind === "table" ? [] : [[part, read(runsText(trimRuns(part.runs)))] as const])),
  );
}

function numbered(paragraph: DraftParagraph, labels: ReadonlyMap<DraftPart, Labelled>) {
  const { label = null, length = 0 } = labels.get(paragraph) ?? {};
  return { label, runs: trimRuns(sliceRuns(trimRuns(paragraph.runs), length, Number.POSITIVE_INFINITY)) };
}

const unstressed = (runs: readonly Run[]): readonly Run[] => runs.map((run) => ({ ...run, emphasis: null }));

const TALLIED = [
  "structure/headings",
  "structure/looks",
  "structure/inside",
  "structure/heading-bold",
  "structure/table-bold",
  "structure/level",
  "structure/deep",
  "structure/web-addresses",
] as const;

/** A number that its writer parted from its own stop or bracket: 4 .匿名化, 2 ）姓名. */
const PARTED = /^\s*[0-9０-９]{1,3}(\s+)[.．)）](?![0-9０-９])/u;

/** The part with its number in one piece. */
function withWholeNumber(part: DraftPart): DraftPart {
  if (part.kind === "table") return part;
  const found = PARTED.exec(runsText(part.runs));
  if (found === null) return part;
  const end = found[0].length - 1;
  const start = end - (found[1] ?? "").length;
  const runs = [...sliceRuns(part.runs, 0, start), ...sliceRuns(part.runs, end, Number.POSITIVE_INFINITY)];
  return { ...part, runs };
}

/** Arranges the parts of a file as blocks that an author could have written. */
export function toBlocks(given: readonly DraftPart[], notices: Notices, links: Links): readonly WritableBlock[] {
  const parts = given.map(withWholeNumber);
  const labels = readLabels(parts);
  const { headings, unclear } = findHeadings(parts, labels);
  // Where all headings are bold, that is how headings look there. One without words has no look.
  const allBold = parts.every((part) => {
    if (part.kind === "table" || !headings.has(part)) return true;
    const { runs } = numbered(part, labels);
    return runsText(runs) === "" || isBold(runs);
  });
  const tally = createTally();
  const level = levelling();
  const blocks: WritableBlock[] = [];
  for (const part of parts) {
    const cells = part.kind === "table" ? part.rows.flat() : [part.runs];
    const said = cells.map((runs) => runsText(runs.filter(({ link }) => link === undefined))).join("\n");
    for (const _ of said.matchAll(WEB_ADDRESS)) tally.add("structure/web-addresses", said);
    if (part.kind === "table") {
      const [head = [], ...body] = part.rows;
      const bold = body.length > 0 && isBold(head.flat());
      if (bold) tally.add("structure/table-bold", head.map(runsText).join(""));
      const [header = [], ...rows] = [bold ? head.map(unstressed) : head, ...body].map((row) =>
        row.map((cell) => toInlines(trimRuns(cell), links)),
      );
      blocks.push({ kind: "table", header, rows });
      continue;
    }
    const { label, runs } = numbered(part, labels);
    if (label === null && runsText(runs) === "") continue;
    const words = runsText(part.runs);
    const found = headings.get(part);
    if (found === undefined || runsText(runs) === "") {
      blocks.push({ kind: "paragraph", label, inlines: toInlines(runs, links) });
      continue;
    }
    const depth = level(found.rank);
    if (found.by === "style" && depth < found.rank) tally.add("structure/level", words);
    const at = LEVELS[depth - 1];
    if (at === undefined) {
      tally.add("structure/deep", words);
      blocks.push({ kind: "paragraph", label, inlines: toInlines(runs, links) });
      continue;
    }
    if (found.by === "number") tally.add("structure/headings", words);
    if (found.by === "inside") tally.add("structure/inside", words);
    if (found.by === "look") tally.add("structure/looks", words);
    const byHand = found.by === "number" || found.by === "look";
    const bold = (allBold || byHand) && isBold(runs);
    if (bold) tally.add("structure/heading-bold", words);
    const inlines = toInlines(bold ? unstressed(runs) : runs, links);
    blocks.push({ kind: "heading", level: at, label, inlines });
  }
  for (const kind of TALLIED) {
    if (tally.count(kind) > 0) notices.say(kind, [tally.count(kind)], tally.place(kind));
  }
  const [doubtful] = unclear;
  if (doubtful !== undefined) notices.say("structure/unclear", [unclear.length, quotedLines(unclear)], doubtful);
  const [first] = blocks;
  if (first === undefined || first.kind === "heading") return blocks;
  notices.say("structure/intro", []);
  return [
    { kind: "heading", level: 1, label: null, inlines: [{ kind: "text", text: importStrings.intro }] },
    ...blocks,
  ];
}
