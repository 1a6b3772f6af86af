import type { Heading, List, Paragraph, RootContent, Table } from "mdast";
import type { Position } from "unist";
import { DIAGNOSTICS } from "../diagnostics";
import { createLabelReader, splitLabel } from "../labels/read";
import type { Block, BlockId, HeadingLevel, Label } from "../model";
import { COMPONENT_NAMES } from "./components";
import type { ParseContext } from "./context";
import { createIdAllocator } from "./ids";
import { type Piece, readInlines } from "./inlines";
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

/** Turns the top level of the syntax tree into blocks with ids, reporting every construct outside the subset. */
export function readBlocks(nodes: readonly RootContent[], context: ParseContext): BlocksResult {
  const ids = createIdAllocator();
  const readLabel = createLabelReader();
  const blocks: Block[] = [];
  const places = new Map<BlockId, BlockPlace>();

  const add = (block: Block, pieces: readonly Piece[], position: Position | undefined) => {
    blocks.push(block);
    places.set(block.id, { position, segments: toSegments(pieces) });
  };

  const readHeading = (node: Heading) => {
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
  };

  const addSentence = (all: readonly Piece[], label: Label | null, position: Position | undefined) => {
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
  };

  const readParagraph = (node: Paragraph) => {
    reportBuriedLabels(node, context);
    const all = trimPieces(readInlines(node.children, context));
    const { label, length } = readLabel(piecesText(all));
    addSentence(dropFront(all, length), label, node.position);
  };

  const readList = (node: List) => {
    if (!node.ordered) {
      const finding = DIAGNOSTICS["unsupported-markup"]("没有编号的列表", "写成段落，或在每条前写 1) 2) 这样的编号");
      context.report("unsupported-markup", finding, node.position);
    }
    for (const item of node.children) {
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
        addSentence(front(), label, item.position);
        label = null;
        rest = "";
      }
      for (const child of item.children) {
        if (child.type === "paragraph") {
          reportBuriedLabels(child, context);
          addSentence([...front(), ...readInlines(child.children, context)], label, child.position);
        } else readBlock(child);
        label = null;
        rest = "";
      }
    }
  };

  const readTable = (node: Table) => {
    const rows = node.children.map((row) =>
      row.children.map((cell) => trimPieces(readInlines(cell.children, context))),
    );
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
  };

  const readBlock = (node: RootContent): void => {
    switch (node.type) {
      case "heading":
        readHeading(node);
        break;
      case "paragraph":
        readParagraph(node);
        break;
      case "list":
        readList(node);
        break;
      case "table":
        readTable(node);
        break;
      case "yaml":
        break;
      default:
        reportBlock(node, context);
    }
  };

  for (const node of nodes) readBlock(node);
  return { blocks, places };
}

/** A numbered sentence that begins a line but not a paragraph would silently join the sentence before it. */
function reportBuriedLabels(node: Paragraph, context: ParseContext): void {
  const start = node.position?.start;
  const source = context.text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
  source.split("\n").forEach((line, index) => {
    const { label } = splitLabel(line.replace(/^[\s*]*(<u>)?\**/, ""));
    if (index === 0 || label === null) return;
    const place = { line: (start?.line ?? 1) + index, column: 1 };
    context.report("label-inside-paragraph", DIAGNOSTICS["label-inside-paragraph"](label.printed), place);
  });
}

const UNSUPPORTED_BLOCKS: Readonly<Record<string, readonly [name: string, mend: string]>> = {
  blockquote: ["引用块", "去掉行首的 >"],
  code: ["代码块", "去掉 ``` 或行首的空格"],
  thematicBreak: ["分隔线", "删去这一行"],
  html: ["HTML", "去掉尖括号标签"],
  definition: ["链接定义", "删去这一行"],
  footnoteDefinition: ["脚注", "把脚注写进正文"],
};

function reportBlock(node: RootContent, context: ParseContext): void {
  if (node.type === "mdxjsEsm") {
    context.report("import-export", DIAGNOSTICS["import-export"](), node.position);
  } else if (node.type === "mdxFlowExpression") {
    context.report("expression", DIAGNOSTICS.expression(), node.position);
  } else if (node.type === "mdxJsxFlowElement") {
    const name = node.name ?? "";
    if (name === "u" || COMPONENT_NAMES.includes(name)) {
      context.report("component-block", DIAGNOSTICS["component-block"](name), node.position);
    } else {
      const finding = DIAGNOSTICS["unknown-component"](name, [...COMPONENT_NAMES, "u"]);
      context.report("unknown-component", finding, node.position);
    }
  } else {
    const [name, mend] = UNSUPPORTED_BLOCKS[node.type] ?? [node.type, "改成普通文字"];
    context.report("unsupported-markup", DIAGNOSTICS["unsupported-markup"](name, mend), node.position);
  }
}
