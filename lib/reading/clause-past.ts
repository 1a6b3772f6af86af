import type { BlockId, Emphasis, VersionId } from "../policy/model";

/** A stretch of a comparison with the version before. */
export interface PastWord {
  readonly op: "equal" | "delete" | "insert";
  readonly text: string;
}

/** How a clause differs from the version before. `words` are empty for a clause that is new. */
export interface ClauseChange {
  readonly kind:
    | "added"
    | "removed"
    | "edited"
    | "moved"
    | "movedEdited"
    | "split"
    | "merged"
    | "emphasis"
    | "reference"
    | "renumbered"
    | "layout";
  readonly from: VersionId;
  /** The change on the comparison's page. */
  readonly href: string;
  readonly words: readonly PastWord[];
  readonly emphasis: readonly {
    readonly text: string;
    readonly before: Emphasis | null;
    readonly after: Emphasis | null;
  }[];
}

/** One thing that happened to a clause, said in words, and where to read of it. */
export interface ClauseEventLine {
  readonly text: string;
  readonly href: string;
}

/** What is known of the clauses of a version before it; both by the ids of this version. */
export interface ClausePast {
  readonly changed: Readonly<Record<BlockId, ClauseChange>>;
  readonly history: Readonly<Record<BlockId, readonly ClauseEventLine[]>>;
}
