import { describe, expect, test } from "vitest";
import { counted } from "./counted-code";
import { instrument } from "./instrument";
import { growthOf, stepsOf } from "./steps";

const toys = await counted<typeof import("./__fixtures__/toys")>("scripts/steps/__fixtures__/toys.ts");
const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);
const sizes = [100, 1000];

describe("ten times the input takes", () => {
  test.each(Object.entries(toys.linear))("about ten times the steps when linear: %s", (_name, run) => {
    const { ratio, where } = growthOf(numbers, run, sizes);
    expect(ratio, where).toBeGreaterThan(5);
    expect(ratio, where).toBeLessThan(13.5);
  });
  test.each(Object.entries(toys.almostLinear))("less than 15 times when n log n: %s", (_name, run) => {
    const { ratio, where } = growthOf(numbers, run, sizes);
    expect(ratio, where).toBeGreaterThan(12);
    expect(ratio, where).toBeLessThan(15);
  });
  test.each(Object.entries(toys.quadratic))("far more when quadratic: %s", (_name, run) => {
    const { ratio, where } = growthOf(numbers, run, sizes);
    expect(ratio, where).toBeGreaterThan(30);
  });
});

test("the same call counts the same, however often it ran before", () => {
  const list = numbers(500);
  const run = () => toys.quadratic.loops(list);
  const first = stepsOf(run);
  for (let again = 0; again < 200; again++) run();
  expect(stepsOf(run)).toEqual(first);
  expect(first.byPlace.get("scripts/steps/__fixtures__/toys.ts loops")).toBe(1 + 500 + 500 * 500);
});

test("the place that grew most is named first", () => {
  expect(growthOf(numbers, toys.quadratic.splitForEach, sizes).where.split("\n")[0]).toMatch(/String\.split$/);
  expect(growthOf(numbers, toys.quadratic.loops, sizes).where.split("\n")[0]).toBe(
    "10101 → 1001001  scripts/steps/__fixtures__/toys.ts loops",
  );
});

test("what was not loaded to be counted is refused, so that no test passes by counting nothing", () => {
  expect(() => stepsOf(() => [1].map(String))).toThrow("Nothing of what ran was counted: load it with counted().");
});

test("no counter stays behind, even when the call throws", () => {
  const before = [String.prototype.split, Array.prototype.map, RegExp.prototype.exec, Map.prototype.set];
  expect(() =>
    stepsOf(() => {
      throw new Error("thrown");
    }),
  ).toThrow("thrown");
  expect([String.prototype.split, Array.prototype.map, RegExp.prototype.exec, Map.prototype.set]).toEqual(before);
});

describe("counters stand", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["after a directive", 'function f() { "use strict"; g(); }', 'function f() { "use strict";$steps[1]++; g(); }'],
    ["before an arrow's value", "const f = () => ({ a: 1 })", "const f = () => (($steps[1]++,({ a: 1 })))"],
    ["before each of two arrows' values", "f = (a) => (b) => a", "f = (a) => ($steps[1]++,((b) => ($steps[2]++,(a))))"],
    ["in a loop without a block", "for (;;) f();", "for (;;) {$steps[0]++;f();}"],
    ["in loops in loops", "while (a) for (b of c);", "while (a) {$steps[0]++;for (b of c){$steps[0]++;;}}"],
    ["around what is spread", "[...a, ...b]", "[...$spread(a), ...$spread(b)]"],
    ["around what is taken apart", "const [a, ...b] = c;", "const [a, ...b] = $spread(c);"],
    ["after arguments that are copied", "function f(a, ...b) {}", "function f(a, ...b) {$steps[1]++;$spread(b);}"],
  ];
  test.each(cases)("%s", (_name, code, expected) => {
    expect(instrument(code).code).toBe(expected);
  });
});
