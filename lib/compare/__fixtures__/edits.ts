import { readFileSync } from "node:fs";
import type { PolicyDocument } from "../../policy/model";
import { parsePolicy } from "../../policy/parse/parse-policy";
import { comparePolicies } from "../compare-policies";
import type { Change, Flag } from "../model";

/** What an author does to the source of a version. It throws where the words it looks for do not stand there once. */
export type Edit = (source: string) => string;

/** An author at work on one version. */
export interface Editor {
  /** The version after some edits. */
  readonly edited: (...edits: readonly Edit[]) => PolicyDocument;
  /**
   * The changes from the version after `before` to the same after `after` as well, see {@link printed}.
   * @throws when the comparison backwards does not tell the same, mirrored
   */
  readonly toldBothWays: (before: Edit, after: Edit) => readonly string[];
}

/** Notes on changes name clauses that an edit may take out. */
const withoutNotes: Edit = (source) => source.replace(/^changes:\n(?: .*\n)*/mu, "");

/** @param file the version, which is read when the first edit is asked for */
export function editorOf(file: string): Editor {
  const parsed = new Map<string, PolicyDocument>();
  const edited = (...edits: readonly Edit[]) => {
    const source = inTurn(withoutNotes, ...edits)(readFileSync(file, "utf8"));
    const known = parsed.get(source);
    if (known) return known;
    const { document, messages } = parsePolicy(source, { path: file });
    if (document === null) throw new Error(messages.map(({ reason }) => reason).join("\n"));
    parsed.set(source, document);
    return document;
  };
  return { edited, toldBothWays: (before, after) => mirrored(edited(before), edited(before, after)) };
}

/** An author of the invented policy. */
export const shopEditor = editorOf("examples/shop/versions/2026-09-15.mdx");

/** Several edits, one after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (source) => edits.reduce((text, edit) => edit(text), source);
}

/** Other words in the one place where `before` stands. */
export function replaced(before: string, after: string): Edit {
  return (source) => {
    const times = source.split(before).length - 1;
    if (times !== 1) throw new Error(`${before} stands in ${times} places`);
    return source.replace(before, () => after);
  };
}

/** Other words wherever `before` stands. */
export function replacedEverywhere(before: string, after: string): Edit {
  return (source) => source.replaceAll(before, () => after);
}

function line(source: string, start: string): string {
  const [found, ...others] = source.split("\n").filter((text) => text.startsWith(start));
  if (found === undefined || others.length > 0) throw new Error(`not one line begins with ${start}`);
  return found;
}

/** Without the line that begins so. */
export function without(start: string): Edit {
  return (source) => source.replace(`${line(source, start)}\n`, "");
}

/** A paragraph put in after the line that begins with `start`. */
export function addedAfter(start: string, text: string): Edit {
  return (source) => source.replace(`${line(source, start)}\n`, (found) => `${found}\n${text}\n`);
}

/** A paragraph put in before the line that begins with `start`. */
export function addedBefore(start: string, text: string): Edit {
  return (source) => source.replace(`${line(source, start)}\n`, (found) => `${text}\n\n${found}`);
}

/** The line that begins with `start`, moved to after another. */
export function movedAfter(start: string, other: string): Edit {
  return (source) => addedAfter(other, line(source, start))(without(start)(source));
}

function stretch(source: string, from: string, to: string): string {
  const place = (start: string) => source.indexOf(`\n${line(source, start)}\n`) + 1;
  return source.slice(place(from), place(to));
}

/** Without the lines from the one that begins with `from` up to the one that begins with `to`. */
export function withoutLines(from: string, to: string): Edit {
  return (source) => source.replace(stretch(source, from, to), "");
}

/** The lines from `from` up to `to`, moved to before another. */
export function movedLines(from: string, to: string, other: string): Edit {
  return (source) => {
    const moved = stretch(source, from, to).trimEnd();
    return addedBefore(other, moved)(withoutLines(from, to)(source));
  };
}

const words = (change: Change) =>
  change.words
    .map(({ op, text, layout }) => {
      const open = layout ? "~" : "";
      return op === "equal" ? "…" : op === "delete" ? `${open}[-${text}-]` : `${open}{+${text}+}`;
    })
    .join("")
    .replace(/^…|…$/gu, "")
    .replaceAll("\n", "⏎")
    .replaceAll("\t", "⇥");

/** Words that weigh are told by tables of their own, beside `weight/`. */
const TOLD: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>(["number", "date", "negation", "reference"]);

/**
 * A change in a line: its kind, the clauses it was and became, its words without what stayed, its stress, its printed
 * number, and what is flagged.
 */
export function printed(change: Change): string {
  const before = "before" in change ? change.before.ids.join(" ") : "";
  const after = "after" in change ? change.after.ids.join(" ") : "";
  const sides = before === after ? before : [before, after].filter((ids) => ids !== "").join(" → ");
  return [
    `${change.kind} ${sides}`,
    change.kind === "added" || change.kind === "removed" ? "" : words(change),
    ...change.emphasis.map((span) => `*${span.text}: ${span.before ?? "plain"} → ${span.after ?? "plain"}*`),
    change.relabel ? `#${change.relabel.before ?? ""} → ${change.relabel.after ?? ""}` : "",
    ...change.flags.filter(({ kind }) => TOLD.has(kind)).map((flag) => `!${flag.kind}: ${flag.before.join(" ")} → ${flag.after.join(" ")}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const BACKWARDS = { added: "removed", removed: "added", split: "merged", merged: "split" } as const;

/** The kinds of some changes, in the order of their names. */
export const kindsOf = (changes: readonly Change[]) => changes.map(({ kind }) => kind).sort();

/** What a change is called when the versions change places. */
export const backwards = (kind: Change["kind"]) =>
  kind === "added" || kind === "removed" || kind === "split" || kind === "merged" ? BACKWARDS[kind] : kind;

function mirrored(before: PolicyDocument, after: PolicyDocument): readonly string[] {
  const { changes } = comparePolicies(before, after);
  const back = kindsOf(comparePolicies(after, before).changes);
  const expected = changes.map(({ kind }) => backwards(kind)).sort();
  if (back.join() !== expected.join()) throw new Error(`backwards: ${back.join()}, and not ${expected.join()}`);
  return changes.map(printed);
}
