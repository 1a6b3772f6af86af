import type { Heading, List, ListItem, Paragraph, RootContent, Table } from "mdast";
import type { Position } from "unist";
import { DIAGNOSTICS } from "../diagnostics";
import { createLabelReader } from "../labels/read";
import type { Block, BlockId, HeadingLevel, Label } from "../model";
import type { ParseContext } from "./context";
import { createIdAllocator } from "./ids";
import { type Piece, readInlines } from "./inlines";
import { reportBlock, reportBuriedLabels } from "./outside-subset";
import { dropFront, piecesText, type Segment, toInlines, toSegments, trimPieces } from "./pieces";

/** Where a block stands in the file. */
export interface BlockPlace {
  readonly position: Position | undefined;
  readonly segments: readonly Segment[];
}

export interface BlocksResult {
  readonly blocks: readonly Block[];
  readonly places: ReadonlyMap<BlockId, BlockPlace>;
}

/** A definition's term ends at the first full-width colon and holds no other punctuation. */
const DEFINITION = /^([^：:，。；、“”《》（）]{1,30})：/u;

const HEADING_LEVELS: readonly (HeadingLevel | undefined)[] = [undefined, undefined, 1, 2, 3, 4, 5];

/** What the blocks before one have left behind: the ids that are taken, the numbers that were read, the blocks themselves. */
interface Reading {
  readonly context: ParseContext;
  readonly ids: ReturnType<typeof createIdAllocator>;
  readonly readLabel: ReturnType<typeof createLabelReader>;
  readonly add: (block: Block, pieces: readonly Piece[], position: Position | undefined) => void;
}

/** Turns the top level of the syntax tree into blocks with ids, reporting every construct outside the subset. */
export function readBlocks(nodes: readonly RootContent[], context: ParseContext): BlocksResult {
  const blocks: Block[] = [];
  const places = new Map<BlockId, BlockPlace>();
  const reading: Reading = {
    context,
    ids: createIdAllocator(),
    readLabel: createLabelReader(),
    add: (block, pieces, position) => {
      blocks.push(block);
      places.set(block.id, { position, segments: toSegments(pieces) });
    },
  };
  for (const node of nodes) readBlock(node, reading);
  return { blocks, places };
}

function readBlock(node: RootContent, reading: Reading): void {
  switch (node.type) {
    case "heading":
      readHeading(node, reading);
      break;
    case "paragraph":
      readParagraph(node, reading);
      break;
    case "list":
      readList(node, reading);
      break;
    case "table":
      readTable(node, reading);
      break;
    case "yaml":
      break;
    default:
      reportBlock(node, reading.context);
  }
}

function readHeading(node: Heading, { context, ids, readLabel, add }: Reading): void {
  const level = HEADING_LEVELS[node.depth];
  if (level === undefined) {
    context.report("heading-level-one", DIAGNOSTICS["heading-level-one"](), node.position);
    return;
  }
  if (context.text.charAt(node.position?.start.offset ?? 0) !== "#") {
    const finding = DIAGNOSTICS["unsupported-markup"](
      "下划线式的标题",
      "标题写成 ## 开头的一行；要写段落，请在 --- 或 === 之前空一行并删去它",
    );
    context.report("unsupported-markup", finding, node.position);
  }
  const all = trimPieces(readInlines(node.children, context));
  const { label, length } = readLabel(piecesText(all));
  const pieces = dropFront(all, length);
  if (pieces.length === 0) context.report("heading-empty", DIAGNOSTICS["heading-empty"](), node.position);
  const id = ids.heading(level, label, piecesText(pieces));
  const path = ids.path().slice(0, -1);
  add({ kind: "heading", id, path, label, level, inlines: toInlines(pieces) }, pieces, node.position);
}

function readParagraph(node: Paragraph, reading: Reading): void {
  reportBuriedLabels(node, reading.context);
  const all = trimPieces(readInlines(node.children, reading.context));
  const { label, length } = reading.readLabel(piecesText(all));
  addSentence(dropFront(all, length), label, node.position, reading);
}

function addSentence(
  all: readonly Piece[],
  label: Label | null,
  position: Position | undefined,
  { context, ids, add }: Reading,
): void {
  const pieces = trimPieces(all);
  if (pieces.length === 0 && label === null) return;
  const path = ids.path();
  if (path.length === 0) context.report("text-before-heading", DIAGNOSTICS["text-before-heading"](), position);
  const inlines = toInlines(pieces);
  const term = path.length === 1 && path[0] === "appendix" ? DEFINITION.exec(piecesText(pieces))?.[1] : undefined;
  if (term !== undefined && label === null) {
    const meaning = trimPieces(dropFront(pieces, term.length + 1));
    const block: Block = {
      kind: "definition",
      id: ids.definition(term),
      path,
      label,
      term,
      inlines: toInlines(meaning),
    };
    add(block, meaning, position);
  } else if (label) add({ kind: "item", id: ids.block("i"), path, label, inlines }, pieces, position);
  else add({ kind: "paragraph", id: ids.block("p"), path, label, inlines }, pieces, position);
}

function readList(node: List, reading: Reading): void {
  const { context } = reading;
  if (!node.ordered) {
    const finding = DIAGNOSTICS["unsupported-markup"]("没有编号的列表", "写成段落，或在每条前写 1) 2) 这样的编号");
    context.report("unsupported-markup", finding, node.position);
  }
  for (const item of node.children) readListItem(item, reading);
}

function readListItem(item: ListItem, reading: Reading): void {
  const { context, readLabel } = reading;
  if (typeof item.checked === "boolean") {
    const finding = DIAGNOSTICS["unsupported-markup"]("任务框", "去掉 [ ] 或 [x]");
    context.report("unsupported-markup", finding, item.position);
  }
  const start = item.position?.start.offset ?? 0;
  const number = /\d{1,9}[.)][ \t]*/y;
  number.lastIndex = start;
  const printed = number.exec(context.text)?.[0] ?? "";
  let { label, rest } = readLabel(printed);
  /** A number that no clause has is not a label and stays in the words. */
  const front = (): Piece[] => (rest === "" ? [] : [{ inline: { kind: "text", text: rest }, offset: start }]);
  if (item.children[0]?.type !== "paragraph") {
    addSentence(front(), label, item.position, reading);
    label = null;
    rest = "";
  }
  for (const child of item.children) {
    if (child.type === "paragraph") {
      reportBuriedLabels(child, context);
      addSentence([...front(), ...readInlines(child.children, context)], label, child.position, reading);
    } else readBlock(child, reading);
    label = null;
    rest = "";
  }
}

function readTable(node: Table, { context, ids, add }: Reading): void {
  const rows = node.children.map((row) => row.children.map((cell) => trimPieces(readInlines(cell.children, context))));
  const [header = [], ...body] = rows;
  body.forEach((row, index) => {
    if (row.length === header.length) return;
    const finding = DIAGNOSTICS["table-ragged"](index + 1, row.length, header.length);
    context.report("table-ragged", finding, node.children[index + 1]?.position);
  });
  const block: Block = {
    kind: "table",
    id: ids.block("t"),
    path: ids.path(),
    label: null,
    header: header.map(toInlines),
    rows: body.map((row) => row.map(toInlines)),
  };
  add(block, rows.flat(2), node.position);
}
