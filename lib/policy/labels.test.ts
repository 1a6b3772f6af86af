import { describe, expect, test } from "vitest";
import { hanNumeral, labelKey, splitLabel, toHanNumeral } from "./labels";

describe("Chinese numerals", () => {
  test("every number from 1 to 99 is written and read back", () => {
    const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
    expect(numbers.map((value) => hanNumeral(toHanNumeral(value)))).toEqual(numbers);
  });

  test.each([
    [1, "一"],
    [9, "九"],
    [10, "十"],
    [11, "十一"],
    [20, "二十"],
    [21, "二十一"],
    [99, "九十九"],
  ])("%i is %s", (value, numeral) => expect(toHanNumeral(value)).toBe(numeral));

  test.each(["", "零", "一十一一", "十十", "百", "二一", "1", "十零", "一 "])("%j is no numeral", (text) => {
    expect(hanNumeral(text)).toBeNull();
  });
});

describe("splitting a label off", () => {
  test.each([
    ["一、适用范围", "一、", "chapter", 1, "适用范围"],
    ["十二、适用范围", "十二、", "chapter", 12, "适用范围"],
    ["（二）转让", "（二）", "bracketed-han", 2, "转让"],
    ["(二)转让", "(二)", "bracketed-han", 2, "转让"],
    ["1、 浏览", "1、", "arabic", 1, "浏览"],
    ["5.合作场景", "5.", "arabic", 5, "合作场景"],
    ["5．合作场景", "5．", "arabic", 5, "合作场景"],
    ["12、甲", "12、", "arabic", 12, "甲"],
    ["1)   如您", "1)", "arabic-bracket", 1, "如您"],
    ["1）实现业务功能", "1）", "arabic-bracket", 1, "实现业务功能"],
    ["A.  支付服务", "A.", "letter", 1, "支付服务"],
    ["A．保障使用安全", "A．", "letter", 1, "保障使用安全"],
    ["C.", "C.", "letter", 3, ""],
  ])("%s", (text, printed, style, ordinal, rest) => {
    expect(splitLabel(text)).toEqual({
      label: { printed, style, ordinal },
      rest,
      length: text.length - rest.length,
    });
  });

  test.each([
    "1688平台",
    "14周岁以下儿童",
    "1.5倍",
    "2022、2023两年",
    "【引言】",
    "附录：相关定义",
    "一些信息",
    "（一些信息）",
    "十十、甲",
    "APP.com",
    "a.小写",
    "（1）两侧括号的数字",
    "",
  ])("%j has none", (text) => expect(splitLabel(text)).toEqual({ label: null, rest: text, length: 0 }));
});

test.each([
  ["三、", "3"],
  ["（十一）", "11"],
  ["5、", "5"],
  ["1)", "1"],
  ["A．", "a"],
])("%s is %s in an id", (text, key) => {
  const { label } = splitLabel(text);
  expect(label && labelKey(label)).toBe(key);
});
