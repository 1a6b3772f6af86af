import { referencesStrings as say } from "@/lib/strings/rules/references";
import { inlinesText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { citedParts } from "./cited-parts";

const id = "references/title-differs";

/** A clause cited under a title it does not bear. */
export const titleDiffers: Rule = {
  id,
  sentence: "引用条款时写出的标题应与条款的标题一致",
  example: '## 一、适用范围\n\n详见<Ref to="s1">一、政策适用的范围</Ref>。',
  severity: "warning",
  falseAlarms: [
    '## 一、适用范围\n\n详见<Ref to="s1">一、适用范围</Ref>和<Ref to="s1">上文</Ref>。',
    "## 一、适用范围\n\n详见本政策“一、适用范围”。",
    "## 一、适用范围\n\n您可以点击“一键关闭”。",
    "## 一、适用范围\n\n见本政策第一章“适用范围”，依据法律第一章“总则”。",
  ],
  check: (document) =>
    citedParts(document).flatMap(({ block, start, end, label, title, heading }) => {
      const own = heading ? inlinesText(heading.inlines) : title;
      if (own === title) return [];
      const from = end - title.length;
      return [findingAt(id, block, Math.max(start, from), end, say.titleDiffers(title, own || label.printed))];
    }),
};
