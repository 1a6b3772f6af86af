import type { Block } from "../policy/model";
import { unreachable } from "../policy/text";
import {
  addedChange,
  changeId,
  keptChange,
  movedChange,
  regroupedChange,
  removedChange,
  scatteredChange,
  sideOf,
} from "./changes";
import type { Clause } from "./comparable";
import { editFlags, emphasisFlags } from "./edit-flags";
import { emphasisChanges } from "./emphasis";
import { groupLone, groupMoves } from "./groups";
import type { Match } from "./match";
import type { Change, Detail, PairedRow, Row, Word } from "./model";
import { movedPassages, type Passage } from "./passages";
import { drawnAsOne, type Place } from "./places";
import { typedReferences } from "./references/find-references";
import { segmentWords } from "./runs";
import type { Regroup } from "./sides";
import type { Tokenizer } from "./tokens";
import { compareWords } from "./words";

/** A passage as a change. Its name must differ from that of an edit of the same clause. */
function passageChange({ from, to }: Passage, tokenize: Tokenizer): { change: Change; detail: Detail } {
  const words = compareWords(from.text, to.text, tokenize);
  const emphasis = emphasisChanges(segmentWords(words, from.runs, to.runs));
  const edited = words.some((word) => word.op !== "equal" && !word.layout);
  const numbersIn = (text: string) => typedReferences(text).flatMap(({ numbers }) => numbers);
  const numbers = { before: numbersIn(from.text), after: numbersIn(to.text) };
  const flags = [
    ...(edited ? editFlags(words, tokenize, { numbers, named: { before: [], after: [] } }) : []),
    ...emphasisFlags(emphasis),
  ];
  const kind = edited || emphasis.length > 0 ? "movedEdited" : "moved";
  const detail: Detail = { words, emphasis, flags, relabel: null, kind: edited ? "edited" : "same", table: null };
  const change = keptChange(kind, [from.block], [to.block], detail);
  const at = to.word === null ? "" : `-${to.word}`;
  const side = (block: Block, text: string) => ({ ...sideOf([block]), text });
  return {
    detail,
    change: {
      ...change,
      kind,
      id: `${changeId("passage", to.block)}${at}`,
      before: side(from.block, from.text),
      after: side(to.block, to.text),
    },
  };
}

/** Rows in reading order, and the changes they name, in the order of the rows. */
export function rowsAndChanges(
  before: readonly Clause[],
  after: readonly Clause[],
  match: Match,
  regroups: readonly Regroup[],
  places: readonly Place[],
  tokenize: Tokenizer,
): { readonly rows: readonly Row[]; readonly changes: readonly Change[] } {
  const scattered = new Map<Clause, Regroup>();
  for (const regroup of regroups.filter((one) => !drawnAsOne(one))) {
    for (const clause of [...regroup.before, ...regroup.after]) scattered.set(clause, regroup);
  }
  const lone = new Set(
    places.flatMap((place) => {
      if (place.kind === "added") return scattered.has(place.after) ? [] : [place.after];
      return place.kind === "removed" && !scattered.has(place.before) ? [place.before] : [];
    }),
  );
  const changeOf = new Map<Clause | Regroup, Change>();
  const groups = { added: groupLone(after, lone), removed: groupLone(before, lone) };
  for (const group of groups.added) for (const clause of group) changeOf.set(clause, addedChange(group));
  for (const group of groups.removed) for (const clause of group) changeOf.set(clause, removedChange(group));

  const details = new Map(
    places.flatMap((place) => (place.kind === "moved-to" ? [[place.pair, place.detail] as const] : [])),
  );
  const moveOf = new Map<Clause, { readonly change: Change; readonly leads: boolean }>();
  for (const move of groupMoves(before, after, match.moved)) {
    const change = movedChange(
      move,
      move.pairs.flatMap((pair) => details.get(pair) ?? []),
    );
    for (const [at, pair] of move.pairs.entries()) {
      moveOf.set(pair.before, { change, leads: at === 0 });
      moveOf.set(pair.after, { change, leads: at === 0 });
    }
  }

  const alone = new Set(
    [...groups.added, ...groups.removed].flatMap((group) =>
      group.filter((clause) => group.length === 1 && clause.category === "sentence"),
    ),
  );
  const passages = movedPassages(places, alone).map((passage) => ({ passage, ...passageChange(passage, tokenize) }));
  const passagesAt = new Map<Place, (typeof passages)[number][]>();
  for (const found of passages) {
    for (const { place } of [found.passage.from, found.passage.to]) {
      const others = passagesAt.get(place);
      if (others) others.push(found);
      else passagesAt.set(place, [found]);
    }
  }
  const changes = new Map<string, Change>();
  const note = (change: Change) => {
    changes.set(change.id, change);
    return change.id;
  };

  /** A kept clause whose words in part came from, or went to, another clause. */
  const pairedRow = (place: Place & { kind: "paired" }): PairedRow => {
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
  };
  const core = new Map(
    places.flatMap((place) => {
      const regroup = place.kind === "paired" ? scattered.get(place.before) : undefined;
      return regroup && place.kind === "paired" ? [[regroup, place] as const] : [];
    }),
  );
  const loneChange = (clause: Clause): Change | undefined => {
    const regroup = scattered.get(clause);
    const pair = regroup && core.get(regroup);
    return pair ? scatteredChange(regroup, pair, pair.detail) : changeOf.get(clause);
  };

  const rows = places.flatMap((place): readonly Row[] => {
    switch (place.kind) {
      case "paired":
        return [pairedRow(place)];
      case "regrouped": {
        const { before: old, after: young } = place.regroup;
        const change = note(regroupedChange(place.regroup, place.detail));
        const blocks = (clauses: readonly Clause[]) => clauses.map((clause) => clause.block);
        return [{ kind: "regrouped", before: blocks(old), after: blocks(young), detail: place.detail, change }];
      }
      case "removed": {
        const [moved] = passagesAt.get(place) ?? [];
        const { block } = place.before;
        if (moved) {
          return [{ kind: "moved-from", before: block, to: moved.passage.to.block.id, move: note(moved.change) }];
        }
        const change = loneChange(place.before);
        return change ? [{ kind: "removed", before: block, change: note(change) }] : [];
      }
      case "added": {
        const [moved] = passagesAt.get(place) ?? [];
        const { block } = place.after;
        if (moved) {
          const { detail, change, passage } = moved;
          const id = note(change);
          return [{ kind: "moved-to", after: block, from: passage.from.block.id, detail, move: id, change: id }];
        }
        const change = loneChange(place.after);
        return change ? [{ kind: "added", after: block, change: note(change) }] : [];
      }
      case "moved-from": {
        const { before: old, after: young } = place.pair;
        const move = moveOf.get(old);
        return move ? [{ kind: "moved-from", before: old.block, to: young.block.id, move: move.change.id }] : [];
      }
      case "moved-to": {
        const { before: old, after: young } = place.pair;
        const found = moveOf.get(young);
        if (!found) return [];
        const { detail } = place;
        const move = note(found.change);
        const own =
          found.leads || detail.kind === "same"
            ? move
            : note(keptChange(detail.kind, [old.block], [young.block], detail));
        return [{ kind: "moved-to", after: young.block, from: old.block.id, detail, move, change: own }];
      }
      default:
        return unreachable(place);
    }
  });
  return { rows, changes: [...changes.values()] };
}
