import type { Inline } from "../model";
import type { Piece } from "./inlines";

/** A stretch of a block's text and where it stands in the file: `start` counts in the block, `offset` in the file. */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly offset: number;
}

export const piecesText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.inline.text).join("");

/** Takes `count` characters off the front: a label, a term and its colon. */
export function dropFront(pieces: readonly Piece[], count: number): Piece[] {
  const rest: Piece[] = [];
  let left = count;
  for (const piece of pieces) {
    const { text } = piece.inline;
    if (left >= text.length) left -= text.length;
    else {
      rest.push(
        left === 0 ? piece : { inline: { ...piece.inline, text: text.slice(left) }, offset: piece.offset + left },
      );
      left = 0;
    }
  }
  return rest;
}

/** Takes white space off both ends: there it is layout. */
export function trimPieces(pieces: readonly Piece[]): Piece[] {
  const text = piecesText(pieces);
  const front = dropFront(pieces, text.length - text.trimStart().length);
  let surplus = text.length - text.trimEnd().length;
  while (surplus > 0) {
    const last = front.pop();
    if (!last) break;
    const keep = last.inline.text.length - surplus;
    surplus = Math.max(0, -keep);
    if (keep > 0) front.push({ ...last, inline: { ...last.inline, text: last.inline.text.slice(0, keep) } });
  }
  return front;
}

/** Joins neighbouring stretches of plain text in the same style, so that equal text has one shape. */
export function toInlines(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  for (const { inline } of pieces) {
    const last = inlines.at(-1);
    if (last?.kind === "text" && inline.kind === "text" && last.emphasis === inline.emphasis) {
      inlines[inlines.length - 1] = { ...last, text: last.text + inline.text };
    } else if (inline.text !== "") inlines.push(inline);
  }
  return inlines;
}

export function toSegments(pieces: readonly Piece[]): Segment[] {
  let start = 0;
  return pieces.map(({ inline, offset }) => {
    const segment = { start, length: inline.text.length, offset };
    start += inline.text.length;
    return segment;
  });
}
