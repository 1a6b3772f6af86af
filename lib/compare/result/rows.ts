import { unreachable } from "../../policy/text";
import type { Change, PairedRow, Row, Word } from "../model";
import type { Clause } from "../pairing/comparable";
import type { Match } from "../pairing/match";
import type { Regroup } from "../regrouping/sides";
import type { Tokenizer } from "../words/tokens";
import { keptChange, regroupedChange, scatteredChange } from "./changes";
import { type LoneChanges, loneChanges, scatteredClauses } from "./lone-changes";
import { type MoveOfClause, moveChanges } from "./move-changes";
import { type PassageChange, passageChanges } from "./passage-changes";
import type { Place } from "./places";

/** What a place is drawn from. */
interface Found {
  readonly scattered: ReadonlyMap<Clause, Regroup>;
  readonly lone: LoneChanges;
  readonly moves: ReadonlyMap<Clause, MoveOfClause>;
  readonly passagesAt: ReadonlyMap<Place, readonly PassageChange[]>;
}

/** Takes a change down, once whatever names it, and gives its id. */
type Note = (change: Change) => string;

/** Rows in reading order, and the changes they name, in the order of the rows. */
export function rowsAndChanges(
  before: readonly Clause[],
  after: readonly Clause[],
  match: Match,
  regroups: readonly Regroup[],
  places: readonly Place[],
  tokenize: Tokenizer,
): { readonly rows: readonly Row[]; readonly changes: readonly Change[] } {
  const scattered = scatteredClauses(regroups);
  const lone = loneChanges(before, after, places, scattered);
  const sentences = new Set(lone.alone.filter(({ category }) => category === "sentence"));
  const found: Found = {
    scattered,
    lone,
    moves: moveChanges(before, after, match, places),
    passagesAt: passageChanges(places, sentences, tokenize),
  };
  const changes = new Map<string, Change>();
  const note: Note = (change) => {
    changes.set(change.id, change);
    return change.id;
  };
  const rows = places.flatMap((place) => rowOf(place, found, note) ?? []);
  return { rows, changes: [...changes.values()] };
}

/** A place with its change; null of one that no change stands for. */
function rowOf(place: Place, found: Found, note: Note): Row | null {
  switch (place.kind) {
    case "paired":
      return pairedRow(place, found, note);
    case "regrouped": {
      const { regroup, detail } = place;
      const blocks = (clauses: readonly Clause[]) => clauses.map((clause) => clause.block);
      const change = note(regroupedChange(regroup, detail));
      return { kind: "regrouped", before: blocks(regroup.before), after: blocks(regroup.after), detail, change };
    }
    case "removed":
      return removedRow(place, found, note);
    case "added":
      return addedRow(place, found, note);
    case "moved-from": {
      const { before, after } = place.pair;
      const move = found.moves.get(before);
      return move ? { kind: "moved-from", before: before.block, to: after.block.id, move: move.change.id } : null;
    }
    case "moved-to":
      return movedRow(place, found, note);
    default:
      return unreachable(place);
  }
}

/** A kept clause, whose words may in part have come from, or gone to, another clause. */
function pairedRow(place: Place & { kind: "paired" }, { scattered, passagesAt }: Found, note: Note): PairedRow {
  const here = passagesAt.get(place) ?? [];
  const moved = new Map(
    here.flatMap(({ passage, change }) =>
      [passage.from, passage.to].flatMap((end) =>
        end.place === place && end.word !== null ? [[end.word, change.id] as const] : [],
      ),
    ),
  );
  const words = place.detail.words.map((word, at): Word => {
    const move = moved.get(at);
    return move === undefined ? word : { ...word, move };
  });
  const detail = { ...place.detail, words };
  for (const { change } of here) note(change);
  const first = here[0]?.change.id ?? null;
  const ownEdit = words.some((word) => word.op !== "equal" && !word.layout && word.move === undefined);
  const row = { kind: "paired", before: place.before.block, after: place.after.block, detail } as const;
  const regroup = scattered.get(place.before);
  if (regroup) return { ...row, change: note(scatteredChange(regroup, place, detail)) };
  if (detail.kind === "same") return { ...row, change: null };
  if (first !== null && !ownEdit && detail.emphasis.length === 0) return { ...row, change: first };
  return { ...row, change: note(keptChange(detail.kind, [row.before], [row.after], detail)) };
}

function removedRow(place: Place & { kind: "removed" }, { lone, passagesAt }: Found, note: Note): Row | null {
  const [moved] = passagesAt.get(place) ?? [];
  const before = place.before.block;
  if (moved) return { kind: "moved-from", before, to: moved.passage.to.block.id, move: note(moved.change) };
  const change = lone.changeOf(place.before);
  return change ? { kind: "removed", before, change: note(change) } : null;
}

function addedRow(place: Place & { kind: "added" }, { lone, passagesAt }: Found, note: Note): Row | null {
  const [moved] = passagesAt.get(place) ?? [];
  const after = place.after.block;
  if (moved) {
    const id = note(moved.change);
    const from = moved.passage.from.block.id;
    return { kind: "moved-to", after, from, detail: moved.detail, move: id, change: id };
  }
  const change = lone.changeOf(place.after);
  return change ? { kind: "added", after, change: note(change) } : null;
}

function movedRow({ pair, detail }: Place & { kind: "moved-to" }, { moves }: Found, note: Note): Row | null {
  const found = moves.get(pair.after);
  if (!found) return null;
  const [before, after] = [pair.before.block, pair.after.block];
  const move = note(found.change);
  const toldOnce = found.leads || detail.kind === "same";
  const change = toldOnce ? move : note(keptChange(detail.kind, [before], [after], detail));
  return { kind: "moved-to", after, from: before.id, detail, move, change };
}
