import { type Passage, positionsOf } from "./corpus";
import type { Slot } from "./plan/resolution";

/** How many characters may part two pieces of one word: 更换（绑定的）礼品卡, 培训（入职时和每年一次的）店员. */
const APART = 12;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a passage answers each slot close to the slot before it, in either order. A slot that a heading above the
 * passage answers stands close to everything.
 */
export function standTogether(slots: readonly Slot[], { entry, path }: Passage): boolean {
  const places = slots
    .filter(({ alternatives }) => !alternatives.some(({ term }) => path.includes(term)))
    .map(({ alternatives }) =>
      alternatives.flatMap(({ term }): readonly Stretch[] =>
        positionsOf(entry.body.text, term).map((from) => ({ from, to: from + term.length })),
      ),
    );
  return places.every((own, slot) => {
    const before = places[slot - 1];
    return (
      own.length > 0 &&
      (before === undefined || own.some((a) => before.some((b) => a.from - b.to <= APART && b.from - a.to <= APART)))
    );
  });
}
