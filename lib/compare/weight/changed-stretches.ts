import type { Range } from "../../policy/range";
import type { Word } from "../model";

/** An edit by its places in either side's text. */
export interface EditedStretch {
  readonly before: Range;
  readonly after: Range;
  /** How many characters before and behind it are the same on both sides, and belong to no other edit. */
  readonly room: { readonly left: number; readonly right: number };
}

/** The edits of a clause in order. Layout is none, and neither is a passage that came from another clause. */
export function editedStretches(words: readonly Word[]): readonly EditedStretch[] {
  const edits: EditedStretch[] = [];
  let [atBefore, atAfter, equal] = [0, 0, 0];
  let open = false;
  for (const { op, text, layout } of words) {
    const before = { start: atBefore, end: atBefore + (op === "insert" ? 0 : text.length) };
    const after = { start: atAfter, end: atAfter + (op === "delete" ? 0 : text.length) };
    const last = edits.at(-1);
    if (op === "equal" || layout) {
      if (open && last && op === "equal")
        edits[edits.length - 1] = { ...last, room: { ...last.room, right: text.length } };
      equal = op === "equal" ? text.length : 0;
      open = false;
    } else if (open && last) {
      edits[edits.length - 1] = {
        ...last,
        before: { start: last.before.start, end: before.end },
        after: { start: last.after.start, end: after.end },
      };
    } else {
      edits.push({ before, after, room: { left: equal, right: 0 } });
      open = true;
    }
    atBefore = before.end;
    atAfter = after.end;
  }
  return edits;
}

/** The first of some ranges, in order and apart, that ends behind a place. */
function firstBehind(ranges: readonly Range[], place: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By how much an edit must grow so that none of some words of one side is cut by it. */
function overhang(words: readonly Range[], edited: Range): { readonly left: number; readonly right: number } {
  let [left, right] = [0, 0];
  for (let at = firstBehind(words, edited.start); at < words.length; at++) {
    const word = words[at];
    // Where nothing stands on this side, only a word around the place is cut.
    if (!word || word.start >= Math.max(edited.end, edited.start)) break;
    left = Math.max(left, edited.start - word.start);
    right = Math.max(right, word.end - edited.end);
  }
  return { left, right };
}

/** Those of some ranges, in order and apart, that stand in an edit. */
export function within<One extends Range>(ranges: readonly One[], edited: Range): readonly One[] {
  const found: One[] = [];
  for (let at = firstBehind(ranges, edited.start); at < ranges.length; at++) {
    const one = ranges[at];
    if (!one || one.end > edited.end) break;
    if (one.start >= edited.start) found.push(one);
  }
  return found;
}

/**
 * Edits grown to whole words: 单独同意 → 同意 is no deletion of 单独. What grows into its neighbour is joined to it.
 * @param before words of the old text that must not be cut, in order
 * @param after the same of the new text
 */
export function wholeStretches(
  edits: readonly EditedStretch[],
  before: readonly Range[],
  after: readonly Range[],
): readonly EditedStretch[] {
  const grown = edits.map((edit) => {
    let current = edit;
    // A word of one side that is taken in may cut one of the other; each pass takes in one more on either end.
    for (let pass = 0; pass < 3; pass++) {
      const [overBefore, overAfter] = [overhang(before, current.before), overhang(after, current.after)];
      const left = Math.min(current.room.left, Math.max(overBefore.left, overAfter.left));
      const right = Math.min(current.room.right, Math.max(overBefore.right, overAfter.right));
      if (left + right === 0) break;
      const wider = ({ start, end }: Range) => ({ start: start - left, end: end + right });
      current = {
        before: wider(current.before),
        after: wider(current.after),
        room: { left: current.room.left - left, right: current.room.right - right },
      };
    }
    return current;
  });
  const joined: EditedStretch[] = [];
  for (const edit of grown) {
    const last = joined.at(-1);
    if (last && (edit.before.start < last.before.end || edit.after.start < last.after.end)) {
      joined[joined.length - 1] = {
        before: { start: last.before.start, end: edit.before.end },
        after: { start: last.after.start, end: edit.after.end },
        room: { left: last.room.left, right: edit.room.right },
      };
    } else joined.push(edit);
  }
  return joined;
}
