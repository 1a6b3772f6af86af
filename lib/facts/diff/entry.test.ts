import { expect, test } from "vitest";
import { listChange, sameSpelling, valueChange } from "./entry";

test.each([
  ["numerals of another kind", "14周岁以下", "十四周岁以下"],
  ["a term in other numerals", "收到后三十日内书面告知", "收到后30日内书面告知"],
  ["full width", "１５天", "15天"],
  ["spaces and marks", "“我的 - 设置”", "“我的-设置”"],
])("%s are the same value", (_, before, after) => {
  expect(sameSpelling(before, after)).toBe(true);
  expect(valueChange(before, after, "限制变化")).toEqual([]);
  expect(listChange([before, "另一项"], ["另一项", after], "限制变化")).toEqual([]);
});

test.each([
  ["another number", "14周岁以下", "十六周岁以下"],
  ["another unit", "三十日内", "三十个工作日内"],
  ["another word", "14周岁以下", "不满14周岁"],
])("%s is another value", (_, before, after) => {
  expect(valueChange(before, after, "限制变化")).toEqual([{ kind: "限制变化", scope: "场景", before, after }]);
});
