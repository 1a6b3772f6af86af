import { expect, it } from "vitest";
import {
  addedAfter,
  addedBefore,
  type Edit,
  inTurn,
  replaced,
  without,
  withoutLines,
} from "@/lib/compare/__fixtures__/edits";
import { toldBothWays } from "./edits";
import { proof } from "./text";

proof("the clauses an author divides, joins, adds and takes out", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "a clause split in two",
      replaced(
        "请您关注儿童是否是在取得您的授权同意之后使用我们的服务。如您对",
        "请您关注儿童是否是在取得您的授权同意之后使用我们的服务。**</u>\n\n<u>**如您对",
      ),
      ["split s7-p3 → s7-p3 s7-p4 {+⏎+}"],
    ],
    [
      "a clause split in three",
      inTurn(
        replaced(
          "您可自主防范和降低风险的建议、对您的补救措施。**我们将以短信",
          "您可自主防范和降低风险的建议、对您的补救措施。**\n\n我们将以短信",
        ),
        replaced("以尽可能降低对您个人的影响。**如发生", "以尽可能降低对您个人的影响。\n\n**如发生"),
      ),
      ["split s5-3-3-p1 → s5-3-3-p1 s5-3-3-p2 s5-3-3-p3 {+⏎+}…{+⏎+}"],
    ],
    [
      "a clause split and edited",
      replaced(
        "此外，您也可以通过我们的服务与第三方建立沟通、交流信息或分析内容。",
        "\n\n您也可以通过我们的产品或服务与第三方建立沟通、交流信息或分享内容。",
      ),
      ["split s5-3-4-p1 → s5-3-4-p1 s5-3-4-p2 [-此外，-]{+⏎+}…{+产品或+}…[-分析-]{+分享+}"],
    ],
    [
      "an item split",
      inTurn(
        replaced(
          "1、登录1688网站，进入<AppPath>“我的1688”</AppPath>首页，进入",
          "1、登录1688网站，进入<AppPath>“我的1688”</AppPath>首页；\n\n2、进入",
        ),
        replaced("2、登录1688平台客户端", "3、登录1688平台客户端"),
        replaced("3、登录1688网站端", "4、登录1688网站端"),
      ),
      [
        "split s4-1-i1 → s4-1-i1 s4-1-i2 [-，-]{+；⏎+}",
        "renumbered s4-1-i2 → s4-1-i3 #2、 → 3、",
        "renumbered s4-1-i3 → s4-1-i4 #3、 → 4、",
      ],
    ],
    [
      "a clause made a list",
      replaced(
        "我们将以短信、电话、推送通知及其他合理渠道告知您，难以逐一告知的，我们会采取合理、有效的方式发布公告。同时，我们还将按照监管部门要求，上报个人信息安全事件的处置情况。",
        "\n\n我们将采取以下措施：\n\n1、以短信、电话、推送通知及其他合理渠道告知您；\n\n2、难以逐一告知的，采取合理、有效的方式发布公告；\n\n3、按照监管部门要求，上报个人信息安全事件的处置情况。",
      ),
      [
        "split s5-3-3-p1 → s5-3-3-p1 s5-3-3-p2 s5-3-3-i1 s5-3-3-i2 s5-3-3-i3 {+⏎+}…{+采取以下措施：⏎+}…[-，-]{+；⏎+}…[-我们会-]…[-。同时，我们还将-]{+；⏎+}",
      ],
    ],
    [
      "two clauses merged",
      replaced(
        "当您对其他用户发布的评价、内容进行评论时，**您的昵称及评论内容将公开展示。**\n\n您可以使用",
        "当您对其他用户发布的评价、内容进行评论时，**您的昵称及评论内容将公开展示。**您可以使用",
      ),
      ["merged s2-5-1-p2 s2-5-1-p3 → s2-5-1-p2 [-⏎-]"],
    ],
    [
      "three items merged",
      replaced(
        "1、完成与您相关的交易目的、维护相应交易及业务记录，以应对您可能的查询或投诉；\n\n2、保证我们为您提供服务的安全和质量；\n\n3、您是否同意更长的留存期间；\n\n4、保证我们在可能的诉讼案件中向法院进行举证；\n\n5、是否存在关于保留期限的其他特别约定或法律法规规定。",
        "1、完成与您相关的交易目的、维护相应交易及业务记录，以应对您可能的查询或投诉；保证我们为您提供服务的安全和质量；您是否同意更长的留存期间；\n\n2、保证我们在可能的诉讼案件中向法院进行举证；\n\n3、是否存在关于保留期限的其他特别约定或法律法规规定。",
      ),
      [
        "merged s5-1-i1 s5-1-i2 s5-1-i3 → s5-1-i1 [-⏎-]…[-⏎-]",
        "renumbered s5-1-i4 → s5-1-i2 #4、 → 2、",
        "renumbered s5-1-i5 → s5-1-i3 #5、 → 3、",
      ],
    ],
    [
      "two clauses edited and merged",
      replaced(
        "为保障您的账户安全和您的个人信息安全，您向我们提出上述请求时，我们可能会先验证您的身份（如增加账户核验、要求您提供书面请求或其他合理方式），然后再处理您的请求。\n\n对于您合理的请求，我们原则上不收取费用，",
        "您向我们提出上述请求时，我们会先验证您的身份（如增加账户核验、要求您提供书面请求或其他合理方式），然后再处理您的请求。对于您合理的请求，我们不收取费用，",
      ),
      ["merged s4-7-p2 s4-7-p3 → s4-7-p2 [-为保障您的账户安全和您的个人信息安全，-]…[-可能-]…[-⏎-]…[-原则上-]"],
    ],
    [
      "an item put in",
      inTurn(
        replaced("3、个人信息共享或公开", "4、个人信息共享或公开"),
        replaced("4、用户个人信息权利", "5、用户个人信息权利"),
        replaced("5、处理个人信息保护负责人", "6、处理个人信息保护负责人"),
        replaced("6、个人信息保护影响评估", "7、个人信息保护影响评估"),
        addedBefore("4、个人信息共享或公开", "3、信息存储地点迁移至其他国家或者地区；"),
      ),
      [
        "added s6-i3",
        "renumbered s6-i3 → s6-i4 #3、 → 4、",
        "renumbered s6-i4 → s6-i5 #4、 → 5、",
        "renumbered s6-i5 → s6-i6 #5、 → 6、",
        "renumbered s6-i6 → s6-i7 #6、 → 7、",
      ],
    ],
    [
      "an item taken out",
      inTurn(
        without("3、如果我们处理个人信息的行为严重"),
        replaced("4、如果我们的处理目的", "3、如果我们的处理目的"),
        replaced("5、如果我们停止提供", "4、如果我们停止提供"),
      ),
      ["removed s4-3-i3", "renumbered s4-3-i4 → s4-3-i3 #4、 → 3、", "renumbered s4-3-i5 → s4-3-i4 #5、 → 4、"],
    ],
    [
      "an item taken out and the next edited",
      inTurn(
        without("3、如果我们处理个人信息的行为严重"),
        replaced("4、如果我们的处理目的已实现、", "3、如果我们的处理目的已全部实现、"),
        replaced("5、如果我们停止提供", "4、如果我们停止提供"),
      ),
      ["removed s4-3-i3", "edited s4-3-i4 → s4-3-i3 {+全部+} #4、 → 3、", "renumbered s4-3-i5 → s4-3-i4 #5、 → 4、"],
    ],
    [
      "an item made a paragraph",
      replaced("2、通过客服联系，申请注销您的账户。", "通过客服联系，申请注销您的账户。"),
      ["renumbered s4-5-i2 → s4-5-p2 #2、 → "],
    ],
    [
      "a section put in",
      inTurn(
        replaced("### （三）存储安全", "### （四）存储安全"),
        addedBefore(
          "### （四）存储安全",
          "### （三）备份\n\n我们定期将数据备份至异地灾备中心，备份副本的保留期间不超过六个月。\n\n备份介质到期后予以物理销毁。",
        ),
      ),
      ["added s5-3 s5-3-p1 s5-3-p2", "renumbered s5-3 → s5-4 #（三） → （四）"],
    ],
    [
      "a section taken out",
      inTurn(withoutLines("### （六）约束", "### （七）响应"), replaced("### （七）响应", "### （六）响应")),
      ["removed s4-6 s4-6-p1", "renumbered s4-7 → s4-6 #（七） → （六）"],
    ],
    [
      "a chapter put in",
      inTurn(
        replaced("## 八、联系我们", "## 九、联系我们"),
        addedBefore(
          "## 九、联系我们",
          "## 八、争议解决\n\n因本政策产生的争议，双方应首先协商；协商不成的，提交杭州互联网法院诉讼解决。",
        ),
      ),
      [
        // The link in the introduction was not led on, and now ends at the new chapter.
        "reference intro-p2 !reference: 本政策文末的联系方式“联系我们” → 本政策文末的联系方式“争议解决”",
        "added s8 s8-p1",
        "renumbered s8 → s9 #八、 → 九、",
      ],
    ],
    [
      "a list taken out with the words that announce it",
      withoutLines("我们判断个人信息的存储期限", "**在超出保留期间后"),
      ["removed s5-1-p2 s5-1-i1 s5-1-i2 s5-1-i3 s5-1-i4 s5-1-i5"],
    ],
    [
      "a section raised a level",
      inTurn(
        replaced("#### 3、身份验证", "### （二）身份验证"),
        replaced("### （二）帮助您使用", "### （三）帮助您使用"),
        replaced("### （三）帮助您完成", "### （四）帮助您完成"),
        replaced("### （四）客服", "### （五）客服"),
        replaced("### （五）为您提供信息发布", "### （六）为您提供信息发布"),
        replaced("### （六）互动", "### （七）互动"),
        replaced("### （七）为您提供安全", "### （八）为您提供安全"),
        replaced("### （八）为您提供的其他", "### （九）为您提供的其他"),
        replaced("### （九）收集和使用", "### （十）收集和使用"),
      ),
      [
        "renumbered s2-1-3 → s2-2 #3、 → （二）",
        "renumbered s2-2 → s2-3 #（二） → （三）",
        "renumbered s2-3 → s2-4 #（三） → （四）",
        "renumbered s2-4 → s2-5 #（四） → （五）",
        "renumbered s2-5 → s2-6 #（五） → （六）",
        "renumbered s2-6 → s2-7 #（六） → （七）",
        "renumbered s2-7 → s2-8 #（七） → （八）",
        "renumbered s2-8 → s2-9 #（八） → （九）",
        "renumbered s2-9 → s2-10 #（九） → （十）",
      ],
    ],
    [
      "a clause repeated at once",
      addedAfter("我们还会将本政策的旧版本", "我们还会将本政策的旧版本在1688平台专门页面存档，供您查阅。"),
      ["added s6-p5"],
    ],
    [
      "a clause repeated elsewhere",
      addedAfter("4、保证我们在可能的诉讼", "我们还会将本政策的旧版本在1688平台专门页面存档，供您查阅。"),
      ["added s5-1-p3"],
    ],
    [
      "of two near duplicates the first taken out, the second edited",
      inTurn(
        without("请注意，<u>**您公开发布的信息中"),
        replaced("请注意，<u>**您使用信息发布功能可能会涉及", "请注意，<u>**您使用信息发布或评论功能可能会涉及"),
      ),
      ["removed s2-5-2-p3", "edited s2-5-3-p2 {+或评论+}"],
    ],
    [
      "of two near duplicates the first edited, the second taken out",
      inTurn(
        without("请注意，<u>**您使用信息发布功能"),
        replaced("请注意，<u>**您公开发布的信息中可能会涉及", "请注意，<u>**您公开发布的文字、图片中可能会涉及"),
      ),
      ["edited s2-5-2-p3 [-信息-]{+文字、图片+}", "removed s2-5-3-p2"],
    ],
    [
      "a clause put in before one it resembles",
      addedBefore("当您对其他用户发布的评价", "当您在直播间进行评论时，**您的昵称及评论内容将公开展示。**"),
      ["added s2-5-1-p2"],
    ],
    [
      "a clause repeated and the copy edited",
      addedAfter(
        "您可以请求其他人为您付款",
        "您也可以为其他人付款，那么**您需要提供收款人的支付宝账号等第三方支付账户及/或手机号码。**",
      ),
      ["added s3-1-5-1-a-p3"],
    ],
    [
      "a definition put in",
      addedAfter("儿童：", "监护人：指对未成年人负有监护职责的父母或者其他依法担任监护人的人。"),
      ["added def-监护人"],
    ],
    ["a definition taken out", without("网商银行："), ["removed def-网商银行"]],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});
