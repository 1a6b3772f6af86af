import { describe, expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { OpenedDraft } from "@/lib/desk/draft";
import { baseDocument, currentDiff, type DeskAction, type DeskState, emptyDesk, nextDesk } from "@/lib/desk/state";
import type { PolicyDocument } from "@/lib/policy/model";
import { reportBasis } from "@/lib/review/report";
import { sampleDocument } from "./__fixtures__/documents";

const old = sampleDocument("2022-11-15", ["我们收集您的姓名。", "您可以注销账号。", "我们会保护您的信息。"]);
const young = sampleDocument("2023-01-01", [
  "我们收集您的姓名和电话。",
  "您可以注销账号。",
  "我们会妥善保护您的信息。",
]);

const opened = (document: PolicyDocument | null, name = "a.docx"): OpenedDraft => ({
  name,
  format: "docx",
  text: "",
  document,
  preview: document,
  reports: [],
  notices: [],
  source: null,
});

const deskAfter = (...actions: readonly DeskAction[]): DeskState => actions.reduce(nextDesk, emptyDesk("2022-11-15"));
const open = (document: PolicyDocument | null): DeskAction => ({
  kind: "opened",
  role: "draft",
  draft: opened(document),
});
const compare = (document: PolicyDocument): DeskAction => {
  const diff = comparePolicies(old, document);
  return { kind: "compared", diff, basis: reportBasis(diff, []) };
};
const decide = (change: string, note: string): DeskAction => ({
  kind: "decided",
  decisions: { [change]: { class: "处理种类变化", note } },
});

describe("opening a file", () => {
  test("tells its steps, and then has it", () => {
    const opening = deskAfter({ kind: "opening", name: "a.docx" }, { kind: "step", step: "converting" });
    expect(opening.work).toEqual({ kind: "opening", name: "a.docx", step: "converting" });
    const done = nextDesk(opening, open(young));
    expect(done.work).toEqual({ kind: "idle" });
    expect(done.draft?.document).toBe(young);
  });

  test("a refusal gives its reason and keeps what was open", () => {
    const state = deskAfter(
      open(young),
      compare(young),
      { kind: "opening", name: "b.pdf" },
      { kind: "refused", name: "b.pdf", reason: "不是 Word 文件。" },
    );
    expect(state.refusal).toEqual({ name: "b.pdf", reason: "不是 Word 文件。" });
    expect(state.draft?.document).toBe(young);
    expect(state.diff?.changes).toHaveLength(2);
  });

  test("to cancel keeps what was open, and a step that comes late changes nothing", () => {
    const state = deskAfter(
      open(young),
      { kind: "opening", name: "b.docx" },
      { kind: "cancelled" },
      { kind: "step", step: "writing" },
    );
    expect(state.work).toEqual({ kind: "cancelled", name: "b.docx" });
    expect(state.draft?.document).toBe(young);
    expect(nextDesk(state, open(young)).work).toEqual({ kind: "idle" });
  });
});

describe("what happens while a file is opened", () => {
  const opening: DeskAction = { kind: "opening", name: "b.docx" };
  const work = { kind: "opening", name: "b.docx", step: "reading" };

  test("files that are turned away unread do not end it", () => {
    const state = deskAfter(opening, { kind: "turned-away", name: "c.txt", reason: "一次最多打开两个文件。" });
    expect(state.work).toEqual(work);
    expect(state.refusal).toEqual({ name: "c.txt", reason: "一次最多打开两个文件。" });
  });

  test("to close the draft does not end it", () => {
    const state = deskAfter(open(young), opening, { kind: "closed" });
    expect(state.work).toEqual(work);
    expect(state.draft).toBeNull();
  });
});

describe("a comparison", () => {
  for (const [name, then] of [
    ["another draft", open(old)],
    ["another base", { kind: "base-chosen", version: "x" }],
    ["a base from a file", { kind: "opened", role: "base", draft: opened(old) }],
  ] as const) {
    test(`is of what is open no more after ${name}`, () => {
      const state = deskAfter(open(young), compare(young));
      expect(currentDiff(state)?.changes).toHaveLength(2);
      expect(currentDiff(nextDesk(state, then))).toBeNull();
    });
  }

  test("that ended without a result leaves the decisions", () => {
    const state = deskAfter(
      open(young),
      compare(young),
      decide("edited-s1-p1", "一"),
      { kind: "comparing" },
      { kind: "not-compared", why: "died" },
    );
    expect(currentDiff(state)).toBeNull();
    expect(state.decisions["edited-s1-p1"]?.note).toBe("一");
    expect(nextDesk(state, compare(young)).decisions["edited-s1-p1"]?.note).toBe("一");
  });
});

describe("decisions", () => {
  test("those of the file's own notes are there once it is compared", () => {
    const noted = { ...young, changes: [{ clause: "s1-p1", class: "处理种类变化", note: "多收集电话。" } as const] };
    expect(deskAfter(open(noted), compare(noted)).decisions).toEqual({
      "edited-s1-p1": { class: "处理种类变化", note: "多收集电话。" },
    });
  });

  test("stand when a later draft says the same at that place, and fall when it does not", () => {
    const later = sampleDocument("2023-01-01", [
      "我们收集您的姓名和电话。",
      "您可以注销账号。",
      "我们会加倍保护您的信息。",
    ]);
    const state = deskAfter(open(young), compare(young), decide("edited-s1-p1", "一"), decide("edited-s1-p3", "二"));
    expect([open(later), compare(later)].reduce(nextDesk, state).decisions).toEqual({
      "edited-s1-p1": { class: "处理种类变化", note: "一" },
    });
  });

  test("made at the desk go before the file's notes when only the base changes", () => {
    const noted = { ...young, changes: [{ clause: "s1-p1", class: "文字更正", note: "" } as const] };
    const state = deskAfter(
      open(noted),
      compare(noted),
      decide("edited-s1-p1", "新"),
      { kind: "base-chosen", version: "x" },
      compare(noted),
    );
    expect(state.decisions["edited-s1-p1"]).toEqual({ class: "处理种类变化", note: "新" });
  });

  test("kept on the device come back", () => {
    const decisions = { "edited-s1-p3": { class: "文字更正", note: "" } } as const;
    const state = deskAfter(
      { kind: "restored", draft: opened(young), base: emptyDesk("2022-11-15").base, decisions },
      compare(young),
    );
    expect(state.decisions).toEqual(decisions);
  });
});

test("two files change places", () => {
  const state = deskAfter(open(young), { kind: "opened", role: "base", draft: opened(old) }, { kind: "swapped" });
  expect(state.draft?.document).toBe(old);
  expect(baseDocument(state.base, () => null)).toBe(young);
});

test("a published base does not change places with a draft", () => {
  const state = deskAfter(open(young));
  expect(nextDesk(state, { kind: "swapped" })).toBe(state);
  expect(baseDocument(state.base, (version) => (version === "2022-11-15" ? old : null))).toBe(old);
});

test("to close forgets the draft and every decision, and keeps the base", () => {
  const state = deskAfter(open(young), compare(young), decide("edited-s1-p1", "一"), { kind: "closed" });
  expect(state).toEqual(emptyDesk("2022-11-15"));
});
