import { expect, it } from "vitest";
import {
  addedAfter,
  addedBefore,
  type Edit,
  inTurn,
  movedAfter,
  replaced,
  replacedEverywhere,
  without,
  withoutLines,
} from "@/lib/compare/__fixtures__/edits";
import { toldBothWays } from "./edits";
import { proof } from "./text";

proof("the look, the tables, and all at once", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    ["nothing", inTurn(), []],
    ["blank lines", replaced("\n\n## 五、信息的存储", "\n\n\n\n## 五、信息的存储"), []],
    [
      "bold put in",
      replaced("您可自行决定这些权限随时的开启或关闭。", "**您可自行决定这些权限随时的开启或关闭。**"),
      ["emphasis s2-8-1-p2 *您可自行决定这些权限随时的开启或关闭。: plain → bold*"],
    ],
    [
      "bold taken out",
      replaced("**您需确保您已经取得合法的授权。**", "您需确保您已经取得合法的授权。"),
      ["emphasis s2-9-p1 *您需确保您已经取得合法的授权。: bold → plain*"],
    ],
    [
      "bold made bold underline",
      replaced(
        "**在超出保留期间后，我们会根据适用法律的要求删除或匿名化处理您的个人信息。**",
        "<u>**在超出保留期间后，我们会根据适用法律的要求删除或匿名化处理您的个人信息。**</u>",
      ),
      [
        "emphasis s5-1-p3 *在超出保留期间后，我们会根据适用法律的要求删除或匿名化处理您的个人信息。: bold → bold-underline*",
      ],
    ],
    [
      "a stress widened",
      replaced(
        "但**对多次重复、超出合理限度的请求，我们将酌情收取一定费用**。",
        "**但对多次重复、超出合理限度的请求，我们将酌情收取一定费用。**",
      ),
      ["emphasis s4-7-p3 *但: plain → bold*"],
    ],
    [
      "two stresses of one clause",
      inTurn(
        replaced("**申请相机、相册权限**", "<u>**申请相机、相册权限**</u>"),
        replaced("我们会收集您的搜索记录，包括", "我们会**收集您的搜索记录**，包括"),
      ),
      ["emphasis s2-2-2-p1 *收集您的搜索记录: plain → bold* *申请相机、相册权限: bold → bold-underline*"],
    ],
    [
      "a clause edited and stressed",
      replaced("您可自行决定这些权限随时的开启或关闭。", "您可自行决定**这些权限和功能随时的开启或关闭**。"),
      ["edited s2-8-1-p2 {+和功能+} *这些权限: plain → bold* *随时的开启或关闭: plain → bold*"],
    ],
    [
      "an item stressed and renumbered",
      inTurn(
        without("1、完成与您相关的交易目的"),
        replaced("2、保证我们为您提供服务", "1、**保证我们为您提供服务"),
        replaced("的安全和质量；", "的安全和质量**；"),
        replaced("3、您是否同意更长", "2、您是否同意更长"),
        replaced("4、保证我们在可能的", "3、保证我们在可能的"),
        replaced("5、是否存在关于保留", "4、是否存在关于保留"),
      ),
      [
        "removed s5-1-i1",
        "emphasis s5-1-i2 → s5-1-i1 *保证我们为您提供服务的安全和质量: plain → bold* #2、 → 1、",
        "renumbered s5-1-i3 → s5-1-i2 #3、 → 2、",
        "renumbered s5-1-i4 → s5-1-i3 #4、 → 3、",
        "renumbered s5-1-i5 → s5-1-i4 #5、 → 4、",
      ],
    ],
    ["a full-width stop after a letter", replaced("A．保障使用安全", "A.保障使用安全"), ["layout s3-1-5-3-i1"]],
    [
      "full-width brackets after numbers",
      inTurn(
        replaced("1) 合法正当", "1）合法正当"),
        replaced("2) 用户知情权", "\n2）用户知情权"),
        replaced("3) 安全保障能力最强", "\n3）安全保障能力最强"),
      ),
      ["layout s3-1-1-i1", "layout s3-1-1-i2", "layout s3-1-1-i3"],
    ],
    [
      "a comma",
      replaced("将您的姓名，联系方式、平台账户信息", "将您的姓名、联系方式、平台账户信息"),
      ["layout s3-1-3-p1 ~[-，-]~{+、+}"],
    ],
    [
      "a full stop",
      replaced(
        "2、如果我们收集、使用您的个人信息，却未征得您的明确同意；",
        "2、如果我们收集、使用您的个人信息，却未征得您的明确同意。",
      ),
      ["layout s4-3-i2 ~[-；-]~{+。+}"],
    ],
    ["spaces", replaced("我们使用 Cookie 主要", "我们使用Cookie主要"), ["layout s2-8-2-p1 ~[- -]…~[- -]"]],
    [
      "six edits",
      inTurn(
        replaced("我们将在15天内做出答复", "我们将在七天内做出答复"),
        replaced("我们将在15天内回复", "我们将在七天内回复"),
        replaced("### （二）复制\n", "### （二）复制与转移\n"),
        without("**若我们将信息用于本政策未载明"),
        replaced("**您需确保您已经取得合法的授权。**", "<u>**您需确保您已经取得合法的授权。**</u>"),
        addedAfter("儿童：", "监护人：指对未成年人负有监护职责的人。"),
      ),
      [
        "emphasis s2-9-p1 *您需确保您已经取得合法的授权。: bold → bold-underline*",
        "removed s2-9-p2",
        "edited s4-2 {+与转移+}",
        "edited s4-7-p1 [-15天-]{+七天+} !number: 15天 → 七天",
        "edited s8-p1 [-15天-]{+七天+} !number: 15天 → 七天",
        "added def-监护人",
      ],
    ],
    [
      "nine edits",
      inTurn(
        replaced("不少于三年", "不少于五年"),
        movedAfter("当您对其他用户发布的评价", "您可以使用“商家答疑”"),
        replaced(
          "您可自行决定这些权限随时的开启或关闭。\n\n请您注意",
          "您可自行决定这些权限随时的开启或关闭。请您注意",
        ),
        withoutLines("### （六）约束", "### （七）响应"),
        replaced("### （七）响应", "### （六）响应"),
        replaced("A．保障使用安全", "A.保障使用安全"),
        replaced(
          "其不属于您的个人信息，因此我们有权以其他的目的对其进行合理使用。**",
          "其不属于您的个人信息，**因此我们有权以其他的目的对其进行合理使用。",
        ),
        replaced(
          "请您关注儿童是否是在取得您的授权同意之后使用我们的服务。如您对",
          "请您关注儿童是否是在取得您的授权同意之后使用我们的服务。**</u>\n\n<u>**如您对",
        ),
        replaced("我们原则上不收取费用", "我们原则上收取费用"),
        without("网商银行："),
      ),
      [
        "emphasis s2-2-2-p3 *因此我们有权以其他的目的对其进行合理使用。: bold → plain*",
        "moved s2-5-1-p2 → s2-5-1-p3",
        "merged s2-8-1-p2 s2-8-1-p3 → s2-8-1-p2 [-⏎-]",
        "layout s3-1-5-3-i1",
        "removed s4-6 s4-6-p1",
        "renumbered s4-7 → s4-6 #（七） → （六）",
        "edited s4-7-p3 → s4-6-p3 [-不-] !negation: 不 → ",
        "edited s5-1-p1 [-三年-]{+五年+} !number: 三年 → 五年",
        "split s7-p3 → s7-p3 s7-p4 {+⏎+}",
        "removed def-网商银行",
      ],
    ],
    [
      "a section dissolved, another taken out, the next edited",
      inTurn(
        withoutLines("### （二）转让", "### （三）公开披露"),
        replaced("### （三）公开披露", "### （二）公开披露"),
        replaced("### （四）停止运营", "### （三）停止运营"),
        replaced("### （五）依法豁免", "### （四）依法豁免"),
        replaced("我们仅会在以下情况下，公开披露", "我们仅在以下情况下公开披露"),
        movedAfter("对于共同处理个人信息的场景", "若具体功能和场景中涉及"),
        replaced("#### 4、共同处理\n\n", ""),
        replaced("#### 5、合作场景", "#### 4、合作场景"),
        replacedEverywhere("s3-1-5-1-", "s3-1-4-1-"),
      ),
      [
        "moved s3-1-4-p1 → s3-1-2-p2",
        "removed s3-1-4",
        "renumbered s3-1-5 → s3-1-4 #5、 → 4、",
        "removed s3-2 s3-2-p1",
        "renumbered s3-3 → s3-2 #（三） → （二）",
        "edited s3-3-p1 → s3-2-p1 [-会-]…~[-，-]",
        "renumbered s3-4 → s3-3 #（四） → （三）",
        "renumbered s3-5 → s3-4 #（五） → （四）",
      ],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });

  const TABLE = addedBefore(
    "## 三、数据使用",
    "### （十）信息收集清单\n\n| 功能 | 信息种类 | 目的 |\n| --- | --- | --- |\n| 注册账户 | 手机号码、会员名、密码 | 创建账户，保存三年 |\n| 下单 | 收货地址 | 完成交付 |\n| 开具发票 | 发票抬头 | 开具并送达发票 |",
  );

  it.each<readonly [string, Edit, readonly string[]]>([
    ["a cell", replaced("手机号码、会员名、密码", "手机号码、会员名、密码、头像"), ["edited s2-10-t1 {+、头像+}"]],
    ["a number in a cell", replaced("保存三年", "保存五年"), ["edited s2-10-t1 [-三年-]{+五年+} !number: 三年 → 五年"]],
    [
      "a row put in",
      replaced("| 开具发票 | 发票", "| 申请售后 | 照片凭证 | 处理退换货 |\n| 开具发票 | 发票"),
      ["edited s2-10-t1 {+⏎申请售后⇥照片凭证⇥处理退换货+}"],
    ],
    ["a row taken out", without("| 下单"), ["edited s2-10-t1 [-⏎下单⇥收货地址⇥完成交付-]"]],
    [
      "rows that changed places",
      inTurn(without("| 下单"), replaced("| 注册账户", "| 下单 | 收货地址 | 完成交付 |\n| 注册账户")),
      [
        "edited s2-10-t1 [-⏎注册账户⇥手机号码、会员名、密码⇥创建账户，保存三年-]…{+⏎注册账户⇥手机号码、会员名、密码⇥创建账户，保存三年+}",
      ],
    ],
    [
      "the name of a row and a cell",
      replaced("| 下单 | 收货地址 |", "| 下单及配送 | 收货地址、收货人 |"),
      ["edited s2-10-t1 {+及配送+}…{+、收货人+}"],
    ],
    [
      "the name of a column",
      replaced("| 信息种类 |", "| 个人信息字段 |"),
      ["edited s2-10-t1 [-信息种类-]{+个人信息字段+}"],
    ],
    [
      "a column put in",
      inTurn(
        replaced("| 目的 |", "| 目的 | 必要 |"),
        replaced("| --- | --- | --- |", "| --- | --- | --- | --- |"),
        replaced("| 创建账户，保存三年 |", "| 创建账户，保存三年 | 必要 |"),
        replaced("| 完成交付 |", "| 完成交付 | 必要 |"),
        replaced("| 开具并送达发票 |", "| 开具并送达发票 | 可选 |"),
      ),
      ["edited s2-10-t1 {+⇥必要+}…{+⇥必要+}…{+⇥必要+}…{+⇥可选+}"],
    ],
    [
      "a column taken out",
      inTurn(
        replaced("| 信息种类 ", ""),
        replaced("| --- | --- | --- |", "| --- | --- |"),
        replaced("| 手机号码、会员名、密码 ", ""),
        replaced("| 收货地址 ", ""),
        replaced("| 发票抬头 ", ""),
      ),
      ["edited s2-10-t1 [-信息种类⇥-]…[-手机号码、会员名、密码⇥-]…[-收货地址⇥-]…[-发票抬头⇥-]"],
    ],
    [
      "a stress in a cell",
      replaced("| 收货地址 |", "| **收货地址** |"),
      ["emphasis s2-10-t1 *收货地址: plain → bold*"],
    ],
  ])("a table: %s", (_, edit, expected) => {
    expect(toldBothWays(TABLE, edit)).toEqual(expected);
  });
});
