import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { draftDiff, HOUSE_WORDING } from "./__fixtures__/shop";
import { suggestClass } from "./suggest";

describe("the draft of the invented policy: only what its words make evident is suggested", () => {
  it.each([
    [null, "edited-s2-2-1-p2", "a sentence that repeated another went"],
    [null, "added-s2-3-5", "a section on gift cards"],
    [null, "edited-s2-7-p2", "two words more in a promise"],
    [null, "edited-s3-2-t1", "a kind of information more in a cell"],
    ["权利变化", "edited-s4-7-p1", "the term for an answer"],
    [null, "edited-s5-1-p1", "the term of storage"],
    [null, "edited-s7-p1", "a way of telling less"],
    [null, "added-s8-i3", "an item more"],
    ["结构", "renumbered-s8-i4", "the number of the item after it"],
  ])("%s for %s: %s", (expected, id, _what) => {
    const change = draftDiff.changes.find((one) => one.id === id);
    if (!change) throw new Error(`no change ${id}`);
    expect(suggestClass(change, draftDiff, HOUSE_WORDING)?.class ?? null).toBe(expected);
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

describe("no class without a duty is suggested where words that lay one changed", () => {
  const STAYS = [
    "门店按您的手型量尺寸，并把结果写在订单里。",
    "维修时按原样更换零件，换下的零件交还给您。",
    "清洗以两次为限，第三次起按件另计。",
  ];
  const moved = (text: string) => `# 一、首饰\n${[text, ...STAYS].join("\n")}`;
  const last = (text: string) => `# 一、首饰\n${[...STAYS, text].join("\n")}`;
  const CLAUSE = "门店的摄像机只记录出入口的画面，画面经您单独同意后才交给保险公司用于理赔，并可能在结案时删除。";

  it.each([
    ["a consent", "经您单独同意后", "经您同意后"],
    ["a recipient", "交给保险公司", "交给供应商"],
    ["a purpose", "用于理赔", "供理赔和营销"],
    ["certainty", "并可能在", "并在"],
    ["a sensitive kind", "出入口的画面", "出入口的画面和人脸"],
  ])("%s, in a clause that moved", (_, was, is) => {
    const diff = comparePolicies(policy(moved(CLAUSE)), policy(last(CLAUSE.replace(was, is))));
    const classes = diff.changes.map((change) => suggestClass(change, diff, [])?.class ?? null);
    expect(classes.filter((one) => one === "顺序调整" || one === "文字更正" || one === "结构")).toEqual([]);
  });

  it("and a clause that moved as it was is one of order", () => {
    const diff = comparePolicies(policy(moved(CLAUSE)), policy(last(CLAUSE)));
    expect(diff.changes.map((change) => suggestClass(change, diff, [])?.class)).toEqual(["顺序调整"]);
  });
});
