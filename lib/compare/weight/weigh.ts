import type { Range } from "../../policy/range";
import type { Flag, Word } from "../model";
import { comparableKey } from "../pairing/comparable";
import { replaceRanges } from "../references/ranges";
import type { ReferenceChanges } from "../references/reference-changes";
import { sideText } from "../words/words";
import { type EditedStretch, editedStretches, wholeStretches, within } from "./changed-stretches";
import { type Weight, weightsIn } from "./find-weights";
import { leftOver } from "./left-over";
import { DATE, DIGITS, QUANTITY } from "./quantities";
import type { WeighingKind } from "./words-that-weigh";

/** Stands for what names another clause, which is no word of the sentence. */
const NO_WORD = "\n";

/** The kinds in the order they are told. */
const ORDER = [
  "consent",
  "sensitive",
  "recipient",
  "information",
  "purpose",
  "handling",
  "right",
  "exception",
  "extent",
  "certainty",
  "time",
] as const satisfies readonly WeighingKind[];

/** Words of one edit that the other side does not say. */
interface Extra {
  readonly weight: Weight;
  readonly side: "before" | "after";
  /** Whether the other side of its edit is empty: such words may have gone from one place to another. */
  readonly oneSided: boolean;
}

/** What occurs in `there` more often than in `here`. */
function surplus(there: readonly Weight[], here: readonly Weight[]): readonly Weight[] {
  const left = new Map<string, number>();
  for (const { value } of here) left.set(value, (left.get(value) ?? 0) + 1);
  return there.filter(({ value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, Math.max(0, count - 1));
    return count === 0;
  });
}

/** Without what an edit took out and another one put in: it changed its place. */
function withoutMoved(extras: readonly Extra[]): readonly Extra[] {
  const of = (side: Extra["side"]) =>
    extras.filter((extra) => extra.side === side && extra.oneSided).map(({ weight }) => weight);
  const kept = new Set([...surplus(of("before"), of("after")), ...surplus(of("after"), of("before"))]);
  return extras.filter(({ weight, oneSided }) => !oneSided || kept.has(weight));
}

/** A phrase as long as this took its words along when it changed its place in the clause. */
const A_PHRASE = 12;

function withoutMovedPhrases(
  edits: readonly EditedStretch[],
  text: { readonly before: string; readonly after: string },
): readonly EditedStretch[] {
  const key = (range: Range, side: "before" | "after") => comparableKey(text[side].slice(range.start, range.end));
  const keys = edits.map((edit) => ({ edit, before: key(edit.before, "before"), after: key(edit.after, "after") }));
  const taken = new Set(keys.flatMap(({ before, after }) => (after === "" ? [before] : [])));
  const moved = new Set(
    keys.flatMap(({ before, after }) => (before === "" && after.length > A_PHRASE && taken.has(after) ? [after] : [])),
  );
  return keys
    .filter(({ before, after }) => !moved.has(before === "" ? after : after === "" ? before : ""))
    .map(({ edit }) => edit);
}

/** This much more on one side than on the other is a statement that came or went; this much on both another statement. */
const A_STATEMENT = 4;
const ANOTHER_WORD = 2;

/**
 * The words that weigh and that an edit of a clause brought, took or turned into others, by their kinds; where there are
 * none, `wording` for an edit that says something else all the same.
 * @param references the stretches that name a clause on either side
 */
export function weigh(
  words: readonly Word[],
  references: Pick<ReferenceChanges, "numbers" | "named">,
): { readonly weights: readonly Flag[]; readonly wording: Flag | null } {
  const text = {
    before: wordsAlone(sideText(words, "before"), references, "before"),
    after: wordsAlone(sideText(words, "after"), references, "after"),
  };
  const found = { before: weightsIn(text.before), after: weightsIn(text.after) };
  const edits = withoutMovedPhrases(editedStretches(words), text);
  const whole = wholeStretches(edits, found.before, found.after);
  const extras = withoutMoved(
    whole.flatMap((edit): readonly Extra[] => {
      const [heldBefore, heldAfter] = [within(found.before, edit.before), within(found.after, edit.after)];
      const oneSided = [edit.before, edit.after].some(({ start, end }) => start === end);
      return [
        ...surplus(heldBefore, heldAfter).map((weight): Extra => ({ weight, side: "before", oneSided })),
        ...surplus(heldAfter, heldBefore).map((weight): Extra => ({ weight, side: "after", oneSided })),
      ];
    }),
  );
  const told = (kind: WeighingKind, side: Extra["side"]) => [
    ...new Set(extras.flatMap(({ weight, side: own }) => (weight.kind === kind && own === side ? [weight.text] : []))),
  ];
  const weights = ORDER.flatMap((kind): readonly Flag[] => {
    const [before, after] = [told(kind, "before"), told(kind, "after")];
    return before.length + after.length > 0 ? [{ kind, before, after }] : [];
  });
  return { weights, wording: wordingOf(edits, text) };
}

/** Numbers and dates are judged by their values, see `flagsOf`. */
const NUMBERS = new RegExp(`${DATE}|${QUANTITY}|${DIGITS}`, "gu");

/** A text in which neither what names a clause nor what counts is a word; every place stays where it is. */
function wordsAlone(
  text: string,
  { numbers, named }: Pick<ReferenceChanges, "numbers" | "named">,
  side: "before" | "after",
): string {
  const own = replaceRanges(replaceRanges(text, 0, numbers[side], NO_WORD), 0, named[side], NO_WORD);
  return own.replace(NUMBERS, (number) => NO_WORD.repeat(number.length));
}

/** What edits say that holds no word of the tables: statements that came or went, and words that say something else. */
function wordingOf(
  edits: readonly EditedStretch[],
  text: { readonly before: string; readonly after: string },
): Flag | null {
  const parts = edits
    .map(({ before, after }) => ({
      before: text.before.slice(before.start, before.end),
      after: text.after.slice(after.start, after.end),
    }))
    .filter(({ before, after }) => {
      const left = leftOver(before, after);
      const most = Math.max(left.before, left.after);
      return most >= A_STATEMENT || Math.min(left.before, left.after) >= ANOTHER_WORD;
    });
  // What was taken out here and put in there was not written anew, however short it is.
  const alone = (side: "before" | "after", other: "before" | "after") =>
    parts.filter((part) => comparableKey(part[other]) === "").map((part) => comparableKey(part[side]));
  const [gone, come] = [new Set(alone("before", "after")), new Set(alone("after", "before"))];
  const moved = (part: (typeof parts)[number]) => {
    const key = comparableKey(part.before + part.after);
    return gone.has(key) && come.has(key);
  };
  const own = parts.filter((part) => !moved(part));
  if (own.length === 0) return null;
  const shown = (side: "before" | "after") => own.map((part) => part[side].trim()).filter((one) => one !== "");
  return { kind: "wording", before: shown("before"), after: shown("after") };
}
