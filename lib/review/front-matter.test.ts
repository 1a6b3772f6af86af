import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versions } from "@/lib/compare/__fixtures__/arbitrary";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { ChangeId } from "@/lib/compare/model";
import { notesForReaders } from "@/lib/policy/change-notes";
import { CHANGE_CLASSES, type ChangeNote } from "@/lib/policy/model";
import { DRAFT, draftDiff } from "./__fixtures__/shop";
import { checkDecisions, type Decision, withoutComments } from "./decisions";
import { decisionsOf, strayNotes, withDecisions } from "./front-matter";

const decision: fc.Arbitrary<Decision> = fc.record(
  {
    class: fc.constantFrom(...CHANGE_CLASSES.filter((cls) => cls !== "未定")),
    note: fc.constantFrom("", "改了一处。", "新增一种方式。"),
    comment: fc.constant("请业务方确认。"),
  },
  { requiredKeys: ["class", "note"] },
);

describe("decisions written into a draft's front matter", () => {
  it("are read back, however many changes share a clause and however few are decided", () => {
    fc.assert(
      fc.property(versions, fc.array(fc.option(decision)), ([before, after], choices) => {
        const document = policy(after);
        fc.pre(document.blocks.length > 0);
        const diff = comparePolicies(policy(before), document);
        const decisions = Object.fromEntries(
          diff.changes.flatMap(({ id }, at): readonly (readonly [ChangeId, Decision])[] => {
            const choice = choices[at];
            return choice ? [[id, choice]] : [];
          }),
        );
        const written = withDecisions(document, diff, decisions);
        expect(decisionsOf(written, diff)).toEqual(decisions);
        expect({ ...written, changes: [] }).toEqual(document);
        const ids = new Set(document.blocks.map(({ id }) => id));
        expect(written.changes.filter(({ clause }) => !ids.has(clause))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keep their place among undecided changes at one clause, and name what was removed by the clause before it", () => {
    const after = policy("# 一、甲\n我们收集您的手机号码。\n我们会在页面上另行公布。");
    const before = policy(
      "# 一、甲\n我们收集您的手机号码。\n您可以通过客服查询订单的物流进度。\n= 甲乙丙丁：一种服务。\n我们会在页面上另行公布。",
    );
    const diff = comparePolicies(before, after);
    expect(diff.changes.map(({ id }) => id)).toEqual(["removed-s1-p~2", "removed-def-甲乙丙丁"]);
    const decisions = { "removed-def-甲乙丙丁": { class: "定义变化" as const, note: "" } };
    const written = withDecisions(after, diff, decisions);
    expect(written.changes).toEqual([
      { clause: "s1-p", class: "未定", note: "" },
      { clause: "s1-p", class: "定义变化", note: "" },
    ]);
    expect(decisionsOf(written, diff)).toEqual(decisions);
  });
});

describe("what is said to colleagues", () => {
  const after = policy("# 一、甲\n我们收集您的手机号码和地址。");
  const diff = comparePolicies(policy("# 一、甲\n我们收集您的手机号码。"), after);
  const decisions = { "edited-s1-p": { class: "未定" as const, note: "", comment: "请业务方确认。" } };

  it("travels with the draft, also where nothing is decided yet", () => {
    const written = withDecisions(after, diff, decisions);
    expect(written.changes).toEqual([{ clause: "s1-p", class: "未定", note: "", comment: "请业务方确认。" }]);
    expect(decisionsOf(written, diff)).toEqual(decisions);
  });

  it("is not among what readers are told, nor in a draft without it", () => {
    const noted = { "edited-s1-p": { class: "处理种类变化" as const, note: "多收集地址。", comment: "请确认。" } };
    expect(notesForReaders(withDecisions(after, diff, noted))).toEqual([
      { clause: "s1-p", class: "处理种类变化", note: "多收集地址。" },
    ]);
    expect(withDecisions(after, diff, withoutComments(noted)).changes.map(({ comment }) => comment)).toEqual([
      undefined,
    ]);
  });
});

describe("notes that an author wrote by hand", () => {
  const before = policy(
    "# 一、甲\n## （一）乙\n我们收集您的手机号码。\n我们收集您的收货地址。\n## （二）丙\n我们会保管。",
  );
  const after = policy(
    "# 一、甲\n## （一）乙\n我们收集您的手机号码和昵称。\n我们收集您的收货地址和头像。\n## （二）丙\n我们会保管。",
  );
  const diff = comparePolicies(before, after);
  const [first = "", second = ""] = diff.changes.map(({ id }) => id);
  const read = (...changes: readonly ChangeNote[]) => {
    const document = { ...after, changes };
    return { decisions: decisionsOf(document, diff), stray: strayNotes(document, diff) };
  };

  it("on a heading decide every change beneath it that has no note of its own", () => {
    const kinds = { class: "处理种类变化" as const, note: "新增收集昵称和头像。" };
    const own = { class: "文字更正" as const, note: "改字。" };
    expect(read({ clause: "s1-1", ...kinds }).decisions).toEqual({ [first]: kinds, [second]: kinds });
    expect(read({ clause: "s1-1", ...kinds }, { clause: "s1-1-p", ...own }).decisions).toEqual({
      [first]: own,
      [second]: kinds,
    });
  });

  it("on a clause without a change are stray, and are kept when decisions are written", () => {
    const stray = { clause: "s1-2-p", class: "文字更正" as const, note: "改字。" };
    expect(read(stray)).toEqual({ decisions: {}, stray: [stray] });
    expect(withDecisions({ ...after, changes: [stray] }, diff, {}).changes).toEqual([stray]);
  });

  it("say a second thing about a change and are kept behind the first", () => {
    const one = { clause: "s1-1-p", class: "处理种类变化" as const, note: "新增昵称。" };
    const two = { clause: "s1-1-p", class: "重点标注" as const, note: "并加粗。" };
    const document = { ...after, changes: [one, two] };
    const decisions = decisionsOf(document, diff);
    expect(decisions).toEqual({ [first]: { class: "处理种类变化", note: "新增昵称。" } });
    expect(withDecisions(document, diff, decisions).changes).toEqual([one, two]);
  });
});

describe("the draft of the invented policy", () => {
  it("classes every change it makes, and every note is about one", () => {
    expect(checkDecisions(draftDiff, decisionsOf(DRAFT, draftDiff))).toEqual([]);
    expect(strayNotes(DRAFT, draftDiff)).toEqual([]);
  });
});
