import type { Change, ChangeId, ChangeKind } from "@/lib/compare/model";

/** Which changes are shown; empty is all. */
export interface ChangeFilter {
  readonly kind: ChangeKind | "";
  readonly chapter: string;
  /** The changes that had no class when this was asked for: one that gets a class does not vanish from under the hand. */
  readonly unclassed: ReadonlySet<ChangeId> | null;
}

export const ALL_CHANGES: ChangeFilter = { kind: "", chapter: "", unclassed: null };

/** Whether a change is shown. */
export const isShown = (filter: ChangeFilter, { id, kind, chapter }: Change): boolean =>
  (filter.kind === "" || kind === filter.kind) &&
  (filter.chapter === "" || chapter === filter.chapter) &&
  (filter.unclassed === null || filter.unclassed.has(id));
