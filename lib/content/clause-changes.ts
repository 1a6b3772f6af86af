import { type ClauseEvent, clauseHistory } from "../compare/history";
import type { Change, Row } from "../compare/model";
import type { ArchivedVersion } from "../policy/archive";
import type { BlockId } from "../policy/model";
import { unreachable } from "../policy/text";
import type { ClauseChange, ClauseEventLine, ClausePast } from "../reading/clause-past";
import { routes } from "../routes";
import { compareStrings } from "../strings/compare";
import { loadComparison } from "./comparisons";
import { loadArchive } from "./load-archive";

/** What the version before said of each clause that changed since, and each clause's history. */
export function loadClausePast(version: ArchivedVersion): ClausePast {
  const diffs = loadArchive()
    .filter(({ document }) => document.effectiveOn <= version.document.effectiveOn)
    .flatMap(({ document, previous }) => {
      const comparison = previous === null ? null : loadComparison({ from: previous, to: document.version });
      return comparison ? [comparison.diff] : [];
    });
  const latest = diffs.at(-1);
  const changes = new Map(latest?.changes.map((change) => [change.id, change]));
  const changed = latest?.rows.flatMap((row) => {
    const change = row.kind === "moved-from" || row.change === null ? undefined : changes.get(row.change);
    return change && isMarked(change) ? changesOf(row, change, latest.from.version, version.document.version) : [];
  });
  const history = version.document.blocks.map((block) => {
    const events = clauseHistory(diffs, block.id).map(eventLine);
    return [block.id, events] as const;
  });
  return { changed: Object.fromEntries(changed ?? []), history: Object.fromEntries(history) };
}

function eventLine(event: ClauseEvent): ClauseEventLine {
  switch (event.kind) {
    case "present":
      return { text: compareStrings.present(event.version), href: routes.clause(event.version, event.clause) };
    case "appeared":
      return { text: compareStrings.appeared(event.version), href: routes.clause(event.version, event.clause) };
    case "changed":
      return {
        text: compareStrings.changed(event.version, compareStrings.kinds[event.how]),
        href: `${routes.comparison(event.from, event.version)}#${event.change}`,
      };
    default:
      return unreachable(event);
  }
}

/** Numbers and layout are no news to a reader. */
const isMarked = (change: Change) => change.kind !== "renumbered" && change.kind !== "layout";

function changesOf(row: Row, change: Change, from: string, to: string): readonly (readonly [BlockId, ClauseChange])[] {
  const made = (words: ClauseChange["words"]): ClauseChange => ({
    kind: change.kind,
    from,
    href: `${routes.comparison(from, to)}#${change.id}`,
    words,
    emphasis: change.emphasis,
  });
  switch (row.kind) {
    case "paired":
    case "moved-to":
      return [[row.after.id, made(row.detail.words)]];
    case "regrouped":
      return row.after.map((block) => [block.id, made(row.detail.words)]);
    case "added":
      return [[row.after.id, made([])]];
    case "removed":
    case "moved-from":
      return [];
  }
}
