import { labelGap } from "../labels/print";
import type { HeadingLevel, Inline, Label, TableCell } from "../model";
import { inlinesText, unreachable } from "../text";
import { escapeCharacters } from "./escape";
import { writeInlines } from "./inlines";

/** A block as an author writes it. Its id and path follow from where it stands. */
export type WritableBlock =
  | {
      readonly kind: "heading";
      readonly level: HeadingLevel;
      readonly label: Label | null;
      readonly inlines: readonly Inline[];
    }
  | { readonly kind: "paragraph" | "item"; readonly label: Label | null; readonly inlines: readonly Inline[] }
  | { readonly kind: "definition"; readonly term: string; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "table";
      readonly header: readonly TableCell[];
      readonly rows: readonly (readonly TableCell[])[];
    };

/** A number; `1)` alone on its line, `1.` before a digit and `①` before a mark would not be read as one. */
function writeLabel(label: Label | null, inlines: readonly Inline[]): string {
  if (label === null) return "";
  const { printed } = label;
  const words = inlinesText(inlines);
  if (words === "" && /^\d+[.)]$/u.test(printed)) return `${printed.slice(0, -1)}\\${printed.slice(-1)}`;
  const marked = /\p{No}$/u.test(printed) && inlines[0]?.emphasis !== undefined;
  const gap = marked ? " " : labelGap(label, words);
  return `${printed}${gap !== "" && /\.$/u.test(printed) ? "&#x20;" : gap}`;
}

function writeNumbered(container: "heading" | "paragraph", label: Label | null, inlines: readonly Inline[]): string {
  const number = writeLabel(label, inlines);
  return number + writeInlines(inlines, { container, first: label === null }, number);
}

function writeRow(cells: readonly TableCell[]): string {
  return `| ${cells.map((cell) => writeInlines(cell, { container: "cell", first: true })).join(" | ")} |`;
}

/** Writes a block in the authoring format, without line feeds around it; a table is several lines, all else is one. */
export function writeBlock(block: WritableBlock): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${writeNumbered("heading", block.label, block.inlines)}`;
    case "paragraph":
    case "item":
      return writeNumbered("paragraph", block.label, block.inlines);
    case "definition": {
      const term = escapeCharacters(block.term, { container: "paragraph", first: true }).join("");
      return `${term}：${writeInlines(block.inlines, { container: "paragraph", first: false }, "：")}`;
    }
    case "table": {
      const line = `| ${block.header.map(() => "---").join(" | ")} |`;
      return [writeRow(block.header), line, ...block.rows.map(writeRow)].join("\n");
    }
    default:
      return unreachable(block);
  }
}
