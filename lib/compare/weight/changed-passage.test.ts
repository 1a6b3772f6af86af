import { expect, test } from "vitest";
import { policy } from "../__fixtures__/build";
import { comparePolicies } from "../compare-policies";
import { changedPassage } from "./changed-passage";

const passagesOf = (before: string, after: string) =>
  comparePolicies(policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`)).changes.map((change) =>
    changedPassage(change)
      .map(({ op, text }) => (op === "equal" ? text : op === "delete" ? `[-${text}-]` : `{+${text}+}`))
      .join(""),
  );

const FAR = "书架上的每一本书都有编号，编号由馆员登记，登记簿放在前台，";

test.each([
  ["a short clause", "我们将在三十天内答复您。", "我们将在15天内答复您。", ["我们将在[-三十天-]{+15天+}内答复您。"]],
  [
    "the sentence that changed, of several",
    "请先读说明。我们可能会分析您的订单。读完再签。",
    "请先读说明。我们会分析您的订单。读完再签。",
    ["我们[-可能-]会分析您的订单。"],
  ],
  [
    "a long sentence is cut",
    `${FAR}我们会保存三年，${FAR}谢谢。`,
    `${FAR}我们会保存五年，${FAR}谢谢。`,
    ["…登记簿放在前台，我们会保存[-三年-]{+五年+}，书架上的每一本书都有编号…"],
  ],
  [
    "two places far apart",
    `我们会保存三年，${FAR}${FAR}须经您单独同意。`,
    `我们会保存五年，${FAR}${FAR}须经您同意。`,
    ["我们会保存[-三年-]{+五年+}，书架上的每一本书都有编号…登记簿放在前台，须经您[-单独-]同意。"],
  ],
  [
    "words that weigh nothing are left out",
    `欢迎光临。${FAR}我们会保存三年。`,
    `欢迎来到小站。${FAR}我们会保存五年。`,
    ["…登记簿放在前台，我们会保存[-三年-]{+五年+}。"],
  ],
  ["a clause that came", "请留意。", "请留意。\n您发帖后不能改名。", [""]],
  ["stress alone", "押金不退。请留意。", "**押金不退。**请留意。", [""]],
])("shows what changed in its sentence: %s", (_what, before, after, expected) => {
  expect(passagesOf(before, after)).toEqual(expected);
});
