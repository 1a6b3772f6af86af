import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, isHan, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/stop-inside-brackets";

/** A bracket inside a sentence that swallowed the sentence's full stop, so that the next sentence runs on. */
export const stopInsideBrackets: Rule = {
  id,
  sentence: "句中括号里的内容结束后，句号应写在括号外",
  example: "我们会提供服务（例如帮助您成为会员。）我们仅会按约定处理。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "warning",
  falseAlarms: [
    "您可以进行设置。（点击管理书单。）我们会保存设置。",
    "（本条另有说明。）我们仅会按约定处理。",
    "我们会提供服务（见下文。），并按约定处理。",
  ],
  check: (document) =>
    matches(document, /（[^（）]*。）/g).flatMap(({ block, end, before, after }) =>
      isHan(after) && isHan(before) ? [findingAt(id, block, end - 2, end, say.stopInsideBracket())] : [],
    ),
};
