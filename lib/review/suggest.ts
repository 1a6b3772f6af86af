import type { Change, Flag, PolicyDiff } from "../compare/model";
import type { HouseWording } from "../policy/house-wording";
import { CLASSES_OF_FORM, TOUCHING_DUTY } from "./classes-of-form";
import type { Suggestion } from "./clue";
import { formClues } from "./form-clues";
import { subjectClues } from "./subject-clues";

/** What no class without a duty is suggested for, however small the edit: whoever moves a clause may take a word out of it. */
const OWED: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>([...TOUCHING_DUTY, "exception", "extent"]);

/** Whether a class would lift a duty that the words of the change may lay. A mended slip was judged by its own words. */
const denied = (suggestion: Suggestion, { flags }: Change) =>
  suggestion.class !== "文字更正" && CLASSES_OF_FORM.has(suggestion.class) && flags.some(({ kind }) => OWED.has(kind));

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
    if (suggestion && !denied(suggestion, change)) return suggestion;
  }
  return null;
}
