import type { Block, BlockId, Emphasis, Inline, PolicyDocument } from "../policy/model";
import { appPathSteps } from "../policy/parse/components";
import { inlinesText } from "../policy/text";
import { pairedClauses } from "./paired-clauses";

/** Inlines that a Word or text file cannot carry: what an author marked with a tag. */
type Mark = Exclude<Inline, { readonly kind: "text" | "contact" }>;

/** A tag of the base version: its whole words, wherever stress cut them, and which occurrence of them it stands on. */
interface PlacedMark {
  readonly mark: Mark;
  readonly text: string;
  readonly nth: number;
}

export interface CarriedMarks {
  readonly blocks: readonly Block[];
  readonly kept: number;
  /** The words of the tags that found no place. */
  readonly lost: readonly string[];
}

type Spoken = Exclude<Block, { readonly kind: "table" }>;
const isSpoken = (block: Block): block is Spoken => block.kind !== "table";

const same = (a: Inline, b: Mark): boolean => {
  const bare = ({ text: _, emphasis: __, ...rest }: Inline) => JSON.stringify(rest);
  return bare(a) === bare(b);
};

/** Tells how often words occur in a text before a place, for places in their order: no stretch is read twice for the same. */
function occurrencesIn(text: string): (words: string, before: number) => number {
  const read = new Map<string, { next: number; count: number }>();
  return (words, before) => {
    const own = read.get(words) ?? { next: text.indexOf(words), count: 0 };
    read.set(words, own);
    for (; own.next >= 0 && own.next < before; own.next = text.indexOf(words, own.next + 1)) own.count += 1;
    return own.count;
  };
}

function marksOf(block: Spoken): readonly PlacedMark[] {
  const text = inlinesText(block.inlines);
  const found: { mark: Mark; text: string; start: number }[] = [];
  let at = 0;
  let previous: Inline | undefined;
  for (const inline of block.inlines) {
    const last = found.at(-1);
    if (inline.kind !== "text" && inline.kind !== "contact") {
      const cut =
        last &&
        previous !== undefined &&
        previous.kind !== "text" &&
        same(inline, last.mark) &&
        previous.emphasis !== inline.emphasis;
      if (cut) last.text += inline.text;
      else found.push({ mark: inline, text: inline.text, start: at });
    }
    previous = inline;
    at += inline.text.length;
  }
  const occurrences = occurrencesIn(text);
  return found.map(({ mark, text: words, start }) => ({ mark, text: words, nth: occurrences(words, start) }));
}

/** Makes the stretch of a block's inlines from one character to another carry a tag, whatever stress cuts it. */
function apply(inlines: readonly Inline[], from: number, to: number, mark: Mark): readonly Inline[] | null {
  const result: Inline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const [start, end] = [at, at + inline.text.length];
    at = end;
    const [left, right] = [Math.max(from, start), Math.min(to, end)];
    if (left >= right) {
      result.push(inline);
      continue;
    }
    // Where the draft has only an address of its own on those very words, the base's tag is what they are.
    if (inline.kind === "pending-link" ? left > start || right < end : inline.kind !== "text") return null;
    const stress: { readonly emphasis?: Emphasis } = inline.emphasis ? { emphasis: inline.emphasis } : {};
    const piece = (text: string): Inline => ({ kind: "text", text, ...stress });
    if (left > start) result.push(piece(inline.text.slice(0, left - start)));
    const { emphasis: _, ...bare } = mark;
    result.push({ ...bare, text: inline.text.slice(left - start, right - start), ...stress });
    if (right < end) result.push(piece(inline.text.slice(right - start)));
  }
  return result;
}

/**
 * Puts the tags of the base version on the same words of the same clause: references, links to come, app paths,
 * definitions and uses of terms. A clause is the same when its words are, each time once, or when it is the one changed
 * clause under the same headings that holds the words. All other tags are named as lost.
 * @param blocks the draft's blocks as the parser read them without tags
 */
export function carryMarks(base: PolicyDocument, blocks: readonly Block[]): CarriedMarks {
  const wanted = (block: Block) => (isSpoken(block) ? marksOf(block).map(({ text }) => text) : []);
  const pair = pairedClauses(base, blocks, wanted);
  const baseById = new Map(base.blocks.map((block) => [block.id, block]));
  const draftById = new Map(blocks.map((block) => [block.id, block]));
  const carried = new Map<BlockId, Spoken>();
  const defined = new Set(blocks.flatMap((block) => (block.kind === "definition" ? [block.term] : [])));
  const lost: string[] = [];
  let kept = 0;

  /** The tag as it must read in the draft, or null when what it names is not surely there. */
  const translated = (mark: Mark, text: string): Mark | null => {
    if (mark.kind === "reference") {
      const target = baseById.get(mark.target);
      const found = target ? pair(target) : null;
      const alike = draftById.get(mark.target);
      const own = found ?? (alike?.kind === "heading" && target?.kind === "heading" ? alike : null);
      return own ? { ...mark, target: own.id } : null;
    }
    if (mark.kind === "app-path") return { ...mark, steps: appPathSteps(text) };
    if (mark.kind === "term" && mark.role === "definition") return defined.has(text) ? null : mark;
    return mark;
  };

  for (const block of base.blocks) {
    if (!isSpoken(block)) continue;
    const marks = marksOf(block);
    if (marks.length === 0) continue;
    const target = pair(block);
    for (const { mark, text, nth } of marks) {
      const own = target && isSpoken(target) ? (carried.get(target.id) ?? target) : null;
      const wanted = translated(mark, text);
      const words = own ? inlinesText(own.inlines) : "";
      let at = words.indexOf(text);
      for (let skipped = 0; skipped < nth && at >= 0; skipped++) at = words.indexOf(text, at + 1);
      const inlines = own && wanted && at >= 0 ? apply(own.inlines, at, at + text.length, wanted) : null;
      if (own && inlines) {
        carried.set(own.id, { ...own, inlines });
        if (mark.kind === "term" && mark.role === "definition") defined.add(text);
        kept += 1;
      } else lost.push(text);
    }
  }
  // A use of a term whose definition was lost would name nothing.
  return { blocks: blocks.map((block) => carried.get(block.id) ?? block), kept, lost };
}
