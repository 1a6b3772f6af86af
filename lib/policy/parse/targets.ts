import type { Point } from "unist";
import { DIAGNOSTICS } from "../diagnostics";
import type { Block, BlockId, Inline, PolicyMeta } from "../model";
import { nearestIds } from "../nearest-ids";
import { blockInlines } from "../text";
import type { BlockPlace } from "./blocks";
import type { ParseContext } from "./context";
import { placeInBlock } from "./places";

/** Suggestions cost a look at every id; a file with more unknown references than this needs another remedy. */
const SUGGESTIONS = 20;

interface Placed {
  readonly inline: Inline;
  readonly point: Point;
}

/** Everything that names a clause or a term must name what exists, and a term is defined once. */
export function checkTargets(
  blocks: readonly Block[],
  places: ReadonlyMap<BlockId, BlockPlace>,
  context: ParseContext,
): void {
  const ids = blocks.map((block) => block.id);
  const known = new Set(ids);
  const inlines = blocks.flatMap((block) => placedInlines(block, places.get(block.id), context));
  const terms = checkDefinitions(blocks, inlines, places, context);
  let unknown = 0;
  for (const { inline, point } of inlines) {
    if (inline.kind === "reference" && !known.has(inline.target)) {
      unknown += 1;
      const likely = unknown > SUGGESTIONS ? [] : nearestIds(inline.target, ids);
      const finding = DIAGNOSTICS["reference-unknown"](inline.target, likely);
      context.report("reference-unknown", finding, point);
    }
    if (inline.kind === "term" && inline.role === "use" && !terms.has(inline.term)) {
      context.report("term-unknown", DIAGNOSTICS["term-unknown"](inline.term), point);
    }
  }
}

/** Returns the names of all entries, after reporting every spelling that is defined twice. */
function checkDefinitions(
  blocks: readonly Block[],
  inlines: readonly Placed[],
  places: ReadonlyMap<BlockId, BlockPlace>,
  context: ParseContext,
): ReadonlySet<string> {
  const appendix = blocks.flatMap((block) => {
    const point = places.get(block.id)?.position?.start ?? { line: 1, column: 1 };
    return block.kind === "definition" ? [{ term: block.term, spelling: block.term, point }] : [];
  });
  const running = inlines.flatMap(({ inline, point }) => {
    return inline.kind === "term" && inline.role === "definition"
      ? [{ term: inline.term, spelling: inline.text, point }]
      : [];
  });
  const first = new Map<string, Point>();
  const inOrder = [...appendix, ...running].sort(
    (a, b) => a.point.line - b.point.line || a.point.column - b.point.column,
  );
  for (const { spelling, point } of inOrder) {
    const earlier = first.get(spelling);
    if (earlier === undefined) first.set(spelling, point);
    else context.report("term-defined-twice", DIAGNOSTICS["term-defined-twice"](spelling, earlier.line), point);
  }
  return new Set(inOrder.map(({ term }) => term));
}

/** Inlines with the place of their first character; one that emphasis cut in pieces counts once. */
function placedInlines(block: Block, place: BlockPlace | undefined, { pointAt }: ParseContext): Placed[] {
  let at = 0;
  return blockInlines(block).map((inline) => {
    const point = placeInBlock(place, at, pointAt);
    at += inline.text.length;
    return { inline, point };
  });
}

/** The clauses that the notes on changes are about must exist. */
export function checkChanges(
  blocks: readonly Block[],
  meta: PolicyMeta,
  at: (keys: readonly (string | number)[]) => Point,
  context: ParseContext,
): void {
  const ids = blocks.map((block) => block.id);
  const known = new Set(ids);
  let unknown = 0;
  meta.changes.forEach(({ clause }, index) => {
    if (known.has(clause)) return;
    unknown += 1;
    const finding = DIAGNOSTICS["change-clause-unknown"](clause, unknown > SUGGESTIONS ? [] : nearestIds(clause, ids));
    context.report("change-clause-unknown", finding, at(["changes", index, "clause"]));
  });
}
