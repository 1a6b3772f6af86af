import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import type { PolicyDiff, Row } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/newly-stressed";
import { notesSince } from "@/lib/compare/notes-since";
import { CHANGE_KINDS } from "@/lib/compare/summary";
import { sideText } from "@/lib/compare/words";
import { readPolicyFiles } from "@/lib/content/policy-files";
import { notesForReaders } from "@/lib/policy/change-notes";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { compareStrings } from "@/lib/strings/compare";
import { descendants } from "@/scripts/export/page";
import { SincePage } from "./SincePage";

type Element = DefaultTreeAdapterTypes.Element;

const { files } = readPolicyFiles({ root: process.cwd(), drafts: true, samples: true });

function version(id: string): PolicyDocument {
  const file = files.find(({ document }) => document.version === id);
  if (!file) throw new Error(`no version ${id}`);
  return file.document;
}

const OLDEST = version("2021-11-01-sample");
const MIDDLE = version("2022-11-15");
const NEWEST = version("2027-01-15-sample");

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
  const html = renderToStaticMarkup(<SincePage diff={diff} from={from} to={to} notes={notes} />);
  const page = parse(html);
  return { diff, elements: descendants(page), whole: text(page, () => false) };
}

describe.each([
  { from: OLDEST, to: MIDDLE, passed: [MIDDLE] },
  { from: MIDDLE, to: NEWEST, passed: [NEWEST] },
  { from: OLDEST, to: NEWEST, passed: [MIDDLE, NEWEST] },
])("since $from.version, when $to.version is in force", ({ from, to, passed }) => {
  const { diff, elements, whole } = render(from, to, passed);
  const ids = elements.flatMap((element) => attribute(element, "id") ?? []);

  it("gives every change one place of its own, in reading order", () => {
    const names = new Set<string>(diff.changes.map(({ id }) => id));
    expect(ids.filter((id) => names.has(id))).toEqual(diff.changes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows the whole old and the whole new text of every changed clause", () => {
    const rows = diff.rows.filter((row) => row.kind === "moved-from" || row.change !== null);
    const changes = elements.filter((element) => hasClass(element, "change"));
    expect(changes.length).toBe(rows.length);
    rows.forEach((row, index) => {
      const change = changes[index];
      if (!change) throw new Error(`row ${index} is not drawn`);
      if (row.kind === "moved-from") {
        expect(text(change, (element) => hasClass(element, "spoken"))).toContain(side(row, "before"));
        return;
      }
      if ("detail" in row && row.detail.table) return;
      if (row.kind !== "added") expect(shown(change, "before")).toBe(side(row, "before"));
      if (row.kind !== "removed") expect(shown(change, "after")).toBe(side(row, "after"));
    });
  });

  it("says first how many changes of which kind there are, and counts them all", () => {
    expect(whole).toContain(compareStrings.total(diff.changes.length));
    for (const kind of CHANGE_KINDS.filter((one) => diff.counts[one] > 0)) {
      expect(whole).toContain(`${compareStrings.kinds[kind]} ${diff.counts[kind]}`);
    }
    const sum = CHANGE_KINDS.reduce((all, kind) => all + diff.counts[kind], 0);
    expect(sum).toBe(diff.changes.length);
  });

  it("holds every author's note of every version passed", () => {
    const notes = passed.flatMap(notesForReaders);
    for (const { note } of notes) expect(whole).toContain(note);
    for (const { class: kind } of notes) {
      expect(whole).toContain(`${kind} ${notes.filter((one) => one.class === kind).length}`);
    }
  });

  it("leads from both ends of a move to the other, and from every link to something", () => {
    const links = elements.flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? "") : []));
    const inside = links.filter((href) => href.startsWith("#"));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    for (const row of diff.rows) {
      if (row.kind === "moved-from") expect(inside).toContain(`#at-${row.to}`);
      if (row.kind === "moved-to") expect(inside).toContain(`#from-${row.from}`);
    }
  });

  it("draws no heading under which nothing changed", () => {
    const drawn = elements.filter((element) => /^h\d$/.test(element.tagName) || hasClass(element, "change"));
    const article = drawn.slice(drawn.findIndex((element) => attribute(element, "id") === "changes") + 1);
    expect(article.at(-1)?.tagName).toBe("div");
  });

  it("lists what is newly stressed", () => {
    const stressed = newlyStressed(diff);
    expect(stressed.length).toBeGreaterThan(0);
    for (const { text: words } of stressed) expect(whole).toContain(words);
  });
});

test("stress that was added, raised or came with new words is newly stressed; a move or a small edit is not", () => {
  const listed = newlyStressed(comparePolicies(MIDDLE, NEWEST)).map(({ change }) => change);
  const kinds = new Set(listed.map((change) => change.split("-")[0]));
  expect(kinds).toContain("added");
  expect(kinds).toContain("emphasis");
  expect(kinds).not.toContain("moved");
});

test("a note of a skipped version is followed to where its clause stands now, and stays when it is gone", () => {
  const note = (clause: string) => ({ clause, class: "结构", note: clause }) as const;
  const middle = { ...MIDDLE, changes: [note("s2-6-2"), note("s2-5-3-p2"), note("s7")] };
  const diff = comparePolicies(OLDEST, NEWEST);
  const passed = [
    { document: middle, onward: comparePolicies(middle, NEWEST) },
    { document: { ...NEWEST, changes: [note("s4-4")] }, onward: null },
  ];
  expect(notesSince(passed, diff, NEWEST).map(({ version: id, clause, change }) => [id, clause, change])).toEqual([
    ["2022-11-15", "s2-6-2", "moved-s2-6-3"],
    ["2022-11-15", "s2-5-3-p2", null],
    ["2022-11-15", "s7", "moved-s7"],
    ["2027-01-15-sample", "s4-4", "added-s4-4"],
  ]);
});
