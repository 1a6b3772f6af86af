import { lengthOf, type Plan, type Slot, type Sources } from "./resolution";
import { sayingsIn } from "./sayings";

/** How much of a sentence the text must know, by characters: 用户画像标签体系 is half known and finds nothing. */
const KNOWN_SHARE = 0.67;

/** A sentence by its pieces; if they are not enough, also by the sayings that it puts otherwise. */
export function sentencePlan(
  slots: readonly Slot[],
  unknown: readonly string[],
  sentence: string,
  sources: Sources,
): Plan {
  if (isKnown(slots, unknown)) return found(slots, unknown, "most");
  const missed = unknown.join("");
  const sayings = !sources.spoken || sources.without.has("sayings") ? [] : sayingsIn(sentence, sources);
  const own = sayings.filter(({ word }) => Array.from(word).some((character) => missed.includes(character)));
  const said = own.map(({ word }) => word).join("");
  const left = unknown
    .map((part) =>
      Array.from(part)
        .filter((character) => !said.includes(character))
        .join(""),
    )
    .filter((part) => part !== "");
  return weakerPlan([...slots, ...own], left);
}

/** Whether the text knows enough of the query. */
export function isKnown(slots: readonly Slot[], unknown: readonly string[]): boolean {
  const known = lengthOf(slots.map(({ word }) => word));
  return known > 0 && known / (known + lengthOf(unknown)) >= KNOWN_SHARE;
}

export const found = (slots: readonly Slot[], unknown: readonly string[], need: Plan["need"]): Plan => ({
  slots,
  unknown,
  need,
  phrase: null,
  typed: false,
  weaker: false,
});

/** The plan without what is unknown: whether what is left answers the query is judged by what it finds. */
export function weakerPlan(slots: readonly Slot[], unknown: readonly string[]): Plan {
  return slots.length > 0 ? { ...found(slots, unknown, "most"), weaker: true } : nothing(unknown);
}

const nothing = (unknown: readonly string[]): Plan => ({
  slots: [],
  unknown,
  need: "all",
  phrase: null,
  typed: false,
  weaker: false,
});
