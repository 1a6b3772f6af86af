import { expect, it } from "vitest";
import type { Change, PolicyDiff, Word } from "@/lib/compare/model";
import { aRows, bRows } from "./comparisons";
import { sampleProof } from "./text";

const ids = (change: Change, side: "before" | "after") => {
  if (side === "before") return "before" in change ? change.before.ids : [];
  return "after" in change ? change.after.ids : [];
};

/** The changes whose old or new clauses begin with the given id, as `kind: old → new`. */
function at(diff: PolicyDiff, id: string): readonly string[] {
  return diff.changes
    .filter((change) => ids(change, "before")[0] === id || ids(change, "after")[0] === id)
    .map((change) => `${change.kind}: ${ids(change, "before").join(" ")} → ${ids(change, "after").join(" ")}`);
}

const change = (diff: PolicyDiff, kind: Change["kind"], id: string): Change => {
  const found = diff.changes.find((one) => one.kind === kind && ids(one, "after")[0] === id);
  if (!found) throw new Error(`no ${kind} change at ${id}`);
  return found;
};

const edits = (words: readonly Word[]) =>
  words
    .filter((word) => word.op !== "equal" && !word.layout)
    .map(({ op, text }) => (op === "delete" ? `[-${text}-]` : `{+${text}+}`))
    .join(" ");

const ofKind = (diff: PolicyDiff, kind: Change["kind"]) =>
  diff.changes.filter((one) => one.kind === kind).map((one) => ids(one, "after")[0] ?? ids(one, "before")[0] ?? "");

sampleProof("from 2021-11-01-sample to 2022-11-15", () => {
  const diff = aRows;

  it("A1: a section was added", () => {
    expect(at(diff(), "s2-6-5")).toEqual(["added:  → s2-6-5 s2-6-5-p1"]);
  });

  it("A2: a section was added and its sibling renumbered", () => {
    expect(at(diff(), "s4-6")).toEqual(["added:  → s4-6 s4-6-p1", "renumbered: s4-6 → s4-7"]);
    expect(change(diff(), "renumbered", "s4-7").relabel).toEqual({ before: "（六）", after: "（七）" });
  });

  it("A3: a chapter moved, and the other took its number", () => {
    expect(at(diff(), "s7")).toEqual(["renumbered: s7 → s6", "moved: s6 s6-p1 s6-p2 s6-p3 → s7 s7-p1 s7-p2 s7-p3"]);
  });

  it("A4: one section with one paragraph was split", () => {
    expect(at(diff(), "s3-1-3")).toEqual(["split: s3-1-3 s3-1-3-p1 → s3-1-3 s3-1-3-p1 s3-1-4 s3-1-4-p1"]);
    expect(edits(change(diff(), "split", "s3-1-3").words)).toBe("[-和共同处理-] {+\n共同处理\n+}");
  });

  it.each(["s4-7-p1", "s8-p1"])("A5: the number of days changed in %s", (id) => {
    const edited = change(diff(), "edited", id);
    expect(edits(edited.words)).toBe("[-三十天-] {+15天+}");
    expect(edited.flags).toEqual([{ kind: "number", before: ["三十天"], after: ["15天"] }]);
  });

  it("A6: a definition was changed", () => {
    expect(edits(change(diff(), "edited", "def-设备信息").words)).toBe(
      "{+Harmonyos OAID、OAID、+} {+传感器（陀螺仪、重力传感器、加速度传感器、环境传感器、光学心率传感器）、+}",
    );
  });

  it("A7: a definition was added", () => {
    expect(at(diff(), "def-去标识化")).toEqual(["added:  → def-去标识化"]);
  });

  it("A8: six spans were stressed, their text unchanged", () => {
    expect(ofKind(diff(), "emphasis")).toEqual([
      "s2-3-2-p3",
      "s2-4-p4",
      "s2-6-1-p1",
      "s2-9-p1",
      "s3-1-5-2-p1",
      "s5-1-p3",
    ]);
    const spans = diff()
      .changes.filter((one) => one.kind === "emphasis")
      .flatMap((one) => one.emphasis);
    expect(spans).toHaveLength(6);
    expect(spans.every((span) => span.before === null && span.after === "bold")).toBe(true);
  });

  it("A9: the sentence on the clipboard was added", () => {
    const { words } = change(diff(), "edited", "s2-6-4-p1");
    expect(edits(words)).toMatch(/^\{\+当您分享或接收被分享的信息.*剪贴板.*同时，\+\}$/u);
  });

  it("A10: a heading was renamed and sentences were phrased differently", () => {
    expect(edits(change(diff(), "edited", "s2").words)).toBe("[-我们如何收集和使用您的信息-] {+信息收集及使用+}");
    expect(ofKind(diff(), "edited")).toEqual([
      "s1-p1",
      "s2",
      "s2-1-1-p3",
      "s2-4-p1",
      "s2-6-4-p1",
      "s3-1-2-p1",
      "s4-7-p1",
      "s5-3-2-p1",
      "s8-p1",
      "def-设备信息",
    ]);
  });

  it("A11: layout alone is no change of words", () => {
    expect(ofKind(diff(), "layout")).toEqual([
      "s2-2-3-i4",
      "s2-3-2-p1",
      "s3-1-1-i1",
      "s3-1-1-i2",
      "s3-1-1-i3",
      "s5-3-1-p1",
      "def-个人信息",
    ]);
  });

  it("finds nothing else", () => {
    expect(diff().counts).toEqual({
      added: 3,
      removed: 0,
      edited: 10,
      moved: 1,
      movedEdited: 0,
      split: 1,
      merged: 0,
      reference: 0,
      emphasis: 6,
      renumbered: 4,
      layout: 7,
    });
  });
});

sampleProof("from 2022-11-15 to the draft 2027-01-15-sample", () => {
  const diff = bRows;

  it.each([
    ["s2-1-3-p2", "[-帐号-] {+账号+}"],
    ["s2-2-2-p3", "[-词字-] {+字词+}"],
    ["s2-6-5-p1", "[-等等-] {+麦等+}"],
    ["s3-1-5-3-i1", "[-帐号-] {+账号+}"],
    ["s5-3-1-p1", "[-等等-] {+安全+}"],
    ["s5-3-4-p2", "[-登陆-] {+登录+}"],
  ])("B1: a slip in %s was mended", (id, expected) => {
    expect(edits(change(diff(), "edited", id).words)).toBe(expected);
  });

  it.each(["s2-3-2-p1", "s5-3-2-p1", "def-个人信息"])("B1: a slip of punctuation in %s is layout", (id) => {
    expect(at(diff(), id)).toEqual([`layout: ${id} → ${id}`]);
  });

  it("B2: an item was inserted and its followers renumbered", () => {
    expect(at(diff(), "s2-2-3-i2")).toEqual(["added:  → s2-2-3-i2", "renumbered: s2-2-3-i2 → s2-2-3-i3"]);
    expect(at(diff(), "s2-2-3-i5")).toEqual(["renumbered: s2-2-3-i4 → s2-2-3-i5"]);
  });

  it("B3: a paragraph was added", () => {
    expect(at(diff(), "s2-1-3-p4")).toEqual(["added:  → s2-1-3-p4"]);
  });

  it("B4: a repeated reminder was merged into the other", () => {
    expect(at(diff(), "s2-5-2-p3")).toEqual(["merged: s2-5-2-p3 s2-5-3-p2 → s2-5-2-p3"]);
  });

  it("B5: a section moved, and the other took its number", () => {
    expect(at(diff(), "s2-6-3")).toEqual(["renumbered: s2-6-3 → s2-6-2", "moved: s2-6-2 s2-6-2-p1 → s2-6-3 s2-6-3-p1"]);
  });

  it("B6: a sentence moved to the start of its section and was edited", () => {
    expect(at(diff(), "s2-8-2-p1")).toEqual(["movedEdited: s2-8-2-p2 → s2-8-2-p1"]);
    expect(edits(change(diff(), "movedEdited", "s2-8-2-p1").words)).toBe("[-或可-] {+也可以在浏览器的隐私设置中随时+}");
  });

  it("B7: a recipient was added", () => {
    expect(edits(change(diff(), "edited", "s3-1-5-1-b-p1").words)).toBe(
      "{+如您选择即时配送服务，我们还会将上述配送信息提供给您所选择的即时配送服务提供者。+}",
    );
  });

  it("B8: a right was added, its followers renumbered, another right named", () => {
    expect(at(diff(), "s4-4")).toEqual(["added:  → s4-4 s4-4-p1", "renumbered: s4-4 → s4-5"]);
    expect(edits(change(diff(), "edited", "s4-3").words)).toBe("{+和限制处理+}");
    expect(edits(change(diff(), "edited", "s4-3-p2").words)).toBe("{+或限制处理+}");
  });

  it.each(["s4-8-p1", "s8-p1"])("B9: number and unit changed in %s", (id) => {
    const edited = change(diff(), "edited", id);
    expect(edits(edited.words)).toBe("[-15天-] {+十五个工作日+}");
    expect(edited.flags).toEqual([{ kind: "number", before: ["15天"], after: ["十五个工作日"] }]);
  });

  it("B10: a rewritten section is one change", () => {
    expect(at(diff(), "s5-2-p1")).toEqual(["edited: s5-2-p1 → s5-2-p1 s5-2-p2"]);
  });

  it("B11: a chapter was divided into two sections", () => {
    expect(at(diff(), "s7-1")).toEqual(["split: s7-p1 s7-p2 s7-p3 → s7-1 s7-1-p1 s7-2 s7-2-p1 s7-2-p2"]);
  });

  it("B12: a contact was added", () => {
    expect(at(diff(), "s8-i3")).toEqual(["added:  → s8-i3"]);
  });

  it("B13: definitions were added and one was changed", () => {
    expect(at(diff(), "def-自动化决策")).toEqual(["added:  → def-自动化决策"]);
    expect(at(diff(), "def-单独同意")).toEqual(["added:  → def-单独同意"]);
    expect(edits(change(diff(), "edited", "def-设备信息").words)).toBe("[-光学心率-] {+气压+}");
  });

  it("B14: three spans are stressed more, two of them in clauses otherwise unchanged", () => {
    expect(ofKind(diff(), "emphasis")).toEqual(["s2-2-3-p1", "s2-5-2-p2"]);
    expect(change(diff(), "edited", "s5-2-p1").emphasis).toEqual([
      { text: "但是，", before: null, after: "bold-underline" },
    ]);
  });

  it.each(["s2-2-1-p2", "s2-3-3-p2", "s2-6-1-p2"])("B15: the app path in %s is layout", (id) => {
    expect(at(diff(), id)).toEqual([`layout: ${id} → ${id}`]);
  });

  it("B16: a chapter was renamed", () => {
    expect(at(diff(), "s3")).toEqual(["edited: s3 → s3"]);
  });

  it("B17: a table was added with its section", () => {
    expect(at(diff(), "s2-10")).toEqual(["added:  → s2-10 s2-10-p1 s2-10-t1"]);
  });

  it("finds nothing else", () => {
    expect(diff().counts).toEqual({
      added: 7,
      removed: 0,
      edited: 15,
      moved: 1,
      movedEdited: 1,
      split: 1,
      merged: 1,
      reference: 0,
      emphasis: 2,
      renumbered: 8,
      layout: 6,
    });
  });
});
