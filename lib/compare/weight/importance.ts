import { unreachable } from "../../policy/text";
import type { Change, Flag } from "../model";
import { type EvidenceOfChanges, NO_EVIDENCE } from "./evidence";

/** How soon each kind of flag should be seen; see `importance`. */
const RANKS: Readonly<Record<Flag["kind"], number>> = {
  number: 0,
  date: 0,
  consent: 0,
  sensitive: 0,
  negation: 1,
  recipient: 1,
  information: 1,
  purpose: 1,
  exception: 1,
  certainty: 1,
  extent: 1,
  emphasis: 2,
  right: 2,
  handling: 2,
  time: 2,
  reference: 4,
  wording: 3,
};

/** How soon a flag should be told: 0 first. */
export const flagRank = ({ kind }: Flag): number => RANKS[kind];

/** The last rank of what a reader is told before the text. */
export const WEIGHTY = 3;

/** A clause that came or went is a rule that did, whatever its words. */
const A_RULE = 2;

/** Shorter ones are headings of a word, or what a list leaves behind. */
const LETTERS_OF_A_RULE = 4;

/**
 * How soon a reader should see a change: 0 first. Numbers, dates, consent and sensitive information come first; then whom,
 * what, what for and how certainly; then clauses that came or went, and words stressed more or less than before; then other
 * words that say something else. What says the same in other words, moved, or only looks otherwise is not weighty, unless
 * something else is evidence that it is.
 * @param evidence what is known of the changes besides their words
 */
export function importance(change: Change, evidence: EvidenceOfChanges = NO_EVIDENCE): number {
  const known = (evidence.get(change.id) ?? []).map(({ rank }) => rank);
  return Math.min(byWords(change), ...known);
}

function byWords(change: Change): number {
  const flagged = Math.min(...change.flags.map(({ kind }) => RANKS[kind]), Number.POSITIVE_INFINITY);
  switch (change.kind) {
    case "added":
    case "removed": {
      const { text } = change.kind === "added" ? change.after : change.before;
      return text.replace(/[^\p{L}\p{N}]/gu, "").length < LETTERS_OF_A_RULE ? WEIGHTY + 1 : A_RULE;
    }
    case "edited":
    case "movedEdited":
    case "split":
    case "merged":
    case "emphasis":
    case "reference":
      return Math.min(flagged, WEIGHTY + 1);
    case "moved":
      return 6;
    case "renumbered":
      return 7;
    case "layout":
      return 8;
    default:
      return unreachable(change);
  }
}

/** The changes in the order of their importance; equals stay in reading order. */
export function byImportance(changes: readonly Change[], evidence: EvidenceOfChanges = NO_EVIDENCE): readonly Change[] {
  return [...changes].sort((a, b) => importance(a, evidence) - importance(b, evidence));
}
