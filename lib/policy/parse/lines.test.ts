import fc from "fast-check";
import { expect, test } from "vitest";
import { pointsOf } from "./lines";

test("every offset has its line and column, counted from 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("甲", "a", "\n"), maxLength: 20 }), fc.nat(20), (text, offset) => {
      const before = text.slice(0, offset).split("\n");
      const at = Math.min(offset, text.length);
      expect(pointsOf(text)(at)).toEqual({
        line: before.length,
        column: (before.at(-1) ?? "").length + 1,
        offset: at,
      });
    }),
  );
});
