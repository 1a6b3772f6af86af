import { expect, it } from "vitest";
import { type Edit, inTurn, replaced, replacedEverywhere } from "@/lib/compare/__fixtures__/edits";
import { toldBothWays } from "./edits";
import { proof } from "./text";

proof("the words an author edits", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "a number",
      replaced("我们将在15天内做出答复", "我们将在30天内做出答复"),
      ["edited s4-7-p1 [-15天-]{+30天+} !number: 15天 → 30天"],
    ],
    [
      "a number in words",
      replaced("不少于三年", "不少于五年"),
      ["edited s5-1-p1 [-三年-]{+五年+} !number: 三年 → 五年"],
    ],
    [
      "a number and its unit",
      replaced("我们将在15天内回复", "我们将在15个工作日内回复"),
      ["edited s8-p1 [-15天-]{+15个工作日+} !number: 15天 → 15个工作日"],
    ],
    [
      "a number written otherwise",
      replaced("我们将在15天内回复", "我们将在十五天内回复"),
      ["edited s8-p1 [-15天-]{+十五天+}"],
    ],
    [
      "a level",
      replaced("等级保护的三级以上", "等级保护的二级以上"),
      ["edited s5-3-1-p1 [-三级-]{+二级+} !number: 三级 → 二级"],
    ],
    [
      "an address",
      replaced("文一西路969号4号楼", "文一西路969号5号楼"),
      ["edited s8-i2 [-4号楼-]{+5号楼+} !number: 4号楼 → 5号楼"],
    ],
    [
      "a count",
      replaced("个人信息包括如下两种：", "个人信息包括如下三种："),
      ["edited s2-p1 [-两种-]{+三种+} !number: 两种 → 三种"],
    ],
    [
      "a date put in",
      replaced("供您查阅。\n\n## 七", "自2027年1月1日起供您查阅。\n\n## 七"),
      ["edited s6-p4 {+自2027年1月1日起+} !date:  → 2027年1月1日"],
    ],
    [
      "a limit turned round",
      replaced("不少于三年", "不超过三年"),
      ["edited s5-1-p1 [-不少于-]{+不超过+} !negation: 不少于 → 不超过"],
    ],
    [
      "不 taken out",
      replaced("我们原则上不收取费用", "我们原则上收取费用"),
      ["edited s4-7-p3 [-不-] !negation: 不 → "],
    ],
    [
      "不 put in",
      replaced("我们会对您进行显著的提示", "我们不会对您进行显著的提示"),
      ["edited s2-4-p4 {+不+} !negation:  → 不"],
    ],
    [
      "未 taken out",
      replaced("却未征得您的明确同意", "却征得您的明确同意"),
      ["edited s4-3-i2 [-未-] !negation: 未 → "],
    ],
    [
      "除非 put in",
      replaced("我们将酌情收取一定费用", "除非法律另有规定，我们将酌情收取一定费用"),
      ["edited s4-7-p3 {+除非法律另有规定，+} !negation:  → 除非"],
    ],
    [
      "无需 made 需",
      replaced("您的个人信息无需征得您的授权同意：", "您的个人信息需征得您的授权同意："),
      ["edited s3-5-p1 [-无-] !negation: 无 → "],
    ],
    [
      "不得 made 可以",
      replaced("要求其不得将此信息", "要求其可以将此信息"),
      ["edited s3-1-3-p1 [-不得-]{+可以+} !negation: 不得 → "],
    ],
    ["不满 made 未满", replaced("儿童：指不满十四周岁", "儿童：指未满十四周岁"), ["edited def-儿童 [-不满-]{+未满+}"]],
    ["不限于 taken out", replaced("重大变更包括但不限于：", "重大变更包括："), ["edited s6-p3 [-但不限于-]"]],
    [
      "须 made 可",
      replaced("您须授权我们收集、使用的必要的信息", "您可授权我们收集、使用的必要的信息"),
      ["edited s2-i1 [-须-]{+可+}"],
    ],
    ["和 made 或", replaced("拟使用的会员名和密码", "拟使用的会员名或密码"), ["edited s2-1-1-p1 [-和-]{+或+}"]],
    [
      "可能会 made 将",
      replaced("我们可能会更新我们的隐私政策", "我们将更新我们的隐私政策"),
      ["edited s6-p1 [-可能会-]{+将+}"],
    ],
    [
      "a company",
      replaced("合作方浙江菜鸟供应链管理有限公司", "合作方杭州菜鸟供应链管理有限公司"),
      ["edited s3-1-5-1-b-p1 [-浙江-]{+杭州+}"],
    ],
    [
      "a mail address",
      replaced("pipwg1688@service.alibaba.com", "privacy1688@service.alibaba.com"),
      ["edited s8-i2 [-pipwg1688@service.alibaba.com-]{+privacy1688@service.alibaba.com+}"],
    ],
    [
      "an app path",
      replaced("<AppPath>“我的订单”</AppPath>", "<AppPath>“我的-全部订单”</AppPath>"),
      ["edited s2-3-2-p5 {+-全部+}"],
    ],
    [
      "a reference",
      replaced('“<Ref to="s4-1">（一）查阅、更正和补充您的信息</Ref>”', '“<Ref to="s4-2">（二）复制</Ref>”'),
      [
        "edited s4-3-p1 [-（一）查阅、更正和补充您的信息-]{+（二）复制+} !reference: （一）查阅、更正和补充您的信息 → （二）复制",
      ],
    ],
    [
      "a link",
      replaced("点击此处查看我们接入的SDK详情", "点击此处查看第三方SDK目录"),
      ["edited s3-1-5-4-p3 [-我们接入的-]{+第三方+}…[-详情-]{+目录+}"],
    ],
    [
      "a sentence put in",
      replaced("以完成清关。您可以", "以完成清关。清关资料由报关行保存。您可以"),
      ["edited s2-3-2-p1 {+清关资料由报关行保存。+}"],
    ],
    [
      "a sentence taken out",
      replaced("例如，当您加入卖家或品牌的会员时，则此类卖家或品牌对会员信息的使用适用其专门向您说明的规则。", ""),
      ["edited s1-p2 [-例如，当您加入卖家或品牌的会员时，则此类卖家或品牌对会员信息的使用适用其专门向您说明的规则。-]"],
    ],
    [
      "a sentence moved inside its paragraph",
      inTurn(
        replaced("我们会在专门页面上发布对本政策所做的任何变更。", ""),
        replaced(
          "为给您带来更好的产品和服务体验，",
          "我们会在专门页面上发布对本政策所做的任何变更。为给您带来更好的产品和服务体验，",
        ),
      ),
      [
        "edited s6-p1 {+我们会在专门页面上发布对本政策所做的任何变更。+}…[-我们会在专门页面上发布对本政策所做的任何变更。-]",
      ],
    ],
    [
      "an item of an enumeration put in",
      replaced("用户使用体验调研", "用户使用体验调研、系统升级"),
      ["edited s2-6-1-p1 {+、系统升级+}"],
    ],
    [
      "items of an enumeration taken out",
      replaced("固定电话、联系方式、职位、", "联系方式、"),
      ["edited s2-1-2-p1 [-固定电话、-]…[-职位、-]"],
    ],
    [
      "an enumeration in another order",
      replaced("短信、电话、推送通知及其他", "电话、短信、推送通知及其他"),
      ["edited s5-3-3-p1 {+电话、+}…[-电话、-]"],
    ],
    [
      "a remark in brackets put in",
      replaced("获得您的个人信息的主体，并要求", "获得您的个人信息的主体（包括关联公司），并要求"),
      ["edited s4-3-p3 {+（包括关联公司）+}"],
    ],
    [
      "a condition taken out",
      replaced("并要求其及时删除（除非法律法规另有规定，或这些主体已独立获得您的授权）", "并要求其及时删除"),
      ["edited s4-3-p3 [-（除非法律法规另有规定，或这些主体已独立获得您的授权）-] !negation: 除非 → "],
    ],
    [
      "a sentence that stands in two places",
      replacedEverywhere(
        "若您公开发布的信息中涉及他人个人信息的，您需在发布前征得他人的同意。",
        "若您公开发布的信息中涉及他人个人信息的，您应在发布前取得他人的单独同意。",
      ),
      [
        "edited s2-5-2-p3 [-需-]{+应+}…[-征得-]{+取得+}…{+单独+}",
        "edited s2-5-3-p2 [-需-]{+应+}…[-征得-]{+取得+}…{+单独+}",
      ],
    ],
    [
      "a word that stands in two places",
      replacedEverywhere("帐号", "账号"),
      ["edited s2-1-3-p2 [-帐号-]{+账号+}", "edited s3-1-5-3-i1 [-帐号-]{+账号+}"],
    ],
    [
      "a section's only clause rewritten",
      replaced(
        "您可以通过扫二维码、口令方式自主添加好友。",
        "好友关系由双方确认后建立；任何一方均有权随时解除，解除后互动记录予以清空。",
      ),
      [
        "edited s2-6-2-p1 [-您可以通过扫二维码、口令方式自主添加好友。-]{+好友关系由双方确认后建立；任何一方均有权随时解除，解除后互动记录予以清空。+}",
      ],
    ],
    [
      "a clause mostly rewritten",
      replaced(
        "在<AppPath>“我的-设置-隐私-系统权限”</AppPath>中管理App使用的系统权限授权。",
        "您可在手机操作系统的设置页面逐项关闭相机、麦克风、位置等授权，或在<AppPath>“我的-设置-隐私-系统权限”</AppPath>查看。",
      ),
      [
        "edited s4-4-p2 {+您可在手机操作系统的设置页面逐项关闭相机、麦克风、位置等授权，或+}…[-中管理App使用的系统权限授权-]{+查看+}",
      ],
    ],
    [
      "a definition",
      replaced("儿童：指不满十四周岁的未成年人", "儿童：指不满十六周岁的未成年人"),
      ["edited def-儿童 [-十四周岁-]{+十六周岁+} !number: 十四周岁 → 十六周岁"],
    ],
    [
      "a number in a definition written otherwise",
      replaced("儿童：指不满十四周岁的", "儿童：指不满14周岁的"),
      ["edited def-儿童 [-十四周岁-]{+14周岁+}"],
    ],
    [
      "a defined term renamed",
      replaced("服务日志信息：包括", "日志信息：包括"),
      ["edited def-服务日志信息 → def-日志信息 [-服务日志信息-]{+日志信息+}"],
    ],
    [
      "a heading",
      replaced("### （四）改变授权范围", "### （四）撤回同意"),
      ["edited s4-4 [-改变授权范围-]{+撤回同意+}"],
    ],
    [
      "a heading and its text",
      inTurn(
        replaced("### （二）复制\n", "### （二）复制与转移\n"),
        replaced("提出复制个人信息的请求", "提出复制或转移个人信息的请求"),
      ),
      ["edited s4-2 {+与转移+}", "edited s4-2-p1 {+或转移+}"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});
