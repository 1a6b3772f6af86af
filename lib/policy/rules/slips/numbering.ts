import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { expectedLabel } from "../../labels/series";
import { findingOnLabel } from "../find";
import type { Rule } from "../rule";
import { siblingLists } from "./sibling-lists";

const id = "slips/numbering";

/** Numbers that do not count 1, 2, 3 …: a clause is cited by its number. */
export const numbering: Rule = {
  id,
  sentence: "编号应从一开始，逐一递增，不缺不重",
  example: "1、登录网站；\n\n3、登录客户端。",
  severity: "error",
  published: "warning",
  falseAlarms: [
    "1、甲；\n\n2、乙。\n\n另有：\n\n1、丙；\n\n2、丁。",
    "1、甲：\n\n1) 子；\n2) 丑。\n\n2、乙。",
    "1、甲：\n\n1、子；\n\n2、丑。\n\n2、乙：\n\n1、寅；\n\n2、卯；\n\n3、辰。\n\n3、丙。",
    "### （一）甲\n\n1、子。\n\n2、丑。\n\n### （二）乙\n\n3、寅。\n\n4、卯。",
    "### （一）甲\n\n1、子。\n\n### （二）乙\n\n1、丑。",
    "字段：1.姓名\n\n2.地址\n\n甲。\n\n字段：1.电话\n\n2.邮箱\n\n3.单位",
  ],
  check: (document) =>
    siblingLists(document).flatMap((list) =>
      list.flatMap(({ block, label }, index) => {
        const previous = list[index - 1]?.label ?? null;
        const expected = expectedLabel(previous, label);
        if (expected === null) return [];
        const tell = label.ordinal > (previous?.ordinal ?? 0) ? say.labelGap : say.labelRepeat;
        const said = tell(label.printed, previous?.printed ?? "", expected);
        return [findingOnLabel(id, block, said)];
      }),
    ),
};
