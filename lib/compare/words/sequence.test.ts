import { diffArrays } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSequences, type SequenceRun } from "./sequence";

/** What the runs say of both sides, or an error where a run of equals is none. */
function sides(before: readonly string[], after: readonly string[], runs: readonly SequenceRun[]) {
  let [i, j] = [0, 0];
  const shared: string[] = [];
  for (const { added, removed, count } of runs) {
    if (!added && !removed) {
      expect(before.slice(i, i + count)).toEqual(after.slice(j, j + count));
      shared.push(...before.slice(i, i + count));
    }
    if (!added) i += count;
    if (!removed) j += count;
  }
  expect([i, j]).toEqual([before.length, after.length]);
  return shared;
}

const numbers = (length: number, seed: number) =>
  Array.from({ length }, (_, index) => String((index * 7919 + seed * 104729) % 9973));

describe("sequences that differ little", () => {
  test("are compared by the shortest way", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 20 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const runs = diffArrays(before, after).map(({ added, removed, count }) => ({ added, removed, count }));
        expect(compareSequences(before, after)).toEqual(runs);
        sides(before, after, runs);
      }),
    );
  });
});

describe("sequences that differ in more than five hundred places", () => {
  const long = numbers(3000, 1);
  const cases: readonly (readonly [string, readonly string[], readonly string[], number])[] = [
    ["nothing in common", long, long.map((word) => `${word}x`), 0],
    ["every third word changed", long, long.map((word, at) => (at % 3 === 0 ? `${word}x` : word)), 2000],
    ["halves changed places", long, [...long.slice(1500), ...long.slice(0, 1500)], 1500],
    ["a beginning and an end in common", long, [...long.slice(0, 400), ...numbers(2500, 3), ...long.slice(-400)], 800],
    ["one word over and over", Array(3000).fill("a"), Array(1000).fill("a"), 1000],
  ];
  test.each(cases)("keep what they have in common: %s", (_name, before, after, atLeast) => {
    expect(sides(before, after, compareSequences(before, after)).length).toBeGreaterThanOrEqual(atLeast);
  });

  test("are told whole on both sides, whatever they are", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
      minLength: 900,
      maxLength: 1200,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        sides(before, after, compareSequences(before, after));
      }),
      { numRuns: 10 },
    );
  });
});
