import type { Block, Inline, Label } from "../model";
import { inlinesText } from "../text";

/**
 * The printed numbers and the definitions that the parser knew when form 1 was fixed. This list never changes: a form
 * that followed the parser would call a locked version altered whenever the parser learns another numbering.
 */
const NUMERAL = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const LABELS: readonly RegExp[] = [
  new RegExp(`^${NUMERAL}、\\s*`, "u"),
  new RegExp(`^[（(]${NUMERAL}[）)]\\s*`, "u"),
  /^\d{1,2}(?:[、．]|\.(?!\d))\s*/u,
  /^\d{1,2}[)）]\s*/u,
  /^[A-Z][.．]\s*/u,
];
const APPENDIX = /^附录/;
const DEFINITION = /^([^：:，。；、“”《》（）]{1,30})：/u;

/** A block as form 1 knows it: what it is, its number or term, and its words. */
export interface Form1Block {
  readonly kind: "heading" | "paragraph" | "item" | "definition" | "table";
  readonly label: string;
  readonly inlines: readonly Inline[];
}

/** Reads documents' blocks again by what form 1 knows, in order. */
export function form1Reader(): (block: Block) => Form1Block {
  let open: { readonly level: number; readonly appendix: boolean }[] = [];
  let appendices = 0;
  return (block) => {
    if (block.kind === "table") return { kind: "table", label: "", inlines: [] };
    const printed = printedInlines(block);
    // The parser always knew these numbers. Where it took none, none was meant, e.g. further down in a list's item.
    const { label, inlines } =
      block.label === null || isKnown(block.label)
        ? { label: block.label?.printed ?? "", inlines: block.label === null ? printed : block.inlines }
        : split(printed);
    if (block.kind === "heading") {
      open = open.filter(({ level }) => level < block.level);
      const appendix = open.length === 0 && label === "" && APPENDIX.test(inlinesText(inlines).trim());
      if (appendix) appendices += 1;
      open.push({ level: block.level, appendix: appendix && appendices === 1 });
      return { kind: "heading", label, inlines };
    }
    if (label !== "") return { kind: "item", label, inlines };
    const term = open.length === 1 && open[0]?.appendix ? DEFINITION.exec(inlinesText(printed))?.[1] : undefined;
    if (term === undefined) return { kind: "paragraph", label: "", inlines };
    return { kind: "definition", label: term, inlines: dropFront(printed, term.length + 1) };
  };
}

const isKnown = ({ printed }: Label) => LABELS.some((one) => one.exec(printed)?.[0] === printed);

/** All a block prints, its number or term first. A number that form 1 did not know is stressed as the words after it. */
function printedInlines(block: Exclude<Block, { readonly kind: "table" }>): readonly Inline[] {
  if (block.kind === "definition") return [{ kind: "text", text: `${block.term}：` }, ...block.inlines];
  if (block.label === null) return block.inlines;
  const emphasis = block.inlines[0]?.emphasis;
  return [{ kind: "text", text: block.label.printed, ...(emphasis ? { emphasis } : {}) }, ...block.inlines];
}

function split(inlines: readonly Inline[]): { readonly label: string; readonly inlines: readonly Inline[] } {
  const text = inlinesText(inlines);
  for (const pattern of LABELS) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined) return { label: label.trimEnd(), inlines: dropFront(inlines, label.length) };
  }
  return { label: "", inlines };
}

function dropFront(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count;
  return inlines.flatMap((inline) => {
    const dropped = Math.min(left, inline.text.length);
    left -= dropped;
    return dropped === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(dropped) }];
  });
}
