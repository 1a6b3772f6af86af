import { LIGHT_WORDS } from "../language";
import { lengthOf, type Manner, type Plan, type Slot, type Sources } from "./resolution";
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
  const sayings = sources.manner === "compound" || sources.without.has("sayings") ? [] : sayingsIn(sentence, sources);
  const own = sayings.filter(({ word }) => Array.from(word).some((character) => missed.includes(character)));
  const said = own.map(({ word }) => word).join("");
  const left = unknown
    .map((part) =>
      Array.from(part)
        .filter((character) => !said.includes(character))
        .join(""),
    )
    .filter((part) => part !== "");
  return weakerOrNothing([...slots, ...own], left, sources);
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
  concerning: false,
});

/**
 * How much of what a query says must be left when its unknown parts are dropped. A compound (快递员招聘) is about its unknown
 * word; a question about data may have some.
 */
const WEAKER_SHARES: Readonly<Record<Manner, number>> = { data: 0.3, personal: 0.45, spoken: 0.65, compound: 0.81 };
/** One unknown character between known words is half a word or a verb of all work; it says little. */
const LIGHT = 0.4;

/**
 * The plan without what is unknown, when that is light beside what is known, and what is known is a subject of the policy: a
 * word of the synonyms, of an editor or of a heading.
 */
export function weakerOrNothing(slots: readonly Slot[], unknown: readonly string[], sources: Sources): Plan {
  const known = lengthOf(slots.map(({ word }) => word));
  const light = sources.manner === "compound" ? 1 : LIGHT;
  const lost = unknown.reduce((sum, word) => sum + (word.length === 1 ? light : word.length), 0);
  const subject = !sources.without.has("weaker") && slots.some((slot) => isSubject(slot, sources));
  return subject && known / (known + lost) >= WEAKER_SHARES[sources.manner]
    ? { slots, unknown, need: "most", phrase: null, typed: false, weaker: true, concerning: false }
    : nothing(slots, unknown);
}

function isSubject({ word, alternatives }: Slot, { corpus }: Sources): boolean {
  return (
    word.length > 1 &&
    !LIGHT_WORDS.has(word) &&
    alternatives.some(({ how, term }) => how === "synonym" || how === "facts" || corpus.inHeading(term))
  );
}

/** `unknown` first; what is known is left for suggestions by the caller, who can look at the slots' words. */
export const nothing = (slots: readonly Slot[], unknown: readonly string[]): Plan => ({
  slots: [],
  unknown: unknown.length > 0 ? unknown : slots.map(({ word }) => word),
  need: "all",
  phrase: null,
  typed: false,
  weaker: false,
  concerning: false,
});
