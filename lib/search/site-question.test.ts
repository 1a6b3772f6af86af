import { expect, test } from "vitest";
import { siteQuestionIn } from "./site-question";

test.each([
  ["变了什么", "changes"],
  ["这次更新了哪些内容", "changes"],
  ["政策改了啥", "changes"],
  ["最近有没有改动", "changes"],
  ["新版隐私政策变更了什么", "changes"],
  ["和旧版比有什么不一样", "changes"],
  ["两个版本之间的差异", "changes"],
  ["新版变化大吗", "changes"],
  ["旧版本", "archive"],
  ["以前的政策在哪看", "archive"],
  ["上一版", "archive"],
  ["更新", null],
  ["改手机号", null],
  ["怎么修改收货地址", null],
  ["变更授权范围", null],
  ["", null],
])("%j asks of the site: %s", (query, expected) => {
  expect(siteQuestionIn(query)).toBe(expected);
});
