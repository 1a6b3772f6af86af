import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { suggestClass } from "@/lib/compare/classify";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { byImportance } from "@/lib/compare/importance";

const changesOf = (before: string, after: string) =>
  comparePolicies(policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`)).changes;

describe("the suggested class of a change", () => {
  it.each([
    ["文字更正", "请您自主进行登陆密码修改。", "请您自主进行登录密码修改。"],
    ["权利变化", "我们将在15天内做出答复。", "我们将在十五个工作日内做出答复。"],
    ["共享对象变化", "我们会保护您的配送信息。", "我们会保护您的配送信息。我们会将其提供给即时配送公司。"],
    ["跨境", "信息存储在境内的服务器。", "信息存储在境内的服务器。我们可能将其传输至境外。"],
    ["联系方式变化", "您可以联系客服反映问题。", "您可以联系客服反映问题。邮箱：privacy@example.com。"],
    ["重点标注", "请您谨慎考虑是否分享信息。", "请您**谨慎考虑**是否分享信息。"],
    ["排版", "请您阅读,并同意本政策。", "请您阅读，并同意本政策。"],
    ["定义变化", "= 设备信息：硬件型号。", "= 设备信息：硬件型号与系统版本。"],
    ["清单", "请您查看。", "请您查看。\n| 功能 | 种类 |\n| 搜索 | 搜索词 |"],
    ["未定", "我们会尽快处理。", "我们会尽快处理。敬请期待更多精彩。"],
  ] as const)("%s", (expected, before, after) => {
    expect(changesOf(before, after).map(suggestClass)).toEqual([expected]);
  });
});

describe("the order of importance", () => {
  it("puts numbers first, then negations, new stress, subjects, words, moves, numbering and layout", () => {
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
