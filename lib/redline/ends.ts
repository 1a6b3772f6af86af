import type { Segment } from "../compare/words/runs";
import type { Line, TextLine } from "./lines";

type Op = Segment["op"];

const spoken = (line: TextLine): readonly Segment[] => line.segments.filter(({ text }) => text !== "");
const isText = (line: Line | undefined): line is TextLine => line?.kind === "text";

/** A paragraph at the place it moved to: all of it came, whatever was changed in it on the way. */
const cameByMove = (line: TextLine): boolean => line.move?.kind === "from" && line.move.pair !== null;

/** A paragraph that came whole. One that was cut off another holds words that stay. */
const isNew = (line: Line | undefined): boolean =>
  isText(line) && line.mark === "insert" && !cameByMove(line) && spoken(line).every(({ op }) => op === "insert");

/** Whether an insertion ends one paragraph and another begins the next, with an end between them that stays. */
const meets = (line: Line | undefined, next: Line | undefined): boolean =>
  isText(line) &&
  isText(next) &&
  line.mark === "equal" &&
  spoken(line).at(-1)?.op === "insert" &&
  (spoken(next)[0]?.op === "insert" || cameByMove(next) || isNew(next));

/** Segments in the order in which they stand towards the end that meets another. */
interface Towards {
  readonly read: (segments: readonly Segment[]) => readonly Segment[];
  /** A text as the character next to that end, or farthest from it, and the rest. */
  readonly cut: (text: string) => readonly [outer: string, rest: string];
  readonly join: (inner: string, outer: string) => string;
}

const outermost = (text: string, last: boolean): readonly [string, string] => {
  const characters = [...text];
  const own = (last ? characters.pop() : characters.shift()) ?? "";
  return [own, characters.join("")];
};
const AT_END: Towards = {
  read: (segments) => [...segments].reverse(),
  cut: (text) => outermost(text, true),
  join: (inner, outer) => inner + outer,
};
const AT_START: Towards = {
  read: (segments) => [...segments],
  cut: (text) => outermost(text, false),
  join: (inner, outer) => outer + inner,
};

const of = (op: Op, text: string, { before, after }: Segment): Segment => ({
  op,
  text,
  before: op === "insert" ? null : before,
  after: op === "delete" ? null : after,
});

/**
 * Puts something else than the insertion at an end of a paragraph: a deletion beside it, a character that the insertion and
 * the kept words share (甲。 and 乙。 make 甲 , 。乙 , 。), or else one kept character, which goes and comes again.
 * @returns null where the paragraph holds nothing but the insertion
 */
function parted(segments: readonly Segment[], { read, cut, join }: Towards): readonly Segment[] | null {
  const [inserted, beside, ...rest] = read(segments.filter(({ text }) => text !== ""));
  if (inserted === undefined || beside === undefined) return null;
  if (beside.op === "delete") return read([beside, inserted, ...rest]);
  if (beside.op === "insert") return null;
  const [kept, others] = cut(beside.text);
  const [shared, words] = cut(inserted.text);
  const left = others === "" ? [] : [{ ...beside, text: others }];
  const alike = beside.after === inserted.after && beside.before === beside.after;
  if (kept === shared && alike) {
    return read([{ ...beside, text: kept }, { ...inserted, text: join(kept, words) }, ...left, ...rest]);
  }
  const again = alike ? [{ ...inserted, text: join(kept, inserted.text) }] : [inserted, of("insert", kept, beside)];
  return read([of("delete", kept, beside), ...again, ...left, ...rest]);
}

/**
 * Moves the mark of paragraphs that came to the one before them, as Word writes it when somebody types a line feed at its
 * end: 甲 and its new words end in a mark that came, and the last new paragraph in the mark that 甲 had.
 */
function typed(lines: readonly Line[]): readonly Line[] {
  const result = [...lines];
  for (const [at, line] of lines.entries()) {
    if (!meets(line, lines[at + 1]) || line.kind !== "text") continue;
    let last = at;
    for (let next = lines[last + 1]; isNew(next); next = lines[last + 1]) last += 1;
    const end = result[last];
    const first = result[at];
    if (last === at || !isText(end) || !isText(first)) continue;
    const style = line.oldStyle ?? line.style;
    result[at] = { ...first, mark: "insert" };
    result[last] = { ...end, mark: "equal", oldStyle: style === end.style ? null : style };
  }
  return result;
}

/**
 * Writes changes at the ends of paragraphs so that they stay apart: LibreOffice reads an insertion at the end of one and an
 * insertion at the start of the next as a single one, and takes the end between them with it when it is rejected. What
 * accepting and rejecting give by the standard stays the same.
 */
export function apart(lines: readonly Line[]): readonly Line[] {
  const result = [...typed(lines)];
  for (let at = 0; at + 1 < result.length; at++) {
    const [line, next] = [result[at], result[at + 1]];
    if (!meets(line, next) || !isText(line) || !isText(next)) continue;
    const before = parted(line.segments, AT_END);
    if (before !== null) {
      result[at] = { ...line, segments: before };
      continue;
    }
    const after = cameByMove(next) ? null : parted(next.segments, AT_START);
    if (after !== null) result[at + 1] = { ...next, segments: after };
  }
  return result;
}
