import { describe, expect, it } from "vitest";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { toJson } from "@/lib/compare/readings/to-json";

describe("the JSON of a comparison", () => {
  it("has one entry for each change, and omits what does not apply", () => {
    const before = policy("# 一、权利\n1) 我们将在15天内**答复您**。", "2021-11-01");
    const after = policy("# 一、权利\n1) 您可以随时撤回同意。\n2) 我们将在30天内答复您。", "2022-11-15");
    expect(toJson(comparePolicies(before, after))).toEqual({
      from: "2021-11-01",
      to: "2022-11-15",
      summary: {
        added: 1,
        removed: 0,
        edited: 1,
        moved: 0,
        movedEdited: 0,
        split: 0,
        merged: 0,
        reference: 0,
        emphasis: 0,
        renumbered: 0,
        layout: 0,
      },
      changes: [
        {
          kind: "added",
          id: "added-s1-i1",
          after: { ids: ["s1-i1"], label: "1)", text: "您可以随时撤回同意。" },
          words: [{ op: "insert", text: "您可以随时撤回同意。" }],
          emphasis: [],
          flags: [],
          important: true,
        },
        {
          kind: "edited",
          id: "edited-s1-i2",
          before: { ids: ["s1-i1"], label: "1)", text: "我们将在15天内答复您。" },
          after: { ids: ["s1-i2"], label: "2)", text: "我们将在30天内答复您。" },
          words: [
            { op: "equal", text: "我们将在" },
            { op: "delete", text: "15天" },
            { op: "insert", text: "30天" },
            { op: "equal", text: "内答复您。" },
          ],
          emphasis: [{ text: "答复您", before: "bold", after: null }],
          relabel: { before: "1)", after: "2)" },
          flags: ["number", "emphasis"],
          important: true,
        },
      ],
      renames: [],
      sentences: [
        {
          text: "答复期限：15天 → 30天；不再突出显示：“答复您”",
          changes: ["edited-s1-i2"],
        },
        { text: "新增：“您可以随时撤回同意。”", changes: ["added-s1-i1"] },
      ],
      doubts: [],
    });
  });
});
