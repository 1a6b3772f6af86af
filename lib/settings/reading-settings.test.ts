import { expect, test } from "vitest";
import { parseSettings } from "./reading-settings";

const STANDARD = { size: 1, theme: "system", leading: "normal" };

test.each([
  ["nothing stored", null, STANDARD],
  ["everything", '{"size":2,"theme":"dark","leading":"wide"}', { size: 2, theme: "dark", leading: "wide" }],
  ["unknown values and names", '{"size":9,"theme":"<b>","leading":"wide","x":1}', { ...STANDARD, leading: "wide" }],
  ["a number as text", '{"size":"2"}', STANDARD],
  ["not JSON", "{size", STANDARD],
  ["a list", "[1]", STANDARD],
  ["null", "null", STANDARD],
])("what is missing or broken is the standard: %s", (_name, stored, expected) => {
  expect(parseSettings(stored)).toEqual(expected);
});
