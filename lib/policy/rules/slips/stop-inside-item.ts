import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";

const id = "slips/stop-inside-item";

/** An item of a list that ends in a semicolon and holds a full stop: the sentence ends before the item does. */
export const stopInsideItem: Rule = {
  id,
  sentence: "以分号结束的列表项里不应有句号",
  example: "1、经营范围有变。如处理的目的；\n\n2、主体变更。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "advice",
  falseAlarms: [
    "1、经营范围有变，如处理的目的；\n\n2、主体变更。",
    "1、您可以致电。我们会回复。\n\n2、您可以写信。我们会回复。",
    "1、提示“您同意。”之后的内容；\n\n2、说明（见下文。）中的内容。",
  ],
  check: (document) =>
    document.blocks.flatMap((block) => {
      const text = blockText(block);
      if (block.kind !== "item" || !text.endsWith("；")) return [];
      return [...text.matchAll(/。(?![”’）】》])/gu)].map(({ index }) =>
        findingAt(id, block, index, index + 1, say.stopInsideItem()),
      );
    }),
};
