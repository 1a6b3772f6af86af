import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { labelAt } from "../../labels/series";
import type { Label } from "../../model";
import { findingOnLabel } from "../find";
import type { Rule } from "../rule";
import { type LabelledBlock, siblingLists } from "./sibling-lists";

const id = "slips/mixed-label-styles";

/** A label's spelling without its number. */
const spelling = (label: Label) =>
  `${label.style} ${label.style === "decimal" ? label.printed.replace(/[0-9０-９]+/gu, "1") : labelAt(label, 1)}`;

/** A label spelled as most of the list is; in a tie, as the list begins. */
function usual(list: readonly LabelledBlock[]): Label | undefined {
  const counts = new Map<string, number>();
  for (const { label } of list) counts.set(spelling(label), (counts.get(spelling(label)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return list.find(({ label }) => spelling(label) === most)?.label;
}

/** `A．` beside `B.`. */
export const mixedLabelStyles: Rule = {
  id,
  sentence: "同一组编号的写法应一致",
  example: "A．保护读者。\n\nB.改进书架。\n\nC.统计销量。",
  severity: "warning",
  falseAlarms: [
    "1、登录网站；\n\n2、登录客户端。\n\n另有如下方式：\n\n1) 致电；\n2) 写信。",
    "1、甲；\n\n2、乙。\n\n另有：\n\n1．丙；\n\n2．丁。",
    "1、甲：\n\n1) 子；\n2) 丑；\n3) 寅。\n\n2、乙：\n\n1) 卯；\n2) 辰。\n\n3、丙。",
  ],
  check: (document) =>
    siblingLists(document).flatMap((list) => {
      const like = usual(list);
      return list.flatMap(({ block, label }) =>
        !like || spelling(label) === spelling(like)
          ? []
          : [findingOnLabel(id, block, say.labelStyle(label.printed, labelAt(like, label.ordinal)))],
      );
    }),
};
