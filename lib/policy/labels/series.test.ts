import { describe, expect, test } from "vitest";
import type { Label } from "../model";
import { citedLabel } from "./cite";
import { labelKey } from "./key";
import { labelGap } from "./print";
import { printedLabel } from "./read";
import { expectedLabel, labelAt, sameNumber } from "./series";

function label(printed: string): Label {
  const read = printedLabel(`${printed} 甲`);
  if (read === null) throw new Error(printed);
  return read;
}

describe("the number that should follow, in the same spelling", () => {
  test.each([
    ["一、", "三、", "二、"],
    ["（九）", "（十一）", "（十）"],
    ["99、", "101、", "100、"],
    ["第九十九条", "第一百零一条", "第一百条"],
    ["第9章", "第11章", "第10章"],
    ["第１条", "第３条", "第２条"],
    ["（1）", "（3）", "（2）"],
    ["(1)", "(3)", "(2)"],
    ["（１）", "（３）", "（２）"],
    ["①", "③", "②"],
    ["⑳", "㉒", "㉑"],
    ["⑴", "⑶", "⑵"],
    ["1.1", "1.3", "1.2"],
    ["3.1.4.", "3.1.6.", "3.1.5."],
    ["1.01", "1.03", "1.02"],
    ["１．１", "１．３", "１．２"],
    ["A．", "C．", "B．"],
    ["(a)", "(c)", "(b)"],
    ["I.", "III.", "II."],
    ["(iii)", "(vi)", "(iv)"],
    ["第十二条", "第十四条", "第十三条"],
    ["壹、", "叁、", "贰、"],
    ["玖、", "拾壹、", "壹拾、"],
    ["第玖条", "第拾壹条", "第壹拾条"],
    ["甲、", "丙、", "乙、"],
    ["（甲）", "（丙）", "（乙）"],
    ["第一部分", "第三部分", "第二部分"],
    ["〔九〕", "〔十一〕", "〔十〕"],
    ["[1]", "[3]", "[2]"],
    ["Q9：", "Q11：", "Q10："],
    ["Ｑ１：", "Ｑ３：", "Ｑ２："],
    ["问题一：", "问题三：", "问题二："],
  ])("after %s stands %s: %s", (previous, found, expected) => {
    expect(expectedLabel(label(previous), label(found))).toBe(expected);
    expect(labelAt(label(found), label(previous).ordinal + 1)).toBe(expected);
  });

  test.each([
    ["一、", "二、"],
    ["第十二条", "第十二条之一"],
    ["第十二条之一", "第十二条之二"],
    ["第十二条之二", "第十三条"],
    ["1.9", "1.10"],
    ["1.3", "2.1"],
    ["⑳", "㉑"],
  ])("after %s stands %s rightly", (previous, found) => {
    expect(expectedLabel(label(previous), label(found))).toBeNull();
  });

  test.each([["一、"], ["第一条"], ["1.1"], ["①"], ["(a)"], ["I."], ["5.1"]])("%s may be the first", (first) => {
    expect(expectedLabel(null, label(first))).toBeNull();
  });
});

describe("one number, however it is printed", () => {
  test.each([
    ["1)", "1）"],
    ["（1）", "⑴"],
    ["第12条", "第十二条"],
    ["1.1", "１．１．"],
    ["A.", "A．"],
  ])("%s and %s", (a, b) => expect(sameNumber(label(a), label(b))).toBe(true));

  test.each([
    ["1.1", "2.1"],
    ["第十二条", "第十二条之一"],
    ["1)", "(1)"],
    ["第一条", "第一款"],
  ])("%s and %s are two", (a, b) => expect(sameNumber(label(a), label(b))).toBe(false));
});

test.each([
  ["三、", null, "3"],
  ["（十一）", null, "11"],
  ["5、", null, "5"],
  ["1)", null, "1"],
  ["A．", null, "a"],
  ["(c)", null, "c"],
  ["第十二条", null, "12"],
  ["第十二条之一", null, "12a"],
  ["③", null, "3"],
  ["IV.", null, "4"],
  ["贰、", null, "2"],
  ["丙、", null, "3"],
  ["1.1", null, "1-1"],
  ["1.1", "1.", "1"],
  ["3.1.4", "3.1", "4"],
  ["3.1.4", "三、", "1-4"],
  ["3.1.4", "第五条", "3-1-4"],
])("%s under %s is %s in an id", (own, above, key) => {
  expect(labelKey(label(own), above === null ? null : label(above))).toBe(key);
});

test.each([
  ["二、", "二"],
  ["（三）", "（三）"],
  ["5、", "5"],
  ["1)", "（1）"],
  ["(2)", "（2）"],
  ["③", "③"],
  ["3.1.4.", "3.1.4"],
  ["第 12 条", "第十二条"],
  ["第十二条之一", "第十二条之一"],
  ["第二篇", "第二篇"],
  ["(b)", "（b）"],
  ["IV.", "IV"],
  ["贰、", "贰"],
  ["（叁）", "（叁）"],
  ["第贰拾条", "第二十条"],
  ["乙、", "乙"],
  ["（丙）", "（丙）"],
  ["第2部分：", "第二部分"],
  ["第3篇", "第三篇"],
  ["【一】", "（一）"],
  ["[1]", "（1）"],
  ["Q1：", "Q1"],
  ["问题 一：", "问题一"],
])("%s is cited as %s", (own, cited) => expect(citedLabel(label(own))).toBe(cited));

test.each([
  ["1.", "60日内", " "],
  ["1.", "甲", ""],
  ["1、", "60日内", ""],
  ["第三条", "规定的情形", " "],
  ["1.1", "亿元", " "],
  ["1.1.", "甲", ""],
  ["一、", "甲", ""],
  ["一、", "", ""],
])("between %s and %s stands %j", (own, words, gap) => expect(labelGap(label(own), words)).toBe(gap));
