import type { Change, PolicyDiff } from "../compare/model";
import type { HouseWording } from "../policy/house-wording";
import type { ChangeClass } from "../policy/model";

/** A class that the text makes evident, for a person to confirm. */
export interface Suggestion {
  readonly class: ChangeClass;
  /** One Chinese sentence: what in the text makes it evident. */
  readonly why: string;
}

/** Sees one kind of evidence in a change; null when it is not there. */
export type Clue = (change: Change, diff: PolicyDiff, houseWording: readonly HouseWording[]) => Suggestion | null;
