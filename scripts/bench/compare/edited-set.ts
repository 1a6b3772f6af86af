import { readFileSync } from "node:fs";
import { z } from "zod";
import { comparePolicies } from "../../../lib/compare/compare-policies";
import type { Change, ChangeKind } from "../../../lib/compare/model";
import { importance, WEIGHTY } from "../../../lib/compare/weight/importance";
import { parsePolicy } from "../../../lib/policy/parse/parse-policy";

/**
 * A set of single edits as a lawyer makes them, each of one published version: what was written instead of what, what kind
 * of edit it is, and whether a reader has to know. Where several places are edited, `edits` holds them.
 */
const SET = z.array(
  z.object({
    id: z.string(),
    base: z.string(),
    find: z.string().optional(),
    replace: z.string().optional(),
    edits: z.array(z.object({ find: z.string(), replace: z.string() })).optional(),
    kind: z.string(),
    important: z.boolean(),
    why: z.string(),
  }),
);

type Edit = z.infer<typeof SET>[number];

/** What a comparison may call an edit of each kind; any other kind is an edit of words in their place. */
const KINDS: Readonly<Record<string, readonly ChangeKind[]>> = {
  "deleted-clause": ["removed", "edited"],
  "inserted-clause": ["added", "edited"],
  "moved-clause": ["moved", "movedEdited"],
  emphasis: ["emphasis"],
  layout: ["layout"],
  merged: ["merged"],
  reference: ["reference", "renumbered", "edited"],
  renumbered: ["renumbered"],
  split: ["split", "edited"],
  "slip-mended": ["edited", "layout"],
};
const WORDS: readonly ChangeKind[] = ["edited", "movedEdited", "added", "removed"];

/** An edit of words that also made several paragraphs or items of one, or one of several, may be told as such. */
const DIVIDED: readonly ChangeKind[] = [...WORDS, "split", "merged"];

const blocksIn = (text: string) => text.split(/\n(?=\s*(?:\n|\||[-*] ))/u).length;

function kindsOf({ kind, find, replace, edits }: Edit): readonly ChangeKind[] {
  const places = edits ?? [{ find: find ?? "", replace: replace ?? "" }];
  const divided = places.some((place) => blocksIn(place.find) !== blocksIn(place.replace));
  return KINDS[kind] ?? (divided ? DIVIDED : WORDS);
}

interface Verdict {
  readonly edit: Edit;
  readonly changes: readonly Change[];
  /** How many things a reader is told: a word renamed in many clauses is one. */
  readonly told: number;
  readonly one: boolean;
  readonly flagged: boolean;
  readonly listed: boolean;
}

function edited(text: string, { id, find, replace, edits }: Edit): string {
  const places = edits ?? [{ find: find ?? "", replace: replace ?? "" }];
  return places.reduce((current, place) => {
    if (!current.includes(place.find)) throw new Error(`${id}: the words to replace do not stand in the base`);
    return current.replace(place.find, () => place.replace);
  }, text);
}

function judge(edit: Edit): Verdict {
  const text = readFileSync(edit.base, "utf8");
  const [before, after] = [text, edited(text, edit)].map((one) => {
    // An edit may leave a link without its clause: what can be read is compared all the same.
    const { document, known, readable } = parsePolicy(one, { path: edit.base });
    return document ?? { ...known, blocks: readable };
  });
  if (!before || !after) throw new Error(edit.id);
  const diff = comparePolicies(before, after);
  // What only took another number followed the edit and is told apart from it.
  const own = diff.changes.filter(({ kind }) => kind !== "renumbered" || edit.kind === "renumbered");
  const changes = own.length > 0 ? own : diff.changes;
  const kinds = kindsOf(edit);
  const renamed = diff.renames.some(({ only }) => changes.length > 1 && changes.every(({ id }) => only.includes(id)));
  return {
    edit,
    changes,
    told: renamed ? 1 : changes.length,
    one: (renamed || changes.length === 1) && changes.every(({ kind }) => kinds.includes(kind)),
    // A clause that came or went is told as such; what words it holds is no flag of it.
    flagged: changes.some(({ kind, flags }) => flags.length > 0 || kind === "added" || kind === "removed"),
    listed: changes.some((change) => importance(change) <= WEIGHTY),
  };
}

const share = (some: readonly Verdict[], test: (one: Verdict) => boolean) =>
  `${some.filter(test).length} of ${some.length}, ${((100 * some.filter(test).length) / Math.max(1, some.length)).toFixed(1)} %`;

/**
 * Measures the comparison on a set of edits.
 * @param misses whether each edit that was judged otherwise than the set says is printed
 */
export function reportSet(file: string, misses: boolean): void {
  const verdicts = SET.parse(JSON.parse(readFileSync(file, "utf8"))).map(judge);
  const important = verdicts.filter(({ edit }) => edit.important);
  const others = verdicts.filter(({ edit }) => !edit.important);
  console.table({
    "found as one change of its kind": share(verdicts, ({ one }) => one),
    "important: flagged": share(important, ({ flagged }) => flagged),
    "important: listed": share(important, ({ listed }) => listed),
    "important: flagged and listed": share(important, ({ flagged, listed }) => flagged && listed),
    "unimportant: flagged or listed": share(others, ({ flagged, listed }) => flagged || listed),
    "unimportant: listed": share(others, ({ listed }) => listed),
    "more changes than were made": share(verdicts, ({ told }) => told > 1),
  });
  if (!misses) return;
  for (const { edit, changes, one, flagged, listed } of verdicts) {
    const weight = edit.important ? flagged && listed : !listed;
    if (one && weight) continue;
    const told = changes.map(({ kind, flags }) => `${kind} [${flags.map((flag) => flag.kind).join(" ")}]`).join(", ");
    console.log(
      `${edit.id} ${edit.kind}${edit.important ? " important" : ""}${one ? "" : " NOT ONE"}${weight ? "" : " WEIGHT"}: ${told}`,
    );
    console.log(`   ${edit.why}`);
  }
}
