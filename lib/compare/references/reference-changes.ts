import type { Block, BlockId, PolicyDocument } from "../../policy/model";
import type { Range } from "../../policy/range";
import { blockText } from "../../policy/text";
import type { Flag, Word } from "../model";
import { type Reference, referencesIn } from "./find-references";
import { covered } from "./ranges";
import { type Resolve, resolver } from "./resolve";

/** What became of the references of some clauses. */
export interface ReferenceChanges {
  /** The stretches on each side that number a clause, which are no numbers of the sentence. */
  readonly numbers: { readonly before: readonly Range[]; readonly after: readonly Range[] };
  /** The references that name the same clause on both sides, in whatever words. */
  readonly named: { readonly before: readonly Range[]; readonly after: readonly Range[] };
  /**
   * `none`: no edit touches a reference alone. `followed`: numbers changed because the clauses they name did.
   * `changed`: a reference names another clause than before, came, or went.
   */
  readonly outcome: "none" | "followed" | "changed";
  /** Whether words changed that number no clause. */
  readonly otherWords: boolean;
  readonly flag: Flag | null;
}

export type CompareReferences = (
  before: readonly Block[],
  after: readonly Block[],
  words: readonly Word[],
) => ReferenceChanges;

/** Clauses of the two versions that are one and the same, by their ids. */
export interface SameClauses {
  readonly before: readonly BlockId[];
  readonly after: readonly BlockId[];
}

interface Cited extends Reference {
  readonly clause: BlockId | null;
}

/** What joins references. */
const JOINING = /^[和及与或至到]*$/u;

/** How much of a clause's words tells which one is meant. */
const SHOWN = 12;

/**
 * Makes the judge of references for one comparison.
 * @param same the clauses that are one and the same in both versions; several where one was split, merged or rewritten
 */
export function referenceComparer(
  before: PolicyDocument["blocks"],
  after: PolicyDocument["blocks"],
  same: readonly SameClauses[],
): CompareReferences {
  const groups = { before: groupsOf(same, "before"), after: groupsOf(same, "after") };
  const resolve = { before: resolver(before), after: resolver(after) };
  const words = { before: wordsById(before), after: wordsById(after) };

  /** What a reference names, called alike in both versions where it is one and the same. */
  const namesOf = ({ clause, text }: Cited, side: "before" | "after"): readonly string[] => {
    if (clause === null) return [`words ${text}`];
    // A clause that was written anew has no counterpart; the one in its place is the one that is meant.
    return groups[side].get(clause)?.map((group) => `group ${group}`) ?? [`place ${clause}`];
  };
  /** The references of one side that name nothing that the other side names. */
  const alone = (some: readonly Cited[], side: "before" | "after", others: readonly Cited[]) => {
    const named = new Set(others.flatMap((one) => namesOf(one, side === "before" ? "after" : "before")));
    return some.filter((one) => !namesOf(one, side).some((name) => named.has(name)));
  };
  const shown = ({ text, clause }: Cited, side: "before" | "after") => {
    const said = clause === null ? undefined : words[side].get(clause);
    if (said === undefined || said === "" || text.includes(said)) return text;
    return `${text}“${said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said}”`;
  };

  return (blocksBefore, blocksAfter, edits) => {
    const citedBefore = citedIn(blocksBefore, resolve.before);
    const citedAfter = citedIn(blocksAfter, resolve.after);
    const numbers = {
      before: citedBefore.flatMap((one) => one.numbers),
      after: citedAfter.flatMap((one) => one.numbers),
    };
    const touched = editsOf(edits);
    const outside = {
      before: touched.map((edit) => lettersOutside(edit.before, numbers.before)).join(""),
      after: touched.map((edit) => lettersOutside(edit.after, numbers.after)).join(""),
    };
    // 第二条和第三条 → 第三条和第四条 keeps 第三条 and takes 和 from one side of it to the other.
    const otherWords = outside.before !== outside.after || !JOINING.test(outside.before);
    const ofNumbers = touched.some(
      (edit) => lettersInside(edit.before, numbers.before) || lettersInside(edit.after, numbers.after),
    );
    const lost = alone(citedBefore, "before", citedAfter);
    const gained = alone(citedAfter, "after", citedBefore);
    const changed = (lost.length > 0 && gained.length > 0) || (ofNumbers && lost.length + gained.length > 0);
    const kept = (some: readonly Cited[], without: readonly Cited[]) =>
      some.filter((one) => one.clause !== null && !without.includes(one)).map(({ start, end }) => ({ start, end }));
    return {
      numbers,
      named: { before: kept(citedBefore, lost), after: kept(citedAfter, gained) },
      otherWords,
      outcome: changed ? "changed" : ofNumbers ? "followed" : "none",
      flag: changed
        ? {
            kind: "reference",
            before: lost.map((one) => shown(one, "before")),
            after: gained.map((one) => shown(one, "after")),
          }
        : null,
    };
  };
}

/** The numbers of the groups that each clause of one side is in. */
function groupsOf(same: readonly SameClauses[], side: "before" | "after"): ReadonlyMap<BlockId, readonly number[]> {
  const found = new Map<BlockId, number[]>();
  for (const [group, clauses] of same.entries()) {
    for (const id of clauses[side]) {
      const known = found.get(id);
      if (known) known.push(group);
      else found.set(id, [group]);
    }
  }
  return found;
}

function wordsById(blocks: readonly Block[]): ReadonlyMap<BlockId, string> {
  return new Map(blocks.map((block) => [block.id, blockText(block)]));
}

function citedIn(blocks: readonly Block[], resolve: Resolve): readonly Cited[] {
  let shift = 0;
  return blocks.flatMap((block) => {
    const moved = ({ start, end }: Range) => ({ start: start + shift, end: end + shift });
    const cited = referencesIn(block).map((reference) => ({
      ...reference,
      ...moved(reference),
      numbers: reference.numbers.map(moved),
      clause: resolve(reference, block),
    }));
    shift += blockText(block).length + 1;
    return cited;
  });
}

interface EditedText extends Range {
  readonly text: string;
}

/** The stretches that edits took out and put in, in their places; white space and marks that only look otherwise are none. */
function editsOf(words: readonly Word[]): readonly { readonly before: EditedText; readonly after: EditedText }[] {
  const edits: { before: EditedText; after: EditedText }[] = [];
  let [atBefore, atAfter] = [0, 0];
  let open = false;
  for (const { op, text, layout } of words) {
    const edited = op !== "equal" && !layout;
    if (edited) {
      const last = open ? edits.pop() : undefined;
      const before = last?.before ?? { start: atBefore, end: atBefore, text: "" };
      const after = last?.after ?? { start: atAfter, end: atAfter, text: "" };
      edits.push(
        op === "delete"
          ? { before: { start: before.start, end: atBefore + text.length, text: before.text + text }, after }
          : { before, after: { start: after.start, end: atAfter + text.length, text: after.text + text } },
      );
    }
    open = edited;
    if (op !== "insert") atBefore += text.length;
    if (op !== "delete") atAfter += text.length;
  }
  return edits;
}

const lettersOf = ({ text }: EditedText) => [...text.matchAll(/[\p{L}\p{N}]/gu)];

/** The letters and digits of an edit that number no clause. */
function lettersOutside(edit: EditedText, ranges: readonly Range[]): string {
  return lettersOf(edit)
    .flatMap(({ 0: letter, index }) => (covered(ranges, edit.start + index) ? [] : [letter]))
    .join("");
}

/** Whether an edit touches the number of a clause. */
function lettersInside(edit: EditedText, ranges: readonly Range[]): boolean {
  return lettersOf(edit).some(({ index }) => covered(ranges, edit.start + index));
}
