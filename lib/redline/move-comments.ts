import { blocksById } from "../policy/blocks-by-id";
import type { BlockId, PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import { redlineStrings } from "../strings/redline";
import type { Move } from "./moves";

/** A clause as a reader finds it: the labels of the headings above it, and the last heading's words. */
export function placeOf(id: BlockId, document: PolicyDocument): string {
  const blocks = blocksById(document.blocks);
  const chain = [...(blocks.get(id)?.path ?? []), id].flatMap((one) => blocks.get(one) ?? []);
  const labels = chain.map((block) => block.label?.printed ?? "").join("");
  const heading = chain.filter((block) => block.kind === "heading").at(-1);
  return redlineStrings.place(labels, heading ? blockText(heading) : "");
}

/** What a comment says of a place that something moved from or to. */
export function moveComment({ kind, block, pair }: Move, before: PolicyDocument, after: PolicyDocument): string {
  const { movedAway, movedHere, markedAway, markedHere } = redlineStrings;
  if (kind === "to") return (pair === null ? markedAway : movedAway)(placeOf(block, after));
  return (pair === null ? markedHere : movedHere)(placeOf(block, before));
}
