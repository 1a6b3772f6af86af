import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { weightySentences } from "@/lib/compare/weight/weighty";

const diffOf = (before: string, after: string) =>
  comparePolicies(policy(`# 一、甲\n${before}`), policy(`# 一、甲\n${after}`));
const told = (before: string, after: string) => weightySentences(diffOf(before, after)).map(({ text }) => text);

describe("the list of what a reader has to know", () => {
  it.each([
    ["a term", "我们将在三十天内答复您的请求。", "我们将在15天内答复您的请求。", "答复期限：三十天 → 15天"],
    [
      "an age",
      "您未满十四周岁的，请由家长陪同阅读。",
      "您未满十六周岁的，请由家长陪同阅读。",
      "年龄：十四周岁 → 十六周岁",
    ],
    ["how certain", "我们可能会分析您的订单。", "我们会分析您的订单。", "确定程度：删去“可能会”"],
    ["how binding", "受托人应当删除副本。", "受托人可以删除副本。", "确定程度：应当 → 可以"],
    ["how much", "部分订单会备份到海外机房。", "全部订单会备份到海外机房。", "范围：部分 → 全部"],
    ["how open a list is", "我们记录机型、系统版本。", "我们记录机型、系统版本等。", "范围：增加“等”"],
    ["a weaker consent", "须取得您的单独同意后再提供。", "须取得您的同意后再提供。", "同意与告知：单独同意 → 同意"],
    ["a consent that is assumed", "经您确认，我们开启。", "视为您已确认，我们开启。", "同意与告知：增加“视为”"],
    ["a recipient", "我们向快递公司提供您的单号。", "我们向快递公司和广告商提供您的单号。", "对象：增加“广告商”"],
    [
      "a company",
      "由杭州青禾科技有限公司发送短信通知。",
      "由南京白鹭网络有限公司发送短信通知。",
      "对象：杭州青禾科技有限公司 → 南京白鹭网络有限公司",
    ],
    ["a sensitive kind", "我们会查验您的学生卡。", "我们会查验您的学生卡和声纹。", "敏感信息：增加“声纹”"],
    ["an exception", "我们会先征询您。", "我们会先征询您，紧急情形除外。", "条件与例外：增加“情形、除外”"],
    ["a purpose", "字体大小只做显示之用。", "字体大小只做显示和营销之用。", "目的：增加“营销”"],
    ["stress that went", "**押金不退。**请留意。", "押金不退。请留意。", "不再突出显示：“押金不退。”"],
    ["stress that came", "押金不退。请留意。", "**押金不退。**请留意。", "新突出显示：“押金不退。”"],
    ["a clause", "请留意。", "请留意。\n您发帖后不能改名。", "新增：“您发帖后不能改名。”"],
    ["other words", "纠纷由双方抽签定夺。", "纠纷由双方猜拳定夺。", "措辞：抽签 → 猜拳"],
  ])("tells %s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual([expected]);
  });

  it.each([
    ["a synonym", "您可以通过以下途径管理。", "您可以通过以下方式管理。"],
    ["a pronoun", "这些服务另有说明。", "上述服务另有说明。"],
    ["a particle", "我们对您与我们沟通的记录负责。", "我们对您与我们的沟通的记录负责。"],
    ["a modal verb of the same force", "您应当妥善保管。", "您须妥善保管。"],
    ["a short form", "读完后即删除。", "读完后立即删除。"],
    ["a word that holds a weighing one", "我们改进服务。", "我们改进同等级的服务。"],
    ["courtesies", "欢迎来到小站。", "欢迎光临小站。"],
    ["a comma", "请您阅读,再签字。", "请您阅读，再签字。"],
    [
      "a sentence that changed its place",
      "我们经您单独同意收集您的指纹。本节另见附录。",
      "本节另见附录。我们经您单独同意收集您的指纹。",
    ],
  ])("is silent of %s", (_, before, after) => {
    expect(told(before, after)).toEqual([]);
  });

  const long = "青禾万象".repeat(12);
  it.each([
    [
      "words that both sides say",
      [["information", ["账户", "订单"], ["订单", "账户", "相册"]]],
      "信息种类：增加“相册”",
    ],
    [
      "one kind of which says the same",
      [
        ["information", ["账户"], ["账户"]],
        ["exception", [], ["情形"]],
      ],
      "条件与例外：增加“情形”",
    ],
    [
      "two that changed places",
      [["certainty", ["可能", "必须"], ["必须", "可能"]]],
      "确定程度：可能、必须 → 必须、可能",
    ],
    [
      "names that begin alike",
      [["recipient", [`${long}东部`], [`${long}西部`]]],
      "对象：…青禾万象东部 → …青禾万象西部",
    ],
    ["nothing but what both sides say", [["information", ["账户"], ["账户"]]], "措辞：抽签 → 猜拳"],
  ] as const)("never has the same words on both sides of an arrow: %s", (_, flags, expected) => {
    const { changes, renames } = diffOf("纠纷由双方抽签定夺。", "纠纷由双方猜拳定夺。");
    const flagged = changes.map((change) => ({
      ...change,
      flags: flags.map(([kind, before, after]) => ({ kind, before, after })),
    }));
    expect(weightySentences({ changes: flagged, renames }).map(({ text }) => text)).toEqual([expected]);
  });

  it("tells once what was done alike in several clauses", () => {
    const before = "我们在三十天内答复查阅请求。\n请写明事由。\n我们在三十天内答复投诉和举报。";
    const sentences = weightySentences(diffOf(before, before.replaceAll("三十天", "15天")));
    expect(sentences.map(({ text, changes }) => [text, changes.length])).toEqual([["答复期限：三十天 → 15天", 2]]);
  });
});
