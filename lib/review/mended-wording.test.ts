import { expect, test } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { HouseWording } from "@/lib/policy/house-wording";
import { suggestClass } from "./suggest";

const wording = (write: string, ...not: readonly string[]): HouseWording => ({ write, not, why: "统一", except: [] });

const HOUSE: readonly HouseWording[] = [
  wording("荐书", "图书推荐服务", "书籍推荐"),
  wording("个人信息处理者", "数据控制方"),
  wording("三十日内", "十五日内"),
  wording("可以共享", "不会共享"),
];

/** What is suggested for a chapter in which one sentence became another. */
function suggested(before: string, after: string, house: readonly HouseWording[]) {
  const diff = comparePolicies(policy(`# 一、荐书\n${before}`), policy(`# 一、荐书\n${after}`));
  return diff.changes.map((change) => {
    const suggestion = suggestClass(change, diff, house);
    return suggestion === null ? null : `${suggestion.class} ${suggestion.why}`;
  });
}

test.each([
  [
    "a change that only writes what the list asks for is a mended slip",
    "您可以关闭图书推荐服务。",
    "您可以关闭荐书。",
    "文字更正 原文的“图书推荐服务”有错字、标点差错，或不合统一用语，现已改正。",
  ],
  [
    "though the words are longer than a correction",
    "数据控制方是山茶书店。",
    "个人信息处理者是山茶书店。",
    "文字更正 原文的“数据控制方”有错字、标点差错，或不合统一用语，现已改正。",
  ],
  [
    "together with a slip that any text may have",
    "您登陆后可以关闭书籍推荐。",
    "您登录后可以关闭荐书。",
    "文字更正 原文的“登陆”、“书籍推荐”有错字、标点差错，或不合统一用语，现已改正。",
  ],
])("%s", (_, before, after, expected) => {
  expect(suggested(before, after, HOUSE)).toEqual([expected]);
});

test.each([
  ["other words than those asked for", "您可以关闭图书推荐服务。", "您可以关闭推送。"],
  ["something else beside them", "您可以关闭图书推荐服务。", "您可以关闭荐书和定位。"],
  ["the unwanted word in another place", "您可以关闭荐书。", "您可以关闭书籍推荐。"],
  ["a number, though the list asks for it", "我们将在十五日内关闭书架。", "我们将在三十日内关闭书架。"],
  ["a negation, though the list asks for it", "我们不会共享书架。", "我们可以共享书架。"],
])("no slip was mended where the change writes %s", (_, before, after) => {
  expect(suggested(before, after, HOUSE).filter((said) => said?.startsWith("文字更正"))).toEqual([]);
});

test("without the list nothing is evident", () => {
  expect(suggested("您可以关闭图书推荐服务。", "您可以关闭荐书。", [])).toEqual([null]);
});
