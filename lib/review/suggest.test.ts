import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { PolicyDiff } from "@/lib/compare/model";
import { aRows, bRows, HOUSE_WORDING } from "./__fixtures__/samples";
import { suggestClass } from "./suggest";

const suggested = (diff: PolicyDiff) =>
  Object.fromEntries(
    diff.changes.map((change) => [change.id, suggestClass(change, diff, HOUSE_WORDING)?.class ?? null]),
  );

describe("the draft of 2027 against 2022: each change of B1–B17 gets the class of its row", () => {
  const classes = suggested(bRows);

  it.each([
    ["B1", "文字更正", "edited-s2-1-3-p2"],
    ["B1", "文字更正", "edited-s2-2-2-p3"],
    ["B1", "文字更正", "edited-s2-6-5-p1"],
    ["B1", "文字更正", "edited-s3-1-5-3-i1"],
    ["B1", "文字更正", "edited-s5-3-1-p1"],
    ["B1", "文字更正", "edited-s5-3-4-p2"],
    ["B1", "文字更正", "layout-s2-3-2-p1"],
    ["B1", "文字更正", "layout-s5-3-2-p1"],
    ["B1", "文字更正", "layout-def-个人信息"],
    ["B2", "功能新增", "added-s2-2-3-i2"],
    ["B2", "结构", "renumbered-s2-2-3-i3"],
    ["B2", "结构", "renumbered-s2-2-3-i4"],
    ["B2", "结构", "renumbered-s2-2-3-i5"],
    ["B3", "处理方式变化", "added-s2-1-3-p4"],
    ["B4", "精简", "merged-s2-5-2-p3"],
    ["B5", "顺序调整", "moved-s2-6-3"],
    ["B5", "结构", "renumbered-s2-6-2"],
    ["B6", "顺序调整", "passage-s2-8-2-p1"],
    ["B7", "共享对象变化", "edited-s3-1-5-1-b-p1"],
    ["B8", "权利变化", "added-s4-4"],
    ["B8", "权利变化", "edited-s4-3"],
    ["B8", "权利变化", "edited-s4-3-p2"],
    ["B8", "结构", "renumbered-s4-5"],
    ["B8", "结构", "renumbered-s4-6"],
    ["B8", "结构", "renumbered-s4-7"],
    ["B8", "结构", "renumbered-s4-8"],
    ["B9", "权利变化", "edited-s4-8-p1"],
    ["B9", "权利变化", "edited-s8-p1"],
    ["B10", "跨境", "edited-s5-2-p1"],
    ["B11", "未成年人", "split-s7-1"],
    ["B12", "联系方式变化", "added-s8-i3"],
    ["B13", "定义变化", "added-def-自动化决策"],
    ["B13", "定义变化", "added-def-单独同意"],
    ["B13", "定义变化", "edited-def-设备信息"],
    ["B14", "重点标注", "emphasis-s2-2-3-p1"],
    ["B14", "重点标注", "emphasis-s2-5-2-p2"],
    ["B15", "排版", "layout-s2-2-1-p2"],
    ["B15", "排版", "layout-s2-3-3-p2"],
    ["B15", "排版", "layout-s2-6-1-p2"],
    ["B16", "结构", "edited-s3"],
    ["B16: a reference follows", "结构", "edited-s2-3-3-p1"],
    ["B17", "清单", "added-s2-10"],
  ])("%s: %s, %s", (_row, expected, change) => {
    expect(classes[change]).toBe(expected);
  });

  it("leaves no change out", () => {
    expect(Object.values(classes).filter((cls) => cls === null)).toEqual([]);
    expect(Object.keys(classes)).toHaveLength(42);
  });
});

describe("2022 against the sample of 2021: A1–A11", () => {
  const classes = suggested(aRows);

  it.each([
    ["A1", "功能新增", "added-s2-6-5"],
    ["A2", "权利变化", "added-s4-6"],
    ["A2", "结构", "renumbered-s4-7"],
    ["A3", "顺序调整", "moved-s7"],
    ["A3", "结构", "renumbered-s6"],
    ["A4", "结构", "split-s3-1-3"],
    ["A4", "结构", "renumbered-s3-1-5"],
    ["A4: a reference follows", "结构", "renumbered-s2-3-3-p1"],
    ["A5", "权利变化", "edited-s4-7-p1"],
    ["A5", "权利变化", "edited-s8-p1"],
    ["A6", "定义变化", "edited-def-设备信息"],
    ["A7", "定义变化", "added-def-去标识化"],
    ["A8", "重点标注", "emphasis-s2-3-2-p3"],
    ["A8", "重点标注", "emphasis-s2-4-p4"],
    ["A8", "重点标注", "emphasis-s2-6-1-p1"],
    ["A8", "重点标注", "emphasis-s2-9-p1"],
    ["A8", "重点标注", "emphasis-s3-1-5-2-p1"],
    ["A8", "重点标注", "emphasis-s5-1-p3"],
    ["A9", "处理种类变化", "edited-s2-6-4-p1"],
    ["A10: the heading", "结构", "edited-s2"],
    ["A10: phrased anew, nothing is evident", null, "edited-s1-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s2-1-1-p3"],
    ["A10: phrased anew, nothing is evident", null, "edited-s2-4-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s3-1-2-p1"],
    ["A10: phrased anew, nothing is evident", null, "edited-s5-3-2-p1"],
    ["A11", "排版", "layout-s2-2-3-i4"],
    ["A11", "排版", "layout-s2-3-2-p1"],
    ["A11", "排版", "layout-s3-1-1-i1"],
    ["A11", "排版", "layout-s3-1-1-i2"],
    ["A11", "排版", "layout-s3-1-1-i3"],
    ["A11", "排版", "layout-s5-3-1-p1"],
    ["A11", "排版", "layout-def-个人信息"],
  ])("%s: %s, %s", (_row, expected, change) => {
    expect(classes[change]).toBe(expected);
  });

  it("knows every change of the comparison", () => {
    expect(Object.keys(classes)).toHaveLength(32);
  });
});

const suggestionFor = (chapter: string, before: string, after: string) => {
  const diff = comparePolicies(policy(`# ${chapter}\n${before}`), policy(`# ${chapter}\n${after}`));
  return diff.changes.map((change) => suggestClass(change, diff, []));
};

describe("the reason names what in the text makes it evident", () => {
  it.each([
    [
      "请您自主进行登陆密码修改。",
      "请您自主进行登录密码修改。",
      "文字更正",
      "原文的“登陆”有错字、标点差错，或不合统一用语，现已改正。",
    ],
    ["我们将在15天内做出答复。", "我们将在三十天内做出答复。", "权利变化", "答复或办理的期限由“15天”改为“三十天”。"],
    [
      "我们会保护您的配送信息。",
      "我们会保护您的配送信息。我们会将其提供给即时配送公司。",
      "共享对象变化",
      "新的文字写明向谁提供个人信息（“提供给即时配送公司”）。",
    ],
    [
      "本政策由杭州甲网络有限公司发布并解释。",
      "本政策由杭州乙信息有限公司发布并解释。",
      "主体变更",
      "公司名称由“杭州甲网络有限公司”改为“杭州乙信息有限公司”。",
    ],
    [
      "您可以联系客服反映问题。",
      "您可以联系客服反映问题。邮箱：privacy@example.com。",
      "联系方式变化",
      "联系方式“privacy@example.com”有增减。",
    ],
    [
      "我们保存您的订单记录。",
      "我们保存您的订单记录，用于改进商品推荐效果。",
      "处理目的变化",
      "新的文字写明新的用途（“用于改进商品推荐效果”）。",
    ],
  ] as const)("%s → %s", (before, after, cls, why) => {
    expect(suggestionFor("一、甲", before, after)).toEqual([{ class: cls, why }]);
  });
});

describe("nothing is suggested where a person must judge", () => {
  it.each([
    [
      "a correction and a new sentence",
      "请您按照页面提示的步骤进行登陆密码修改。",
      "请您按照页面提示的步骤进行登录密码修改。修改后请妥善保管。",
    ],
    ["a slip exchanged for another", "请您找回帐号。", "请您找回帐户。"],
    ["a number that is no term for an answer", "我们保存三年。", "我们保存五年。"],
    ["a negation that came", "我们会公开您的订单。", "我们不会公开您的订单。"],
    ["a recipient named by other words", "我们会提供给甲公司。", "我们会提供给乙公司。"],
    ["information given to the person", "我们会妥善处理。", "我们会妥善处理，并将结果提供给您本人。"],
    ["a phrase for a purpose exchanged", "我们收集它用于核验身份。", "我们收集它以便确认身份。"],
    ["a recipient that is denied", "我们会保护您的信息。", "我们会保护您的信息。我们不会将其提供给任何公司。"],
    ["a use that is denied", "我们保存您的订单记录。", "我们保存您的订单记录，不会用于其他任何商业目的。"],
    ["something that is not collected", "我们会保护您的信息。", "我们会保护您的信息。我们不会读取您的通讯录内容。"],
    ["a number that is no telephone", "我们保护您的信息。", "我们保护您的信息。订单号20270115123456可供查询。"],
    ["a heading that lost a right", "## （一）删除和限制处理\n我们会说明。", "## （一）删除\n我们会说明。"],
    [
      "a list shortened by an entry that holds a slip",
      "我们收集硬件型号、登陆设备的名称、系统版本。",
      "我们收集硬件型号、系统版本。",
    ],
    ["a heading that names something new", "## （一）共享\n我们会说明。", "## （一）共享和出售\n我们会说明。"],
    ["one of several companies", "由甲有限公司和丙有限公司发布。", "由乙有限公司和丙有限公司发布。"],
    [
      "a merger that dropped something",
      "## （一）甲\n我们会保护您的信息。\n我们会在十五天内删除备份。",
      "## （一）甲\n我们会保护您的信息。",
    ],
    ["a sentence that says little", "我们会尽快处理。", "我们会尽快处理。敬请期待更多精彩。"],
  ])("%s", (_case, before, after) => {
    expect(suggestionFor("一、甲", before, after)).toEqual([null]);
  });

  it("a name of a right outside the chapter on rights", () => {
    expect(suggestionFor("二、存储", "我们会妥善保管。", "我们会妥善保管，到期后会立即予以删除。")).toEqual([null]);
    expect(suggestionFor("四、您的权利", "您可以查阅。", "您可以查阅或者复制。")).toEqual([
      { class: "权利变化", why: "改动的文字写的是个人的权利（复制）。" },
    ]);
  });
});
