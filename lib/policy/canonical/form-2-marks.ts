import type { Block, Inline, PolicyDocument } from "../model";
import { unreachable } from "../text";
import { type Character, inlineCharacters, normalText, sameTag, sentenceCharacters } from "./characters";

/**
 * What stands beside the words of a version, in form 2: its id, where its text and its stress come from, the notes on
 * changes, and the tags in the text with what they point to. A clause is told by its place among the blocks, not by its
 * id, which follows from its number.
 * @returns one JSON array a line: the facts, then each note, then each tagged stretch as the index of its block, its
 * distance from the block's end, its length, the tag and its target
 */
export function marksForm2(document: PolicyDocument): string {
  const { version, provenance, emphasis, changes, blocks } = document;
  const places = new Map(blocks.map(({ id }, index) => [id, index]));
  const clause = (id: string) => places.get(id) ?? id;
  const notes = changes.map((change) => ["note", clause(change.clause), change.class, normalText(change.note)]);
  const tags = blocks.flatMap((block, index) =>
    textsOf(block).flatMap((text, part) => stretches(text).map((tag) => [index, part, ...tagOf(tag, clause)])),
  );
  return [["form 2", version, provenance, emphasis], ...notes, ...tags].map((line) => JSON.stringify(line)).join("\n");
}

function textsOf(block: Block): readonly (readonly Character[])[] {
  if (block.kind !== "table") return [sentenceCharacters(block)];
  return [block.header, ...block.rows].flat().map(inlineCharacters);
}

interface TaggedRange {
  readonly inline: Inline;
  /** Counted from the end, because what stands before it may be cut in another way by another parser. */
  readonly fromEnd: number;
  readonly length: number;
}

function stretches(characters: readonly Character[]): readonly TaggedRange[] {
  const found: TaggedRange[] = [];
  let before: Inline | null = null;
  characters.forEach(({ inline }, index) => {
    const fromEnd = characters.length - index;
    const last = found.at(-1);
    if (inline !== null && inline.kind !== "text") {
      if (last && before !== null && sameTag(before, inline))
        found[found.length - 1] = { ...last, length: last.length + 1 };
      else found.push({ inline, fromEnd, length: 1 });
    }
    before = inline;
  });
  return found;
}

function tagOf({ inline, fromEnd, length }: TaggedRange, clause: (id: string) => number | string): readonly unknown[] {
  const at = [fromEnd, length];
  switch (inline.kind) {
    case "reference":
      return [...at, "reference", clause(inline.target)];
    case "pending-link":
      return [...at, "pending-link", inline.id];
    case "term":
      return [...at, inline.role, inline.term];
    case "contact":
      return [...at, "contact", inline.address];
    case "app-path":
      return [...at, "app-path"];
    case "text":
      return at;
    default:
      return unreachable(inline);
  }
}
