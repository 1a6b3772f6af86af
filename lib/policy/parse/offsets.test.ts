import { expect, test } from "vitest";
import { sourceOffsets } from "./offsets";

test.each([
  ["plain", "甲乙", "甲乙", [0, 1]],
  ["an escape", "甲*乙", "甲\\*乙", [0, 1, 3]],
  ["a backslash that escapes nothing", "\\甲", "\\甲", [0, 1]],
  ["an entity", "甲<乙", "甲&lt;乙", [0, 1, 5]],
  ["an ampersand that is none", "甲&乙", "甲&乙", [0, 1, 2]],
  ["an escaped ampersand", "&乙", "&amp;乙", [0, 5]],
  ["a pair of surrogates that one entity writes", "甲😀乙", "甲&#x1F600;乙", [0, 1, 1, 10]],
  ["a pair of surrogates", "甲😀乙", "甲😀乙", [0, 1, 2, 3]],
  ["an indented line", "甲\n乙", "甲\n   乙", [0, 1, 5]],
])("%s", (_, value, source, offsets) => expect(sourceOffsets(value, source)).toEqual(offsets));
