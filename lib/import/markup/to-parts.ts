import type {
  Code,
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "mdast";
import { type Notices, type Tally, tellTally } from "../notices";
import { type DraftParagraph, type DraftPart, type Run, runsText } from "../runs";
import { isBold } from "../series";
import { gluedRuns, type InlineContext, linesOf, phrasingText } from "./inline-runs";
import { withoutMarkSpaces } from "./mark-spaces";
import { unwrapped } from "./unwrapped";

/** How a file was written, where that says what its tree does not. */
export interface MarkupSource {
  /** The file's text, for the numbers of lists as they are printed there; null where the tree says all. */
  readonly text: string | null;
  /** Reads a piece of HTML that stands between paragraphs. */
  readonly html: (piece: string) => Root;
  /** Reads words that stand further in, which Markdown takes for code and a writer of Chinese for a paragraph; null where none do. */
  readonly markdown: ((piece: string) => Root) | null;
  /** Whether a line feed in the source may end a line: in Markdown it may, in HTML it is a space. */
  readonly linesMatter: boolean;
}

/** Deeper than any text is nested; beyond it nothing is read further. */
const DEPTH = 100;

const COUNTED = [
  "docx/underline",
  "docx/styles",
  "docx/images",
  "docx/bullets",
  "docx/numbers",
  "docx/line-breaks",
  "text/invisible",
  "markup/code",
  "markup/spaces",
  "markup/quotes",
  "structure/heading-bold",
] as const;
const QUOTED = ["docx/cells", "docx/notes", "docx/hidden", "markup/comments", "markup/chrome"] as const;

function gathered(root: Root): Pick<InlineContext, "addresses" | "notes"> {
  const definitions = root.children.filter((node): node is Definition => node.type === "definition");
  const notes = root.children.filter((node): node is FootnoteDefinition => node.type === "footnoteDefinition");
  const words = ({ children }: FootnoteDefinition) =>
    children.map((node) => (node.type === "paragraph" ? phrasingText(node.children) : "")).join("");
  return {
    addresses: new Map(definitions.map(({ identifier, url }) => [identifier, url])),
    notes: new Map(notes.map((note) => [note.identifier, words(note)])),
  };
}

/** How an entry of a list is numbered in the source: `1.`, `2)`. */
function numberOf(list: List, item: ListItem, at: number, { text }: MarkupSource): string {
  const offset = item.position?.start.offset;
  const written = text === null || offset === undefined ? null : /^\d{1,9}[.)]/u.exec(text.slice(offset, offset + 12));
  return written?.[0] ?? `${(list.start ?? 1) + at}.`;
}

/** The box before an entry of a list of tasks, as a form of Word shows it. */
const boxOf = ({ checked }: ListItem): string => (typeof checked === "boolean" ? (checked ? "☒" : "☐") : "");

interface Reading {
  readonly parts: DraftPart[];
  /** Paragraphs that begin where their source only goes on in a new line. */
  readonly soft: Set<DraftPart>;
  readonly context: InlineContext;
  readonly source: MarkupSource;
}

function addParagraph(
  { parts, soft, context, source }: Reading,
  nodes: readonly PhrasingContent[],
  style: DraftParagraph["style"],
  number: string,
): void {
  const lines = linesOf(nodes, context);
  const front: readonly Run[] = number === "" ? [] : [{ text: `${number} `, emphasis: null }];
  const joins = typeof style === "object" || !source.linesMatter;
  const paragraphs: { runs: (readonly Run[])[]; soft: boolean }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && (typeof style === "object" || (joins && line.soft))) last.runs.push(line.runs);
    else paragraphs.push({ runs: [line.runs], soft: line.soft });
  }
  if (paragraphs.length > 1 && paragraphs.some(({ soft: own }, at) => at > 0 && !own))
    context.tally.add("docx/line-breaks", runsText(lines[0]?.runs ?? []));
  for (const [at, paragraph] of paragraphs.entries()) {
    const glued = withoutMarkSpaces(gluedRuns(paragraph.runs), source, context.tally);
    const bold = typeof style === "object" && isBold(glued);
    if (bold) context.tally.add("structure/heading-bold", runsText(glued));
    const words = bold ? glued.map((run) => ({ ...run, emphasis: null })) : glued;
    const runs = at === 0 ? [...front, ...words] : words;
    if (runsText(words).trim() === "") continue;
    const part: DraftParagraph = { kind: "paragraph", style, runs };
    if (paragraph.soft) soft.add(part);
    parts.push(part);
  }
}

/** The lines of a cell, with a space between them, which is no word, unless a mark parts them. */
const apart = (lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] =>
  lines.map((line, at) => {
    const parted = at === 0 || /[\s、，。；：！？,;:!?]$/u.test(runsText(lines[at - 1] ?? []));
    return parted ? line : [{ text: "\u3000", emphasis: null }, ...line];
  });

function addTable({ parts, context, source }: Reading, table: Table): void {
  const rows = table.children.map(({ children }) =>
    children.map(({ children: cell }) => {
      const lines = linesOf(cell, context).filter(({ runs }) => runsText(runs).trim() !== "");
      const runs = gluedRuns(apart(lines.map((line) => line.runs)));
      if (lines.length > 1) context.tally.add("docx/cells", runsText(lines[0]?.runs ?? []), runsText(runs));
      return withoutMarkSpaces(runs, source, context.tally);
    }),
  );
  const width = Math.max(...rows.map((row) => row.length), 0);
  const speaks = rows.filter((row) => row.some((cell) => runsText(cell).trim() !== ""));
  const even = speaks.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []));
  if (even.length > 0) parts.push({ kind: "table", rows: even });
}

function addList(reading: Reading, list: List, depth: number): void {
  const { context, source } = reading;
  for (const [at, item] of list.children.entries()) {
    const number = list.ordered ? numberOf(list, item, at, source) : boxOf(item);
    const [first, ...rest] = item.children;
    if (number !== "" && source.text === null) context.tally.add("docx/numbers", "");
    if (number === "")
      context.tally.add("docx/bullets", first?.type === "paragraph" ? phrasingText(first.children) : "");
    if (first?.type === "paragraph") addParagraph(reading, first.children, "list", number);
    add(reading, first?.type === "paragraph" ? rest : item.children, depth + 1);
  }
}

function add(reading: Reading, nodes: readonly RootContent[], depth: number): void {
  if (depth > DEPTH) return;
  const { context, source } = reading;
  for (const node of nodes) {
    switch (node.type) {
      case "heading":
        addParagraph(reading, node.children, { heading: node.depth }, "");
        break;
      case "paragraph":
        addParagraph(reading, node.children, "plain", "");
        break;
      case "list":
        addList(reading, node, depth);
        break;
      case "table":
        addTable(reading, node);
        break;
      case "blockquote":
        context.tally.add("markup/quotes", "");
        add(reading, node.children, depth + 1);
        break;
      case "code":
        if (source.markdown !== null && isIndented(node, source)) {
          const inner = { ...reading, source: { ...source, text: node.value } };
          add(inner, source.markdown(node.value).children, depth + 1);
          break;
        }
        context.tally.add("markup/code", node.value);
        for (const line of node.value.split("\n")) addParagraph(reading, [{ type: "text", value: line }], "plain", "");
        break;
      case "html":
        if (/^<!--[\s\S]*-->$/u.test(node.value.trim()))
          context.tally.add("markup/comments", node.value, node.value.trim().slice(4, -3));
        else if (source.markdown !== null && afterAnchors(node.value) !== null)
          add(
            { ...reading, source: { ...source, text: null } },
            source.markdown(afterAnchors(node.value) ?? "").children,
            depth + 1,
          );
        else
          add(
            { ...reading, source: { ...source, text: null, markdown: null, linesMatter: false } },
            source.html(node.value).children,
            depth + 1,
          );
        break;
      case "definition":
      case "footnoteDefinition":
      case "thematicBreak":
      case "yaml":
        break;
      default:
        // Words that stand in no paragraph, as HTML has them.
        if (isPhrasing(node)) addParagraph(reading, [node], "plain", "");
    }
  }
}

/** Whether words are code because they stand further in, and not because a fence says so. */
function isIndented({ position }: Code, { text }: MarkupSource): boolean {
  const offset = position?.start.offset;
  return text !== null && offset !== undefined && !/^\s*[`~]/u.test(text.slice(offset, offset + 12));
}

/**
 * What stands in the lines behind empty elements, such as the anchors of a contents list: to Markdown they are one piece of HTML
 * up to the next empty line, and to their writer a heading or a list. Null where the elements hold words or are left open.
 */
function afterAnchors(html: string): string | null {
  const lines = html.split("\n");
  const at = lines.findIndex((line) => !/^\s*(?:<[a-z][^<>]*>\s*<\/[a-z]+>\s*)+$/iu.test(line));
  const rest = lines.slice(Math.max(at, 0)).join("\n");
  return at > 0 && rest.trim() !== "" && !rest.includes("<") ? rest : null;
}

const isPhrasing = (node: RootContent): node is PhrasingContent =>
  node.type === "text" || node.type === "strong" || node.type === "emphasis" || node.type === "link";

/**
 * Reads the tree of a Markdown or HTML file as the parts of a draft: headings, paragraphs, entries of lists with their printed
 * numbers, tables. What the policy cannot hold is counted in `tally` and told.
 */
export function markupParts(root: Root, source: MarkupSource, tally: Tally, notices: Notices): readonly DraftPart[] {
  const reading: Reading = { parts: [], soft: new Set(), context: { tally, ...gathered(root) }, source };
  add(reading, root.children, 0);
  tellTally(tally, notices, COUNTED, QUOTED);
  return unwrapped(reading.parts, reading.soft, notices);
}
