import { webcrypto } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { randomId } from "./random-id";

test("an id is what the source gave, all 128 bits of it", () => {
  let runs = 0;
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (given) => {
      runs += 1;
      const id = randomId({ getRandomValues: (bytes) => bytes.set(given) });
      const expected = Buffer.from(given).toString("hex");
      expect(id).toBe(/[1-9a-f]/.test(expected) ? expected : null);
    }),
    { numRuns: 1000 },
  );
  expect(runs).toBe(1000);
});

test("of 20,000 ids, all differ and every bit is set in about half", () => {
  const count = 20_000;
  const ids = Array.from({ length: count }, () => randomId(webcrypto) ?? "");
  expect(new Set(ids).size).toBe(count);
  const set = Array.from({ length: 128 }, () => 0);
  for (const id of ids) {
    Buffer.from(id, "hex").forEach((byte, at) => {
      for (let bit = 0; bit < 8; bit += 1) set[8 * at + bit] = (set[8 * at + bit] ?? 0) + ((byte >> bit) & 1);
    });
  }
  // 7% from the half is twenty standard deviations: a bit that is not random, and no accident.
  for (const times of set) expect(Math.abs(times / count - 0.5)).toBeLessThan(0.07);
});

test.each([
  ["there is no source", undefined],
  [
    "the source throws",
    {
      getRandomValues: () => {
        throw new Error("no entropy");
      },
    },
  ],
  ["the source leaves the bytes as they were", { getRandomValues: () => null }],
])("where %s, there is no id: never one that could be guessed", (_name, source) => {
  expect(randomId(source)).toBeNull();
});
