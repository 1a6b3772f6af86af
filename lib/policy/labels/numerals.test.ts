import { describe, expect, test } from "vitest";
import {
  BLACK_CIRCLED,
  CIRCLED,
  hanNumeral,
  PARENTHESISED,
  romanNumeral,
  toHanNumeral,
  toLetter,
  toRoman,
} from "./numerals";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("Chinese numerals", () => {
  test("every number from 1 to 999 is written and read back", () => {
    expect(upTo(999).map((value) => hanNumeral(toHanNumeral(value)))).toEqual(upTo(999));
  });

  test.each([
    [1, "一"],
    [9, "九"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [21, "二十一"],
    [99, "九十九"],
    [100, "一百"],
    [101, "一百零一"],
    [110, "一百一十"],
    [112, "一百一十二"],
    [999, "九百九十九"],
  ])("%i is %s", (value, numeral) => expect(toHanNumeral(value)).toBe(numeral));

  test.each([
    ["一百〇一", 101],
    ["一〇一", 101],
    ["二〇", 20],
    ["一一〇", 110],
    ["一百十二", 112],
  ])("%s is %i too", (numeral, value) => expect(hanNumeral(numeral)).toBe(value));

  test.each(["", "零", "一十一一", "十十", "百", "二一", "1", "十零", "一 ", "一百二", "〇一", "一百零十"])(
    "%j is no numeral",
    (text) => {
      expect(hanNumeral(text)).toBeNull();
    },
  );
});

test("Roman numerals up to fifty are written and read back, in either case", () => {
  expect(upTo(50).map((value) => romanNumeral(toRoman(value)))).toEqual(upTo(50));
  expect(romanNumeral("XIV")).toBe(14);
  expect(["iiii", "vx", "mix", ""].map(romanNumeral)).toEqual([null, null, null, null]);
});

test("signs with a character of their own are written as far as they go", () => {
  expect([CIRCLED.write(50), CIRCLED.write(51), CIRCLED.value("㉟")]).toEqual(["㊿", null, 35]);
  expect([BLACK_CIRCLED.write(20), PARENTHESISED.write(20), PARENTHESISED.write(21)]).toEqual(["⓴", "⒇", null]);
});

test("after Z a letter is written twice, as Word does", () =>
  expect([toLetter(26), toLetter(27)]).toEqual(["Z", "AA"]));
