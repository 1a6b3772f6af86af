import { expect, it } from "vitest";
import {
  addedAfter,
  type Edit,
  inTurn,
  movedAfter,
  movedLines,
  replaced,
  without,
} from "@/lib/compare/__fixtures__/edits";
import { toldBothWays } from "./edits";
import { proof } from "./text";

proof("the clauses an author moves", () => {
  it.each<readonly [string, Edit, readonly string[]]>([
    [
      "two clauses changed places",
      movedAfter("当您对其他用户发布的评价", "您可以使用“商家答疑”"),
      ["moved s2-5-1-p2 → s2-5-1-p3"],
    ],
    [
      "a clause moved to another chapter",
      movedAfter("**若我们将信息用于本政策未载明", "**对于重大变更"),
      ["moved s2-9-p2 → s6-p3"],
    ],
    [
      "a clause moved and edited",
      inTurn(
        movedAfter("**若我们将信息用于本政策未载明", "**对于重大变更"),
        replaced("均会事先获得您的同意", "均会事先征得您的书面同意"),
      ),
      ["movedEdited s2-9-p2 → s6-p3 [-获得您的-]{+征得您的书面+}"],
    ],
    [
      "an item moved to another list",
      inTurn(
        without("4、保证我们在可能的诉讼"),
        replaced("5、是否存在关于保留", "4、是否存在关于保留"),
        addedAfter("6、个人信息保护影响评估", "7、保证我们在可能的诉讼案件中向法院进行举证；"),
      ),
      ["renumbered s5-1-i5 → s5-1-i4 #5、 → 4、", "moved s5-1-i4 → s6-i7 #4、 → 7、"],
    ],
    [
      "a section moved",
      inTurn(
        movedLines("### （二）复制", "### （三）删除", "### （七）响应"),
        replaced("### （二）复制", "### （六）复制"),
        replaced("### （三）删除", "### （二）删除"),
        replaced("### （四）改变", "### （三）改变"),
        replaced("### （五）注销", "### （四）注销"),
        replaced("### （六）约束", "### （五）约束"),
      ),
      [
        "renumbered s4-3 → s4-2 #（三） → （二）",
        "renumbered s4-4 → s4-3 #（四） → （三）",
        "renumbered s4-5 → s4-4 #（五） → （四）",
        "renumbered s4-6 → s4-5 #（六） → （五）",
        "moved s4-2 s4-2-p1 → s4-6 s4-6-p1 #（二） → （六）",
      ],
    ],
    [
      "a chapter moved",
      inTurn(
        movedLines("## 七、未成年人保护", "## 八、联系我们", "## 六、政策的更新"),
        replaced("## 七、未成年", "## 六、未成年"),
        replaced("## 六、政策", "## 七、政策"),
      ),
      ["moved s7 s7-p1 s7-p2 s7-p3 → s6 s6-p1 s6-p2 s6-p3 #七、 → 六、", "renumbered s6 → s7 #六、 → 七、"],
    ],
    [
      "a section moved to another chapter",
      inTurn(
        movedLines("### （四）停止运营", "### （五）依法豁免", "## 六、政策的更新"),
        replaced("### （五）依法豁免", "### （四）依法豁免"),
      ),
      ["renumbered s3-5 → s3-4 #（五） → （四）", "moved s3-4 s3-4-p1 → s5-4 s5-4-p1"],
    ],
    [
      "a chapter moved, and a clause of it edited",
      inTurn(
        movedLines("## 七、未成年人保护", "## 八、联系我们", "## 五、信息的存储"),
        replaced("## 七、未成年", "## 五、未成年"),
        replaced("## 五、信息的", "## 六、信息的"),
        replaced("## 六、政策", "## 七、政策"),
        replaced("如果您是14周岁以下", "如果您是16周岁以下"),
      ),
      [
        "moved s7 s7-p1 s7-p2 s7-p3 → s5 s5-p1 s5-p2 s5-p3 [-14周岁-]{+16周岁+} #七、 → 五、",
        "edited s7-p2 → s5-p2 [-14周岁-]{+16周岁+} !number: 14周岁 → 16周岁",
        "renumbered s5 → s6 #五、 → 六、",
        "renumbered s6 → s7 #六、 → 七、",
      ],
    ],
    [
      "a chapter renamed and moved",
      inTurn(
        movedLines("## 七、未成年人保护", "## 八、联系我们", "## 六、政策的更新"),
        replaced("## 七、未成年人保护", "## 六、儿童及未成年人的保护"),
        replaced("## 六、政策", "## 七、政策"),
      ),
      [
        "movedEdited s7 s7-p1 s7-p2 s7-p3 → s6 s6-p1 s6-p2 s6-p3 {+儿童及+}…{+的+} #七、 → 六、",
        "renumbered s6 → s7 #六、 → 七、",
      ],
    ],
    ["a definition moved", movedAfter("匿名化：", "儿童："), ["moved def-匿名化"]],
    [
      "a sentence moved to another paragraph",
      inTurn(
        replaced("同时，我们还将按照监管部门要求，上报个人信息安全事件的处置情况。", ""),
        replaced(
          "您也可以在<AppPath>“我的-设置-账户与安全”</AppPath>自主进行登陆密码修改。",
          "您也可以在<AppPath>“我的-设置-账户与安全”</AppPath>自主进行登陆密码修改。同时，我们还将按照监管部门要求，上报个人信息安全事件的处置情况。",
        ),
      ),
      ["moved s5-3-3-p1 → s5-3-4-p2"],
    ],
  ])("%s", (_, edit, expected) => {
    expect(toldBothWays(inTurn(), edit)).toEqual(expected);
  });
});
