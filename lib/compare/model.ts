import type { Block, BlockId, Emphasis, PolicyMeta } from "../policy/model";
import type { WeighingKind } from "./weight/words-that-weigh";

/**
 * The difference between two versions, as data. Two views of the same facts:
 * `rows` hold every block of both versions in reading order, to be drawn;
 * `changes` hold what a person would count, to be listed, filtered and linked. A row names its change.
 */

/** A stretch of a comparison. Deletions and equalities joined are the old text, insertions and equalities the new. */
export interface Word {
  readonly op: "equal" | "delete" | "insert";
  readonly text: string;
  /** Present when only spaces, widths, dashes, quotes or punctuation differ here: a reader may want it hidden. */
  readonly layout?: true;
  /** The change that carries this passage to or from another clause. */
  readonly move?: ChangeId;
}

/** A stretch whose stress changed while its words stayed. `null` is plain text. */
export interface EmphasisChange {
  readonly text: string;
  readonly before: Emphasis | null;
  readonly after: Emphasis | null;
}

/** Printed numbers before and after; `null` where a clause has none. */
export interface Relabel {
  readonly before: string | null;
  readonly after: string | null;
}

/** What matters most when it changes, and what it was and became. */
export interface Flag {
  /**
   * `reference`: the words name another clause than before. `emphasis`: words that stayed are stressed less (`before`) or
   * more (`after`). `wording`: what says something else and holds no word of `weight/words-that-weigh.ts`, whose kinds the
   * others are.
   */
  readonly kind: "number" | "date" | "negation" | "reference" | "emphasis" | "wording" | WeighingKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How clause(s) of the old version became clause(s) of the new one. */
export interface Detail {
  /** Lines are blocks and `\t` parts the cells of a table, so the words are those of the blocks joined by `\n`. */
  readonly words: readonly Word[];
  readonly emphasis: readonly EmphasisChange[];
  readonly relabel: Relabel | null;
  readonly flags: readonly Flag[];
  /** What kind of difference outweighs the others, or `same`. */
  readonly kind: "same" | "edited" | "reference" | "emphasis" | "renumbered" | "layout";
  readonly table: TableDetail | null;
}

/** A pair of tables row by row. A column is a place in the old header, in the new one, or both. */
export interface TableDetail {
  readonly columns: readonly { readonly before: number | null; readonly after: number | null }[];
  /** The header first. `cells` has one entry a column. */
  readonly rows: readonly TableRowDetail[];
}

export interface TableRowDetail {
  readonly kind: "paired" | "added" | "removed";
  readonly cells: readonly (readonly Word[])[];
}

/** Names a change inside one comparison, e.g. `edited-s3-1-p2`; fit for a URL's hash. */
export type ChangeId = string;

/** A clause that stands in both versions, at the same place. `change` is null when nothing changed. */
export interface PairedRow {
  readonly kind: "paired";
  readonly before: Block;
  readonly after: Block;
  readonly detail: Detail;
  readonly change: ChangeId | null;
}

/** Clauses divided or joined, each side in its own order. */
export interface RegroupedRow {
  readonly kind: "regrouped";
  readonly before: readonly Block[];
  readonly after: readonly Block[];
  readonly detail: Detail;
  readonly change: ChangeId;
}

export interface AddedRow {
  readonly kind: "added";
  readonly after: Block;
  readonly change: ChangeId;
}

export interface RemovedRow {
  readonly kind: "removed";
  readonly before: Block;
  readonly change: ChangeId;
}

/** The place a clause was taken from. `to` is where it stands now. */
export interface MovedFromRow {
  readonly kind: "moved-from";
  readonly before: Block;
  readonly to: BlockId;
  readonly move: ChangeId;
}

/**
 * The place a clause was brought to. `from` is where it stood; the old side of `detail` is its old text,
 * or the passage of `from` it grew out of. `change` differs from `move` when a clause of a moved section
 * was also edited.
 */
export interface MovedToRow {
  readonly kind: "moved-to";
  readonly after: Block;
  readonly from: BlockId;
  readonly detail: Detail;
  readonly move: ChangeId;
  readonly change: ChangeId;
}

/** Every block of each version stands in exactly one row, and reading the rows gives each version in its order. */
export type Row = PairedRow | RegroupedRow | AddedRow | RemovedRow | MovedFromRow | MovedToRow;

/** The clauses of one version that a change touches; `text` is their words without labels, a line a block. */
export interface ChangeSide {
  readonly ids: readonly BlockId[];
  /** The printed number of the first clause. */
  readonly label: string | null;
  readonly text: string;
}

interface ChangeBase {
  readonly id: ChangeId;
  /** The chapter the change stands in: an id of the new version, or of the old one for what was removed. */
  readonly chapter: BlockId;
  /** What the first clause is. */
  readonly clause: Block["kind"];
  readonly words: readonly Word[];
  readonly emphasis: readonly EmphasisChange[];
  readonly relabel: Relabel | null;
  readonly flags: readonly Flag[];
}

export interface AddedChange extends ChangeBase {
  readonly kind: "added";
  readonly after: ChangeSide;
}

export interface RemovedChange extends ChangeBase {
  readonly kind: "removed";
  readonly before: ChangeSide;
}

export interface KeptChange extends ChangeBase {
  /**
   * `reference`: the clause names another clause than before, and nothing else changed. `renumbered`: the clause has
   * another number, or names by another number the clause it named before.
   */
  readonly kind:
    | "edited"
    | "moved"
    | "movedEdited"
    | "split"
    | "merged"
    | "reference"
    | "emphasis"
    | "renumbered"
    | "layout";
  readonly before: ChangeSide;
  readonly after: ChangeSide;
}

/** One change as a person would count it: a section that moved is one, however many clauses it holds. */
export type Change = AddedChange | RemovedChange | KeptChange;

export type ChangeKind = Change["kind"];

/** How many changes of each kind; together they are all the changes. */
export type ChangeCounts = { readonly [kind in ChangeKind]: number };

/**
 * What the comparison is not sure of, for a person to judge. `weak`: paired, but little alike.
 * `possible`: left as removed and added, though somewhat alike. `similarity` runs from 0 to 1.
 */
export interface Doubt {
  readonly kind: "weak" | "possible";
  readonly before: BlockId;
  readonly after: BlockId;
  readonly similarity: number;
}

/** A word that was written instead of another one in several clauses: one thing to know, whatever the number of its places. */
export interface Rename {
  readonly before: string;
  readonly after: string;
  /** How often. */
  readonly places: number;
  /** Whether the old word stands nowhere in the new version. */
  readonly everywhere: boolean;
  /** The changes that hold a place of it, in reading order; two at least. */
  readonly changes: readonly ChangeId[];
  /** Those of them that change nothing else. */
  readonly only: readonly ChangeId[];
}

export interface PolicyDiff {
  readonly from: PolicyMeta;
  readonly to: PolicyMeta;
  readonly counts: ChangeCounts;
  /** In reading order of the rows. */
  readonly changes: readonly Change[];
  readonly rows: readonly Row[];
  readonly renames: readonly Rename[];
  readonly doubts: readonly Doubt[];
}
