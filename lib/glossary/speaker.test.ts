import { expect, test } from "vitest";
import { speakerNames } from "./speaker";

const OPERATORS = ["甲有限公司", "乙（中国）有限公司"];

test.each([
  ["我们", OPERATORS, "甲有限公司、乙（中国）有限公司"],
  ["我方", ["甲有限公司"], "甲有限公司"],
  ["本公司", ["甲有限公司"], "甲有限公司"],
  ["我们", [], null],
  ["您", OPERATORS, null],
  ["本政策", OPERATORS, null],
  ["我们的合作方", OPERATORS, null],
])("%s, of %j, are %s", (term, operators, expected) => expect(speakerNames(term, operators)).toBe(expected));
