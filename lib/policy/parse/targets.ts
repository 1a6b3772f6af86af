import { DIAGNOSTICS } from "../diagnostics";
import type { Block, BlockId, PolicyMeta } from "../model";
import { blockInlines } from "../text";
import type { BlockPlace } from "./blocks";
import type { ParseContext } from "./context";

/** The ids most like a mistyped one: those that share the longest beginning. */
function nearest(wanted: string, ids: readonly BlockId[]): BlockId[] {
  const shared = (id: string) => [...id].findIndex((character, at) => character !== wanted[at]);
  const scored = ids.map((id) => ({ id, score: shared(id) < 0 ? id.length : shared(id) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < 2
    ? []
    : scored
        .filter(({ score }) => score === best)
        .slice(0, 2)
        .map(({ id }) => id);
}

/** Everything that names something else must name what exists, and a term is defined once. */
export function checkTargets(
  blocks: readonly Block[],
  places: ReadonlyMap<BlockId, BlockPlace>,
  meta: PolicyMeta,
  context: ParseContext,
): void {
  const ids = blocks.map((block) => block.id);
  const known = new Set(ids);
  const defined = new Map<string, number>();
  const define = (term: string, spelling: string, block: Block) => {
    const place = places.get(block.id)?.position;
    const key = `${term}\u0000${spelling}`;
    const first = defined.get(key);
    if (first !== undefined) {
      context.report("term-defined-twice", DIAGNOSTICS["term-defined-twice"](spelling, first), place);
    } else defined.set(key, place?.start.line ?? 1);
  };
  for (const block of blocks) {
    if (block.kind === "definition") define(block.term, block.term, block);
    for (const inline of blockInlines(block)) {
      if (inline.kind === "term" && inline.role === "definition") define(inline.term, inline.text, block);
    }
  }
  const terms = new Set([...defined.keys()].map((key) => key.split("\u0000")[0]));
  for (const block of blocks) {
    const place = places.get(block.id)?.position;
    for (const inline of blockInlines(block)) {
      if (inline.kind === "reference" && !known.has(inline.target)) {
        const finding = DIAGNOSTICS["reference-unknown"](inline.target, nearest(inline.target, ids));
        context.report("reference-unknown", finding, place);
      }
      if (inline.kind === "term" && inline.role === "use" && !terms.has(inline.term)) {
        context.report("term-unknown", DIAGNOSTICS["term-unknown"](inline.term), place);
      }
    }
  }
  for (const { clause } of meta.changes) {
    if (known.has(clause)) continue;
    const line = context.text.slice(0, context.text.indexOf(clause)).split("\n").length;
    const finding = DIAGNOSTICS["change-clause-unknown"](clause, nearest(clause, ids));
    context.report("change-clause-unknown", finding, { line, column: 1 });
  }
}
