import { describe, expect, it } from "vitest";
import {
  addedAfter,
  addedBefore,
  type Edit,
  inTurn,
  movedAfter,
  movedLines,
  replaced,
  shopEditor,
  without,
  withoutLines,
} from "./__fixtures__/edits";

const { toldBothWays } = shopEditor;

describe("the clauses an author divides, joins, adds, takes out and moves", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    ["nothing", inTurn(), []],
    ["blank lines", replaced("\n\n## 六、未成年人", "\n\n\n\n## 六、未成年人"), []],
    [
      "a clause split in two",
      replaced("解决您的问题和处理争议。拨打", "解决您的问题和处理争议。\n\n拨打"),
      ["split s2-5-p1 → s2-5-p1 s2-5-p2 {+⏎+}"],
    ],
    [
      "a clause split and edited",
      replaced("解决您的问题和处理争议。拨打电话的，", "解决您的问题。\n\n拨打电话的，"),
      ["split s2-5-p1 → s2-5-p1 s2-5-p2 [-和处理争议-]…{+⏎+}"],
    ],
    [
      "two clauses merged",
      replaced("但不能下单。**\n\n您可以自愿", "但不能下单。**您可以自愿"),
      ["merged s2-1-1-p1 s2-1-1-p2 → s2-1-1-p1 [-⏎-]"],
    ],
    [
      "an item put in",
      inTurn(replaced("4、我们违反法律", "5、我们违反法律"), addedBefore("5、我们违反法律", "4、您注销账号；")),
      ["added s4-3-i4", "renumbered s4-3-i4 → s4-3-i5 #4、 → 5、"],
    ],
    [
      "an item taken out and the next edited",
      inTurn(without("3、您撤回同意"), replaced("4、我们违反法律、行政法规", "3、我们违反法律、法规")),
      ["removed s4-3-i3", "edited s4-3-i4 → s4-3-i3 [-行政-] #4、 → 3、"],
    ],
    [
      "an item made a paragraph",
      replaced("3)在任何一条推荐上", "在任何一条推荐上"),
      ["renumbered s2-2-2-i3 → s2-2-2-p3 #3) → "],
    ],
    [
      "a section put in",
      inTurn(
        replaced("### （三）安全措施", "### （四）安全措施"),
        addedBefore(
          "### （四）安全措施",
          "### （三）备份\n\n备份存放在另一座城市，六个月后销毁。\n\n销毁时有两人在场。",
        ),
      ),
      ["added s5-3 s5-3-p1 s5-3-p2", "renumbered s5-3 → s5-4 #（三） → （四）"],
    ],
    [
      "a section taken out",
      inTurn(withoutLines("### （六）逝者的信息", "### （七）答复"), replaced("### （七）答复", "### （六）答复")),
      ["removed s4-6 s4-6-p1", "renumbered s4-7 → s4-6 #（七） → （六）"],
    ],
    [
      "a chapter put in before the one that the text refers to",
      inTurn(
        replaced("## 八、联系我们", "## 九、联系我们"),
        addedBefore("## 九、联系我们", "## 八、争议解决\n\n双方先行协商；协商不成的，由人民法院判决。"),
      ),
      [
        "reference intro-p2 !reference: 本政策文末的方式“联系我们” → 本政策文末的方式“争议解决”",
        "reference s3-3-p1 !reference: 向我们投诉“联系我们” → 向我们投诉“争议解决”",
        "added s8 s8-p1",
        "renumbered s8 → s9 #八、 → 九、",
      ],
    ],
    [
      "a clause repeated at once",
      addedAfter(
        "您可以在<AppPath>“我的-书评与笔记”</AppPath>",
        "您可以在<AppPath>“我的-书评与笔记”</AppPath>中删除自己发表的内容。",
      ),
      ["added s2-6-p3"],
    ],
    ["two clauses changed places", movedAfter("您联系客服时，", "退换货时，"), ["moved s2-5-p2 → s2-5-p1"]],
    [
      "a clause moved to another chapter and edited",
      inTurn(
        movedAfter("您用拍照搜书时，", "我们对传输中的信息"),
        replaced("识别完成后即删除，不会上传", "识别完成以后立即删除，不会上传"),
      ),
      ["movedEdited s2-2-1-p2 → s5-3-p2 [-完成后即-]{+完成以后立即+}"],
    ],
    [
      "a section moved, and the one after it takes its number",
      inTurn(
        movedLines("### （二）更正和补充", "### （三）删除", "### （四）撤回同意"),
        replaced("### （三）删除", "### （二）删除"),
        replaced("### （二）更正和补充", "### （三）更正和补充"),
      ),
      ["renumbered s4-3 → s4-2 #（三） → （二）", "moved s4-2 s4-2-p1 → s4-3 s4-3-p1 #（二） → （三）"],
    ],
    [
      "a chapter moved",
      inTurn(
        movedLines("## 六、未成年人", "## 七、本政策的更新", "## 八、联系我们"),
        replaced("## 七、本政策", "## 六、本政策"),
        replaced("## 六、未成年人", "## 七、未成年人"),
      ),
      ["moved s7 s7-p1 → s6 s6-p1 #七、 → 六、", "renumbered s6 → s7 #六、 → 七、"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});

describe("the look and the tables", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "bold put in",
      replaced("您可以自愿填写昵称", "**您可以自愿填写**昵称"),
      ["emphasis s2-1-1-p2 *您可以自愿填写: plain → bold*"],
    ],
    [
      "bold taken out",
      replaced("**昵称和头像会公开显示。**", "昵称和头像会公开显示。"),
      ["emphasis s2-1-1-p2 *昵称和头像会公开显示。: bold → plain*"],
    ],
    [
      "bold made bold underline",
      replaced("**昵称和头像会公开显示。**", "<u>**昵称和头像会公开显示。**</u>"),
      ["emphasis s2-1-1-p2 *昵称和头像会公开显示。: bold → bold-underline*"],
    ],
    [
      "a clause edited and stressed",
      replaced("我们不会取得您在这些账号中的好友名单。", "**我们绝不会取得您在这些账号中的好友名单。**"),
      ["edited s2-1-2-p1 [-不会-]{+绝不会+} *我们: plain → bold* *取得您在这些账号中的好友名单。: plain → bold*"],
    ],
    ["a full-width bracket after a number", replaced("1)在应用中打开", "1）在应用中打开"), ["layout s2-2-2-i1"]],
    ["a full stop", replaced("3、您撤回同意；", "3、您撤回同意。"), ["layout s4-3-i3 ~[-；-]~{+。+}"]],
    [
      "a row put in",
      replaced("| 麦克风 | 语音搜书", "| 日历 | 记下读书会的时间 | 自己记 |\n| 麦克风 | 语音搜书"),
      ["edited s2-8-t1 {+⏎日历⇥记下读书会的时间⇥自己记+}"],
    ],
    ["a row taken out", without("| 通知 |"), ["edited s2-8-t1 [-⏎通知⇥物流、读书会和降价提醒⇥在应用内的消息页查看-]"]],
    [
      "the name of a column",
      replaced("| 权限 | 用途 |", "| 权限 | 用来做什么 |"),
      ["edited s2-8-t1 [-用途-]{+用来做什么+}"],
    ],
    [
      "a column taken out",
      inTurn(
        replaced(
          "| 功能 | 收集的个人信息 | 必要或可选 |\n| --- | --- | --- |",
          "| 功能 | 收集的个人信息 |\n| --- | --- |",
        ),
        ...[
          "昵称 | 必要",
          "操作系统版本 | 必要",
          "类别 | 可选",
          "订单内容 | 必要",
          "批注 | 可选",
          "头像 | 可选",
          "到场记录 | 可选",
        ].map((row) => replaced(`${row} |\n`, `${row.split(" | ")[0]} |\n`)),
      ),
      ["edited s2-t1 [-⇥必要或可选-]…[-⇥必要-]…[-⇥必要-]…[-⇥可选-]…[-⇥必要-]…[-⇥可选-]…[-⇥可选-]…[-⇥可选-]"],
    ],
    [
      "a stress in a cell",
      replaced("| 拍照搜书、上传书评图片 |", "| **拍照搜书、上传书评图片** |"),
      ["emphasis s2-8-t1 *拍照搜书、上传书评图片: plain → bold*"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});
