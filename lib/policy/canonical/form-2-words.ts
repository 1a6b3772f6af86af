import type { Block, PolicyDocument } from "../model";
import { unreachable } from "../text";
import { type Character, inlineCharacters, normalText, sentenceCharacters } from "./characters";

/**
 * What a version says, in form 2: title, dates, words, headings' levels, cells and emphasis. A number and the words after it
 * are one text, and ids are left out, so that a numbering or a form of definition that the parser learns later changes
 * nothing. It is fixed for good; a mended form would be form 3.
 * @returns one JSON array a line: the title and the dates, then each block as its kind and its text, in which `*…*` is
 * bold, `_…_` bold-underline, and a backslash stands before these marks where they are characters
 */
export function wordsForm2(document: PolicyDocument): string {
  const head = ["form 2", normalText(document.title), document.updatedOn, document.effectiveOn];
  return [head, ...document.blocks.map(lineOf)].map((line) => JSON.stringify(line)).join("\n");
}

function lineOf(block: Block): readonly unknown[] {
  switch (block.kind) {
    case "heading":
      return [`h${block.level}`, marked(sentenceCharacters(block))];
    case "paragraph":
    case "item":
    case "definition":
      return ["p", marked(sentenceCharacters(block))];
    case "table":
      return ["t", ...[block.header, ...block.rows].map((row) => row.map((cell) => marked(inlineCharacters(cell))))];
    default:
      return unreachable(block);
  }
}

/** Marks stand at the ends of a stressed stretch, however many inlines it was cut into. */
function marked(characters: readonly Character[]): string {
  let result = "";
  let open = "";
  for (const { character, emphasis } of characters) {
    const mark = emphasis === null ? "" : emphasis === "bold" ? "*" : "_";
    if (mark !== open) result += open + mark;
    open = mark;
    result += /[\\*_]/.test(character) ? `\\${character}` : character;
  }
  return result + open;
}
