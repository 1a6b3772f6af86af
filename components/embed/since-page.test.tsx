import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { descendants } from "@/build/pages/page";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { PolicyDiff, Row } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/readings/newly-stressed";
import { notesSince } from "@/lib/compare/readings/notes-since";
import { CHANGE_KINDS } from "@/lib/compare/readings/summary";
import { weightySentences } from "@/lib/compare/weight/weighty";
import { sideText } from "@/lib/compare/words/words";
import { EXAMPLE } from "@/lib/content/__fixtures__/contents";
import { shopVersion, TESTED_CONTENTS } from "@/lib/content/__fixtures__/tested";
import { notesForReaders } from "@/lib/policy/change-notes";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { compareStrings } from "@/lib/strings/compare";
import { embedStrings } from "@/lib/strings/embed";
import { SincePage } from "./SincePage";

type Element = DefaultTreeAdapterTypes.Element;

const FIRST = shopVersion("2024-03-01");
const SECOND = shopVersion("2025-06-01");
const THIRD = shopVersion("2026-09-15");
const DRAFT = shopVersion("2027-03-01");

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;
const hasClass = (element: Element, name: string) => (attribute(element, "class") ?? "").split(" ").includes(name);

/** The characters of an element without those of some elements in it. */
function text(node: DefaultTreeAdapterTypes.Node, without: (element: Element) => boolean): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && without(node)) return "";
  return "childNodes" in node ? node.childNodes.map((child) => text(child, without)).join("") : "";
}

/** What a row says of one version, as a reader sees it. */
function side(row: Row, which: "before" | "after"): string {
  switch (row.kind) {
    case "added":
      return which === "after" ? printedText(row.after) : "";
    case "removed":
      return which === "before" ? printedText(row.before) : "";
    case "moved-from":
      return printedText(row.before);
    case "regrouped":
      return sideText(row.detail.words, which);
    case "paired":
    case "moved-to": {
      const { relabel } = row.detail;
      const label = relabel ? (relabel[which] ?? "") : (row.after.label?.printed ?? "");
      return label + sideText(row.detail.words, which);
    }
  }
}

const FRAME = ["change-head", "two-columns", "quiet", "emphasis-changes", "spoken"];

function shown(change: Element, which: "before" | "after"): string {
  return text(change, (element) => {
    if (FRAME.some((name) => hasClass(element, name))) return true;
    return element.tagName === (which === "before" ? "ins" : "del");
  });
}

interface Rendered {
  readonly diff: PolicyDiff;
  readonly elements: readonly Element[];
  readonly whole: string;
}

function render(from: PolicyDocument, to: PolicyDocument, passed: readonly PolicyDocument[]): Rendered {
  const diff = comparePolicies(from, to);
  const onward = (document: PolicyDocument) => (document === to ? null : comparePolicies(document, to));
  const notes = notesSince(
    passed.map((document) => ({ document, onward: onward(document) })),
    diff,
    to,
  );
  const html = renderToStaticMarkup(
    <SincePage diff={diff} from={from} to={to} notes={notes} address="https://policy.example/versions/2/" facts={{}} />,
  );
  const page = parse(html);
  return { diff, elements: descendants(page), whole: text(page, () => false) };
}

const consecutive = TESTED_CONTENTS.flatMap(({ folder, steps }) =>
  steps.map(([from, to]) => ({ folder, from, to, passed: [to] })),
);

describe.each([
  ...consecutive,
  { folder: EXAMPLE, from: FIRST, to: THIRD, passed: [SECOND, THIRD] },
  { folder: EXAMPLE, from: FIRST, to: DRAFT, passed: [SECOND, THIRD, DRAFT] },
])("$folder since $from.version, when $to.version is in force", ({ from, to, passed }) => {
  const { diff, elements, whole } = render(from, to, passed);
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);

  it("gives every change one place of its own, in reading order, those of layout after the others", () => {
    const names = new Set<string>(diff.changes.map(({ id }) => id));
    const [layout, others] = [true, false].map((folded) =>
      diff.changes.filter(({ kind }) => (kind === "layout") === folded).map(({ id }) => id),
    );
    expect(ids.filter((id) => names.has(id))).toEqual([...(others ?? []), ...(layout ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows the whole old and the whole new text of every changed clause", () => {
    const drawn = (which: "before" | "after") =>
      elements.filter((element) => hasClass(element, "change")).map((change) => shown(change, which));
    const rows = diff.rows.filter((row) => row.kind === "moved-from" || row.change !== null);
    for (const row of rows) {
      if ("detail" in row && row.detail.table) continue;
      const before = side(row, "before");
      const after = side(row, "after");
      if (row.kind !== "added")
        expect(
          drawn("before").some((words) => words.includes(before)),
          before,
        ).toBe(true);
      if (row.kind !== "removed" && row.kind !== "moved-from")
        expect(
          drawn("after").some((words) => words.includes(after)),
          after,
        ).toBe(true);
    }
  });

  it("says first how many changes of which kind there are, those of layout alone apart and folded", () => {
    const { layout } = diff.counts;
    expect(whole).toContain(compareStrings.total(diff.changes.length - layout, layout));
    for (const kind of CHANGE_KINDS.filter((one) => one !== "layout" && diff.counts[one] > 0)) {
      expect(whole).toContain(`${compareStrings.kinds[kind]} ${diff.counts[kind]}`);
    }
    const folded = elements.filter((element) => hasClass(element, "only-layout")).flatMap(descendants);
    const inFold = folded.filter((element) => hasClass(element, "change") && attribute(element, "id") !== undefined);
    expect(inFold.map((element) => attribute(element, "data-kind"))).toEqual(Array(layout).fill("layout"));
  });

  it("tells what matters in sentences before the changes", () => {
    const [sentence] = weightySentences(diff);
    const at = sentence ? whole.indexOf(sentence.text) : -1;
    if (sentence) expect(at).toBeGreaterThan(-1);
    expect(at).toBeLessThan(whole.lastIndexOf(embedStrings.changes));
  });

  it("holds every author's note of every version passed", () => {
    const notes = passed.flatMap(notesForReaders);
    for (const { note } of notes) expect(whole).toContain(note);
  });

  it("leads from both ends of a move to the other, and from every link to something", () => {
    const links = elements.flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? "") : []));
    const inside = links.filter((href) => href.startsWith("#"));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    // Clauses that moved together lead there once.
    diff.rows.forEach((row, index) => {
      const before = diff.rows[index - 1];
      if (row.kind !== "moved-from" && row.kind !== "moved-to") return;
      if (before?.kind === row.kind && before.move === row.move) return;
      expect(inside).toContain(row.kind === "moved-from" ? `#at-${row.to}` : `#from-${row.from}`);
    });
  });

  it("draws no heading under which nothing changed", () => {
    const drawn = elements.filter((element) => /^h\d$/.test(element.tagName) || hasClass(element, "change"));
    const article = drawn.slice(drawn.findIndex((element) => attribute(element, "id") === "changes") + 1);
    if (diff.changes.length > 0) expect(article.at(-1)?.tagName).toBe("div");
  });

  it("lists what is newly stressed", () => {
    for (const { text: words } of newlyStressed(diff)) expect(whole).toContain(words);
  });
});

test("stress that was added, raised or came with new words is newly stressed; a move or a small edit is not", () => {
  const before = policy(
    "# 一、甲\n您可以__拒绝__。\n我们会**答复**您的请求。\n我们保管。\n请您**谨慎**分享。\n# 二、乙\n终。",
  );
  const after = policy(
    "# 一、甲\n您可以__拒绝__。\n我们会**答复**您的全部请求。\n**我们保管。**\n请您__谨慎__分享。\n**我们不会公开您的订单。**\n# 二、乙\n终。",
  );
  expect(newlyStressed(comparePolicies(before, after)).map(({ text: words }) => words)).toEqual([
    "我们保管。",
    "谨慎",
    "我们不会公开您的订单。",
  ]);
});

test("a note of a skipped version is followed to where its clause stands now, and stays when it is gone", () => {
  const note = (clause: string) => ({ clause, class: "结构", note: clause }) as const;
  const second = { ...SECOND, changes: [note("s2-7"), note("s8-i2"), note("s4-6-p1")] };
  const diff = comparePolicies(FIRST, THIRD);
  const passed = [
    { document: second, onward: comparePolicies(second, THIRD) },
    { document: { ...THIRD, changes: [note("s2-4")] }, onward: null },
  ];
  expect(notesSince(passed, diff, THIRD).map(({ version: id, clause, change }) => [id, clause, change])).toEqual([
    ["2025-06-01", "s2-7", "moved-s2-6"],
    ["2025-06-01", "s8-i2", null],
    ["2025-06-01", "s4-6-p1", "edited-s4-7-p1"],
    ["2026-09-15", "s2-4", "added-s2-4"],
  ]);
});
