import type { Range } from "../policy/range";
import { type Passage, positionsOf } from "./corpus";
import type { Slot } from "./plan/resolution";

/** How many characters may part two pieces of one word: 更换（绑定的）礼品卡, 培训（入职时和每年一次的）店员. */
const APART = 12;

/**
 * Whether a passage answers each slot close to the slot before it, in either order. A slot that a heading above the
 * passage answers stands close to everything.
 */
export function standTogether(slots: readonly Slot[], { entry, path }: Passage): boolean {
  const places = slots
    .filter(({ alternatives }) => !alternatives.some(({ term }) => path.includes(term)))
    .map(({ alternatives }) =>
      alternatives.flatMap(({ term }): readonly Range[] =>
        positionsOf(entry.body.text, term).map((start) => ({ start, end: start + term.length })),
      ),
    );
  return places.every((own, slot) => {
    const before = places[slot - 1];
    return (
      own.length > 0 &&
      (before === undefined ||
        own.some((a) => before.some((b) => a.start - b.end <= APART && b.start - a.end <= APART)))
    );
  });
}
