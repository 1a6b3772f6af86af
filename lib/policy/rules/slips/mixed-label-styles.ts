import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block, Label } from "../../model";
import { findingOnLabel } from "../find";
import type { Rule } from "../rule";
import { siblingLists } from "./sibling-lists";

const id = "slips/mixed-label-styles";

const NUMBER = /[\d一二三四五六七八九十A-Z]+/;
const marks = (label: Label) => label.printed.replace(NUMBER, "1");
const asWritten = (label: Label, like: string) => like.replace("1", NUMBER.exec(label.printed)?.[0] ?? "");

/** The way most of the list is numbered; in a tie, the way it begins. */
function usual(list: readonly Labelled[]): string {
  const counts = new Map<string, number>();
  for (const { label } of list) counts.set(marks(label), (counts.get(marks(label)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

type Labelled = { readonly block: Block; readonly label: Label };

/** `A．` beside `B.`. */
export const mixedLabelStyles: Rule = {
  id,
  sentence: "同一组编号的写法应一致",
  example: "A．保障使用安全。\n\nB.分析产品情况。\n\nC.学术科研。",
  severity: "warning",
  falseAlarms: [
    "1、登录网站；\n\n2、登录客户端。\n\n另有如下方式：\n\n1) 致电；\n2) 写信。",
    "1、甲；\n\n2、乙。\n\n另有：\n\n1．丙；\n\n2．丁。",
  ],
  check: (document) =>
    siblingLists(document).flatMap((list) => {
      const like = usual(list);
      return list.flatMap(({ block, label }) =>
        marks(label) === like ? [] : [findingOnLabel(id, block, say.labelStyle(label.printed, asWritten(label, like)))],
      );
    }),
};
