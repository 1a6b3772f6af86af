import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleLoader } from "../bundle-loader";
import { settingsAttributes } from "./settings";

test.each([
  ["nothing stored", null, []],
  [
    "everything",
    '{"size":2,"theme":"dark","leading":"wide"}',
    [
      ["size", "2"],
      ["theme", "dark"],
      ["leading", "wide"],
    ],
  ],
  ["unknown values and names are left out", '{"size":9,"theme":"<b>","leading":"wide","x":1}', [["leading", "wide"]]],
  ["a number as text is not a size", '{"size":"2"}', []],
  ["not JSON", "{size", []],
  ["not an object", "[1]", []],
  ["null", "null", []],
])("settings: %s", (_name, stored, expected) => {
  expect(settingsAttributes(stored)).toEqual(expected);
});

test("the loader is at most 2 kB brotli and the same at every build", () => {
  const source = bundleLoader("main");
  expect(brotliCompressSync(source).length).toBeLessThanOrEqual(2048);
  expect(bundleLoader("main")).toBe(source);
});
