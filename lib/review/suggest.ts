import type { Change, PolicyDiff } from "../compare/model";
import type { HouseWording } from "../policy/house-wording";
import type { Suggestion } from "./clue";
import { formClues } from "./form-clues";
import { subjectClues } from "./subject-clues";

/**
 * Suggests what a change is about. Unlike `suggestClass` of `lib/compare`, which ranks changes for a reader and may guess,
 * this one speaks only where the words leave no doubt, since a lawyer's duty follows from the class.
 * @param houseWording what the publisher counts among slips of the pen
 * @returns null when it is not evident
 */
export function suggestClass(
  change: Change,
  diff: PolicyDiff,
  houseWording: readonly HouseWording[],
): Suggestion | null {
  for (const clue of [...formClues, ...subjectClues]) {
    const suggestion = clue(change, diff, houseWording);
    if (suggestion) return suggestion;
  }
  return null;
}
