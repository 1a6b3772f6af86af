import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance";

test.each([
  ["cookie", "cokie", 1],
  ["cookie", "cookei", 1],
  ["存储期限", "存诸期限", 1],
  ["abcd", "badc", 2],
  ["same", "same", 0],
  ["far", "away", 3],
])("%s and %s", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("it is the same both ways, and one edit away after one edit", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(), (a, b, seed) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      const at = seed % a.length;
      expect(editDistance(a, a.slice(0, at) + a.slice(at + 1), 3)).toBe(1);
    }),
  );
});
