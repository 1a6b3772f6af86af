import { describe, expect, it } from "vitest";
import { type Edit, inTurn, replaced, replacedEverywhere, shopEditor } from "./__fixtures__/edits";

const { toldBothWays } = shopEditor;

describe("the words an author edits", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "a number and its unit",
      replaced("我们会在七日内把文件", "我们会在七个工作日内把文件"),
      ["edited s4-1-p1 [-七日-]{+七个工作日+} !number: 七日 → 七个工作日"],
    ],
    [
      "a number in words",
      replaced("保存不少于三年", "保存不少于五年"),
      ["edited s5-1-p1 [-三年-]{+五年+} !number: 三年 → 五年"],
    ],
    [
      "a number written otherwise",
      replaced("搜索记录保存十二个月", "搜索记录保存12个月"),
      ["edited s5-1-p1 [-十二个月-]{+12个月+}"],
    ],
    [
      "a limit turned round",
      replaced("保存不少于三年", "保存不超过三年"),
      ["edited s5-1-p1 [-不少于-]{+不超过+} !negation: 不少于 → 不超过"],
    ],
    [
      "不 taken out",
      replaced("合理的请求不收取费用", "合理的请求收取费用"),
      ["edited s4-7-p1 [-不-] !negation: 不 → "],
    ],
    ["不 put in", replaced("我们会保存发票信息", "我们不会保存发票信息"), ["edited s2-3-4-p1 {+不+} !negation:  → 不"]],
    ["未 taken out", replaced("报名而未到场的", "报名而到场的"), ["edited s2-7-p1 [-未-] !negation: 未 → "]],
    [
      "除非 put in",
      replaced("我们可能会收取成本费用", "除非法律另有规定，我们可能会收取成本费用"),
      ["edited s4-7-p1 {+除非法律另有规定，+} !negation:  → 除非"],
    ],
    [
      "不得 made 可以",
      replaced("不得另作他用", "可以另作他用"),
      ["edited s3-1-1-p1 [-不得-]{+可以+} !negation: 不得 → "],
    ],
    [
      "a date put in",
      replaced("您可以在历史版本中", "自2028年1月1日起您可以在历史版本中"),
      ["edited s7-p1 {+自2028年1月1日起+} !date:  → 2028年1月1日"],
    ],
    [
      "a mail address",
      replaced("privacy@shancha.example", "help@shancha.example"),
      ["edited s8-i2 [-privacy@shancha.example-]{+help@shancha.example+}"],
    ],
    ["an app path", replaced("“我的-书架-同步设置”", "“我的-书架-同步”"), ["edited s2-4-p1 [-设置-]"]],
    [
      "a reference",
      replaced('<Ref to="s8">向我们投诉</Ref>', '<Ref to="s4-7">请求我们答复</Ref>'),
      ["edited s3-3-p1 [-向我们投诉-]{+请求我们答复+} !reference: 向我们投诉“联系我们” → 请求我们答复“答复您的请求”"],
    ],
    [
      "a sentence put in",
      replaced(
        "我们会把收货人的姓名、地址和联系电话提供给",
        "您可以指定快递公司。我们会把收货人的姓名、地址和联系电话提供给",
      ),
      ["edited s2-3-3-p1 {+您可以指定快递公司。+}"],
    ],
    [
      "a sentence taken out",
      replaced("您替他人购书的，请先取得对方的同意。", ""),
      ["edited s2-3-1-p1 [-您替他人购书的，请先取得对方的同意。-]"],
    ],
    [
      "an enumeration in another order",
      replaced("我们会收集文字、图片和发表时间", "我们会收集图片、文字和发表时间"),
      ["edited s2-6-p1 {+图片、+}…[-、图片-]"],
    ],
    [
      "a remark in brackets put in",
      replaced("我们委托仓储公司分拣", "我们委托仓储公司（包括其分公司）分拣"),
      ["edited s3-1-1-p1 {+（包括其分公司）+}"],
    ],
    [
      "words that stand in two places",
      replacedEverywhere("保存期限", "留存期限"),
      ["edited s4-3-i2 [-保存-]{+留存+}", "edited s5-1 [-保存-]{+留存+}"],
    ],
    [
      "a section's only clause rewritten",
      replaced(
        "您发现信息有误或者不完整的，可以自行修改；不能自行修改的，例如已完成订单的收货信息，请联系客服。",
        "改名换址，由您在页面上自己办理；办不了的事，柜台代办。",
      ),
      [
        "edited s4-2-p1 [-您发现信息有误或者不完整的，可以自行修改；不能自行修改的，例如已完成订单的收货信息，请联系客服-]{+改名换址，由您在页面上自己办理；办不了的事，柜台代办+} !negation: 不 → ",
      ],
    ],
    ["a heading", replaced("### （五）转移", "### （五）带走书架"), ["edited s4-5 [-转移-]{+带走书架+}"]],
    [
      "a heading and its text",
      inTurn(
        replaced("### （五）转移", "### （五）转移和下载"),
        replaced("转移到其他阅读服务的", "转移或者下载到其他阅读服务的"),
      ),
      ["edited s4-5 {+和下载+}", "edited s4-5-p1 {+或者下载+}"],
    ],
    ["a cell", replaced("| 查找附近的书店和读书会 |", "| 查找附近的书店 |"), ["edited s2-8-t1 [-和读书会-]"]],
    [
      "a company in a cell",
      replaced("青石支付服务有限公司", "青石清算服务有限公司"),
      ["edited s3-2-t1 [-支付-]{+清算+}"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});
