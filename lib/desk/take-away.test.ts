import { expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { decisionsOf, withDecisions } from "@/lib/review/front-matter";
import { sampleDocument } from "./__fixtures__/documents";

test("a draft that is taken away and opened again holds the same decisions, with and without a note or a comment", () => {
  const before = sampleDocument("2022-11-15", ["我们收集您的姓名。", "您可以注销账号。"]);
  const after = sampleDocument("2030-01-01", ["我们收集您的姓名和电话。", "您可以随时注销账号。"]);
  const diff = comparePolicies(before, after);
  const decisions = {
    "edited-s1-p1": { class: "处理种类变化", note: "多收集“电话”。" },
    "edited-s1-p2": { class: "文字更正", note: "", comment: "请看“随时”是否属实：多一个词。" },
  } as const;
  const { document } = parsePolicy(writeMdx(withDecisions(after, diff, decisions)), { path: "draft" });
  expect(document && decisionsOf(document, comparePolicies(before, document))).toEqual(decisions);
});
