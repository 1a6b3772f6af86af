import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { byImportance } from "@/lib/compare/weight/importance";

const changesOf = (before: string, after: string) =>
  comparePolicies(policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`)).changes;

describe("the order of importance", () => {
  it("puts numbers first, then negations, new stress, other words and layout", () => {
    const before = [
      "请您阅读,并同意本政策的内容。",
      "我们会尽快处理您的反馈意见。",
      "我们会共享您的订单信息用于配送。",
      "请您谨慎考虑是否公开分享信息。",
      "我们会在15天内答复您的请求。",
    ];
    const after = [
      "请您阅读，并同意本政策的内容。",
      "我们会尽快妥善处理您的反馈意见。",
      "我们不会共享您的订单信息用于配送。",
      "请您**谨慎考虑**是否公开分享信息。",
      "我们会在三十天内答复您的请求。",
    ];
    const order = byImportance(changesOf(before.join("\n"), after.join("\n"))).map((change) => change.id);
    expect(order).toEqual(["edited-s1-p~5", "edited-s1-p~3", "emphasis-s1-p~4", "edited-s1-p~2", "layout-s1-p"]);
  });
});
