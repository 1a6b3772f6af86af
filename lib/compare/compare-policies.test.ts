import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { Change } from "@/lib/compare/model";

const ids = (change: Change) => {
  const before = "before" in change ? change.before.ids.join(" ") : "";
  const after = "after" in change ? change.after.ids.join(" ") : "";
  return `${change.kind}: ${before} → ${after}`;
};

const changes = (before: string, after: string) => comparePolicies(policy(before), policy(after)).changes.map(ids);

const A = "我们会收集您的手机号码用于注册账户。";
const B = "您可以随时通过客服联系我们撤回同意。";
const C = "我们将采取加密技术保护您的个人信息安全。";

describe("what counts as one change", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["nothing", `# 一、甲\n${A}`, `# 一、甲\n${A}`, []],
    ["a clause added", `# 一、甲\n${A}`, `# 一、甲\n${A}\n${B}`, ["added:  → s1-p~2"]],
    ["a clause removed", `# 一、甲\n${A}\n${B}`, `# 一、甲\n${B}`, ["removed: s1-p → "]],
    ["a number edited", "# 一、甲\n我们将在15天内答复。", "# 一、甲\n我们将在三十天内答复。", ["edited: s1-p → s1-p"]],
    [
      "a section added with all it holds",
      `# 一、甲\n${A}`,
      `# 一、甲\n${A}\n## （一）安全\n${B}\n${C}`,
      ["added:  → s1-1 s1-1-p s1-1-p~2"],
    ],
    [
      "a list with the words that announce it",
      `# 一、甲\n${A}`,
      `# 一、甲\n${A}\n您可以这样做：\n1、打开应用的设置页面；\n2、选择隐私并关闭推荐。`,
      ["added:  → s1-p~2 s1-i1 s1-i2"],
    ],
    [
      "an item added and its followers renumbered",
      `# 一、甲\n1) ${A}\n2) ${B}`,
      `# 一、甲\n1) ${C}\n2) ${A}\n3) ${B}`,
      ["added:  → s1-i1", "renumbered: s1-i1 → s1-i2", "renumbered: s1-i2 → s1-i3"],
    ],
    ["a bracket of another width", `# 一、甲\n1) ${A}`, `# 一、甲\n1）${A}`, ["layout: s1-i1 → s1-i1"]],
    ["spaces and commas", "# 一、甲\n请您阅读,并同意。", "# 一、甲\n请您 阅读，并同意。", ["layout: s1-p → s1-p"]],
    ["a stress", `# 一、甲\n${A}`, `# 一、甲\n我们会**收集您的手机号码**用于注册账户。`, ["emphasis: s1-p → s1-p"]],
    [
      "a chapter moved with its section",
      `# 一、甲方\n${A}\n# 二、乙方\n${B}\n${C}`,
      `# 一、乙方\n${B}\n${C}\n# 二、甲方\n${A}`,
      ["renumbered: s2 → s1", "moved: s1 s1-p → s2 s2-p"],
    ],
    [
      "a clause moved and edited",
      `# 一、甲\n${A}\n${B}\n${C}`,
      `# 一、甲\n${B}\n${C}\n我们会收集您的电子邮箱用于注册账户。`,
      ["movedEdited: s1-p → s1-p~3"],
    ],
    ["a clause split", `# 一、甲\n${A}${B}`, `# 一、甲\n${A}\n${B}`, ["split: s1-p → s1-p s1-p~2"]],
    [
      "clauses edited and merged",
      `# 一、甲\n为了安全，${A}\n${B}`,
      `# 一、甲\n我们会收集您的手机号码用于注册。您可以通过客服联系我们撤回同意。`,
      ["merged: s1-p s1-p~2 → s1-p"],
    ],
    [
      "a clause made a list with words that announce it",
      `# 一、甲\n${A}您可以在设置页面随时撤回同意，也可以联系客服更正已经提交的信息。`,
      `# 一、甲\n${A}\n您可以采取以下方式：\n1、在设置页面随时撤回同意；\n2、联系客服更正已经提交的信息。`,
      ["split: s1-p → s1-p s1-p~2 s1-i1 s1-i2"],
    ],
    ["clauses merged", `# 一、甲\n${A}\n${B}`, `# 一、甲\n${A}${B}`, ["merged: s1-p s1-p~2 → s1-p"]],
    [
      "a section divided by two new headings",
      `# 一、甲\n${A}\n${B}`,
      `# 一、甲\n## （一）注册\n${A}\n## （二）撤回\n${B}`,
      ["split: s1-p s1-p~2 → s1-1 s1-1-p s1-2 s1-2-p"],
    ],
    [
      "a sentence moved out of a paragraph",
      `# 一、甲\n${C}\n# 二、乙\n${A}${B}`,
      `# 一、甲\n${C}\n${B}\n# 二、乙\n${A}`,
      ["moved: s2-p → s1-p~2"],
    ],
    [
      "a heading renamed beyond likeness",
      `# 一、信息收集及使用\n${A}\n${B}`,
      `# 一、我们如何处理数据\n${A}\n${B}`,
      ["edited: s1 → s1"],
    ],
    [
      "the only clause of a section rewritten",
      `# 一、甲\n${A}\n# 二、乙\n${B}`,
      `# 一、甲\n合作方名录见附件。\n# 二、乙\n${B}`,
      ["edited: s1-p → s1-p"],
    ],
    [
      "one of several clauses of a section replaced",
      `# 一、甲\n${A}\n${B}`,
      `# 一、甲\n合作方名录见附件。\n${B}`,
      ["removed: s1-p → ", "added:  → s1-p"],
    ],
    [
      "rows of a table that changed places",
      "# 一、甲\n| 功能 | 种类 |\n| 注册 | 手机号码 |\n| 下单 | 收货地址 |",
      "# 一、甲\n| 功能 | 种类 |\n| 下单 | 收货地址 |\n| 注册 | 手机号码 |",
      ["edited: s1-t1 → s1-t1"],
    ],
    [
      "a definition is its term",
      "# 附录\n= 设备信息：包括硬件型号、操作系统版本。\n= 匿名化：无法识别个人且不能复原的过程。",
      "# 附录\n= 匿名化：无法识别个人且不能复原的过程。\n= 设备信息：以实际采集为准。",
      ["movedEdited: def-设备信息 → def-设备信息"],
    ],
    [
      "a definition absent is not its neighbour edited",
      "# 附录\n= 匿名化：指个人信息经过处理无法识别特定自然人的过程。",
      "# 附录\n= 去标识化：指个人信息经过处理无法识别特定自然人的过程。\n= 匿名化：指个人信息经过处理无法识别自然人的过程。",
      ["added:  → def-去标识化", "edited: def-匿名化 → def-匿名化"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it("flags numbers, dates and negations, and not a number written otherwise", () => {
    const diff = comparePolicies(
      policy("# 一、甲\n未满14周岁的，应在15天内提供，我们会保存。"),
      policy("# 一、甲\n未满十四周岁的，应在三十天内提供，我们不会保存。"),
    );
    expect(diff.changes.flatMap((change) => change.flags)).toEqual([
      { kind: "number", before: ["15天"], after: ["三十天"] },
      { kind: "negation", before: [], after: ["不"] },
    ]);
  });

  it("reports what it pairs or leaves unpaired without confidence", () => {
    const diff = comparePolicies(
      policy("# 一、甲\n我们会收集您的手机号码、姓名与收货地址。"),
      policy("# 一、甲\n您的手机号码、姓名将由物流公司获知并用于配送。"),
    );
    expect(diff.doubts).toEqual([{ kind: "weak", before: "s1-p", after: "s1-p", similarity: 0.378 }]);
  });
});
