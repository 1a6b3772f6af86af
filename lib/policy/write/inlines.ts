import type { AppPathInline, Emphasis, Inline } from "../model";
import { appPathSteps } from "../parse/components";
import { inlinesText, unreachable } from "../text";
import { characterReference, escapeCharacters, type TextPlace } from "./escape";

/** A stretch of one inline, or of several that one tag holds. */
interface Unit {
  readonly open: string;
  readonly close: string;
  readonly inlines: readonly Inline[];
}

/** Inside the quotes of an attribute; a bar would end the cell of a table. */
const attribute = (value: string) => value.replace(/[&"|\n]/gu, characterReference);

const tag = (name: string, key: string, value: string) => ({
  open: `<${name} ${key}="${attribute(value)}">`,
  close: `</${name}>`,
});

/** The longest run of one path's pieces, cut by emphasis, whose words name the screens that each of them carries. */
function appPathLength(inlines: readonly Inline[], from: number, first: AppPathInline): number {
  const wanted = JSON.stringify(first.steps);
  let text = "";
  let length = 1;
  for (let index = from; index < inlines.length; index += 1) {
    const inline = inlines[index];
    if (inline?.kind !== "app-path" || JSON.stringify(inline.steps) !== wanted) break;
    text += inline.text;
    const steps = appPathSteps(text);
    if (JSON.stringify(steps) === wanted) length = index - from + 1;
    if (!leadsTo(steps, first.steps)) break;
  }
  return length;
}

/** Whether words read so far may be the beginning of a path: the last screen's name may go on. */
function leadsTo(read: readonly string[], steps: readonly string[]): boolean {
  return read.every((name, at) => (at < read.length - 1 ? name === steps[at] : (steps[at] ?? "").startsWith(name)));
}

function unitAt(inlines: readonly Inline[], at: number, inline: Inline): Unit {
  const alone = [inline];
  switch (inline.kind) {
    case "text":
    case "contact":
      return { open: "", close: "", inlines: alone };
    case "reference":
      return { ...tag("Ref", "to", inline.target), inlines: alone };
    case "pending-link":
      return { ...tag("PendingLink", "id", inline.id), inlines: alone };
    case "term":
      return {
        ...(inline.role === "definition" ? tag("Define", "term", inline.term) : tag("Term", "to", inline.term)),
        inlines: alone,
      };
    case "app-path": {
      const end = at + appPathLength(inlines, at, inline);
      return { open: "<AppPath>", close: "</AppPath>", inlines: inlines.slice(at, end) };
    }
    default:
      return unreachable(inline);
  }
}

function unitsOf(inlines: readonly Inline[]): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (let inline = inlines[at]; inline; inline = inlines[at]) {
    const unit = unitAt(inlines, at, inline);
    units.push(unit);
    at += unit.inlines.length;
  }
  return units;
}

/** Both are written `**`; until then they are told apart from each other, and from characters by their length. */
const OPEN = "**";
const CLOSE = "**/";
const isMark = (piece: string | undefined) => piece === OPEN || piece === CLOSE;

const linked = (address: string) => `[${address.replace(/[_*]/gu, "\\$&")}](mailto:${address})`;

/** An address reads as a contact by itself unless a character that could belong to it touches it. */
function contactPieces(address: string, before: string, after: string): readonly string[] {
  const plain = /^[A-Za-z\d][\w.+-]*@[A-Za-z\d][A-Za-z\d-]*(?:\.[A-Za-z\d-]*[A-Za-z])+$/u.test(address);
  if (plain && !/[\w.+\-/:@]$/u.test(before) && !/^[\w.+\-/:@]/u.test(after)) return [address];
  return [linked(address)];
}

/** Writes stressed stretches: each is marked once, however many inlines it was cut into. */
function emphasised<T extends { readonly emphasis?: Emphasis | undefined }>(
  parts: readonly T[],
  write: (part: T) => readonly string[],
): readonly string[] {
  const pieces: string[] = [];
  let open: Emphasis | undefined;
  const change = (to: Emphasis | undefined) => {
    if (to === open) return;
    if (open !== undefined) pieces.push(CLOSE, ...(open === "bold" ? [] : ["</u>"]));
    if (to !== undefined) pieces.push(...(to === "bold" ? [] : ["<u>"]), OPEN);
    open = to;
  };
  for (const part of parts) {
    change(part.emphasis);
    // One by one: a call takes no more than some ten thousand arguments, and a paragraph may have more characters.
    for (const piece of write(part)) pieces.push(piece);
  }
  change(undefined);
  return pieces;
}

const isSpace = (character: string) => /\s/u.test(character);
const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character);
const isHan = (character: string) => /\p{Script=Han}/u.test(character);

/**
 * CommonMark takes `**` for a mark only where it leans on a word. White space inside, and a letter outside beside a
 * punctuation mark inside, are written as references, which are punctuation to it.
 */
function leaning(pieces: readonly string[]): readonly string[] {
  const mended = [...pieces];
  const refer = (at: number) => {
    const piece = mended[at];
    if (piece === undefined || isMark(piece)) return;
    if ([...piece].length === 1) mended[at] = characterReference(piece);
    else if (/^\w/u.test(piece)) mended[at] = linked(piece);
  };
  for (const [at, piece] of pieces.entries()) {
    if (!isMark(piece)) continue;
    const [inside, outside] = piece === OPEN ? [at + 1, at - 1] : [at - 1, at + 1];
    /** The character of a piece that is next to the mark. */
    const beside = (index: number) => [...(mended[index] ?? "")].at(index > at ? 0 : -1) ?? "";
    if (isSpace(beside(inside))) refer(inside);
    const within = beside(inside);
    const without = beside(outside);
    const word = without !== "" && !isSpace(without) && !isPunctuation(without) && !isHan(without);
    if (isPunctuation(within) && word) refer(outside);
  }
  return mended.map((piece) => (isMark(piece) ? OPEN : piece));
}

/**
 * Writes the inlines of a block, heading or cell in the authoring format, so that reading them gives the same inlines.
 * @param inlines without white space at either end, as the parser gives them
 * @param number what stands in front of them on their line
 */
export function writeInlines(inlines: readonly Inline[], place: TextPlace, number = ""): string {
  const total = number + inlinesText(inlines);
  let at = number.length;
  const write = (inline: Inline): readonly string[] => {
    const end = at + inline.text.length;
    const [before, after] = [total.slice(Math.max(0, at - 1), at), total.slice(end, end + 1)];
    at = end;
    return inline.kind === "contact"
      ? contactPieces(inline.address, before, after)
      : escapeCharacters(inline.text, { ...place, first: place.first && before === "" });
  };
  const uniform = unitsOf(inlines).map((unit) => {
    const [first] = unit.inlines;
    const same = unit.inlines.every(({ emphasis }) => emphasis === first?.emphasis);
    return { unit, emphasis: same ? first?.emphasis : undefined, same };
  });
  const pieces = emphasised(uniform, ({ unit, same }) => [
    ...(unit.open === "" ? [] : [unit.open]),
    ...(same ? unit.inlines.flatMap(write) : emphasised(unit.inlines, write)),
    ...(unit.close === "" ? [] : [unit.close]),
  ]);
  return leaning(pieces).join("");
}
