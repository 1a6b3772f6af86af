import type { Change, Row } from "../compare/model";
import { type ClauseEvent, type ClauseHistory, clauseHistories } from "../compare/readings/history";
import { type ArchivedVersion, historyOf } from "../policy/archive";
import type { BlockId, VersionId } from "../policy/model";
import { unreachable } from "../policy/text";
import type { ClauseChange, ClauseEventLine, ClausePast } from "../reading/clause-past";
import { routes } from "../routes";
import { compareStrings } from "../strings/compare";
import { loadComparison, loadDigest } from "./comparisons";
import { loadArchive } from "./load-archive";

/** What the version before said of each clause that changed since, and each clause's history. */
export function loadClausePast(version: ArchivedVersion): ClausePast {
  const { version: to } = version.document;
  const latest = version.previous === null ? undefined : loadComparison({ from: version.previous, to })?.diff;
  const changes = new Map(latest?.changes.map((change) => [change.id, change]));
  const changed = latest?.rows.flatMap((row) => {
    const change = row.kind === "moved-from" || row.change === null ? undefined : changes.get(row.change);
    return change && isMarked(change) ? changesOf(row, change, latest.from.version, to) : [];
  });
  const histories = loadHistories().get(to);
  const history = version.document.blocks.map((block) => [block.id, linesOf(histories?.get(block.id))] as const);
  return { changed: Object.fromEntries(changed ?? []), history: Object.fromEntries(history) };
}

let loaded: ReturnType<typeof clauseHistories> | null = null;

/** The histories of all clauses of all versions, made once a process. */
function loadHistories(): ReadonlyMap<VersionId, ReadonlyMap<BlockId, ClauseHistory>> {
  if (loaded) return loaded;
  const archive = historyOf(loadArchive());
  const steps = archive.flatMap(({ document, previous }) => {
    const digest = previous === null ? null : loadDigest({ from: previous, to: document.version });
    return digest ? [digest.steps] : [];
  });
  loaded = clauseHistories(steps, archive[0]?.document.blocks.map(({ id }) => id) ?? []);
  return loaded;
}

function linesOf(history: ClauseHistory | undefined): readonly ClauseEventLine[] {
  if (!history) return [];
  const { recent, omitted, origin } = history;
  return [
    ...recent.map(eventLine),
    ...(omitted > 0 ? [{ text: compareStrings.omitted(omitted), href: routes.versions() }] : []),
    ...(origin ? [eventLine(origin)] : []),
  ];
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
