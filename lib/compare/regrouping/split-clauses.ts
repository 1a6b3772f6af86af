import type { Pair } from "../pairing/candidates";
import { type Clause, clausesOf, containment, containmentBeyond, dice } from "../pairing/comparable";
import { sectionsOf } from "../pairing/sections";
import { announces } from "../result/groups";
import { adjacent, type Regroup, type Sides } from "./sides";

/** This much of a part stands in the whole it was cut from; the rest is what made it a sentence of its own. */
const PART_OF = 0.8;

/** A part that was edited too keeps this much of itself, in words that the whole has and its other part has not. */
const EDITED_PART_OF = 0.6;

/** A part below this many bigrams could be part of anything. */
const PART_SIZE = 8;

/** What still says this much of the part repeats it; what says less has lost it, and the part moved. */
const REPEATED = 0.6;

/** How many clauses away a repeated reminder may stand from the one it was joined to. */
const NEARBY = 6;

/** The characters looked up to find where in the whole a part stood. */
const PROBE = 6;

function joinedClause(clauses: readonly Clause[]): Clause {
  const text = clauses.map((clause) => clause.key).join("");
  const [clause] = clausesOf([{ kind: "paragraph", id: "", path: [], label: null, inlines: [{ kind: "text", text }] }]);
  if (clause === undefined) throw new Error("a paragraph makes one clause");
  return clause;
}

/** Whether the parts stood in the whole in the order they have now. Parts that changed too much do not speak. */
function inOrder(whole: Clause, parts: readonly Clause[]): boolean {
  const places = parts.flatMap(({ key }) => {
    const middle = Math.max(0, Math.floor((key.length - PROBE) / 2));
    const place = whole.key.indexOf(key.slice(middle, middle + PROBE));
    return place < 0 ? [] : [place];
  });
  return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
}

/**
 * The new headings and the announcing words of a list that came with the parts, and the heading pair above them when
 * the split renamed it.
 */
function withHeadings(
  whole: Clause,
  parts: readonly Clause[],
  sides: Sides,
  byBefore: ReadonlyMap<Clause, Pair>,
): Regroup | null {
  const first = parts[0]?.index ?? 0;
  const last = parts.at(-1)?.index ?? 0;
  const after = sides.after.slice(first, last + 1);
  const isPart = new Set(parts);
  const newHeading = (clause: Clause) => clause.category === "heading" && sides.free.has(clause);
  const newAnnouncement = (clause: Clause) => announces(clause) && sides.free.has(clause);
  if (!after.every((clause) => isPart.has(clause) || newHeading(clause) || newAnnouncement(clause))) return null;
  const plain: Regroup = { kind: "split", before: [whole], after };
  const headingBefore = sides.before[whole.index - 1];
  const headingAfter = sides.after[first - 1];
  if (!after.some(newHeading) || !headingBefore || !headingAfter) return plain;
  const renamed = headingBefore.category === "heading" && byBefore.get(headingBefore)?.after === headingAfter;
  const whollySplit = sectionsOf(sides.before).get(headingBefore.block.id)?.length === 1;
  if (!renamed || !whollySplit || headingBefore.key === headingAfter.key) return plain;
  return { kind: "split", before: [headingBefore, whole], after: [headingAfter, ...after] };
}

/** Kept pairs of edited sentences near a clause of the new side, nearest first. */
function editedNear(part: Clause, byAfter: ReadonlyMap<Clause, Pair>, after: readonly Clause[]): readonly Pair[] {
  const near = after.slice(Math.max(0, part.index - NEARBY), part.index + NEARBY + 1);
  return near
    .flatMap((clause) => byAfter.get(clause) ?? [])
    .filter((pair) => pair.before.category === "sentence" && pair.before.key !== pair.after.key)
    .sort((a, b) => Math.abs(a.after.index - part.index) - Math.abs(b.after.index - part.index));
}

/** Whether a part stood in a clause that still says some of it, but less than it did. */
function leftBehind(part: Clause, { before, after }: Pick<Pair, "before" | "after">): boolean {
  const [was, is] = [containment(part, before), containment(part, after)];
  return was >= PART_OF && is >= REPEATED && was > is;
}

/**
 * Finds clauses of which one became several. Two cases:
 * parts that follow each other and joined are more like the whole than the one part it was paired with;
 * and a repeated sentence that left the whole for another place nearby.
 */
export function splitClauses(sides: Sides): readonly Regroup[] {
  const byAfter = new Map(sides.kept.map((pair) => [pair.after, pair]));
  const byBefore = new Map(sides.kept.map((pair) => [pair.before, pair]));
  const free = (clause: Clause) => sides.free.has(clause) && clause.category === "sentence";
  const parts = new Map<Clause, Clause[]>();
  const add = (whole: Clause, part: Clause) => {
    const known = parts.get(whole);
    if (known) known.push(part);
    else parts.set(whole, [part]);
  };
  const freeBeside = unpairedBeside(sides, byAfter);
  const repeated: Regroup[] = [];

  for (const part of sides.after.filter((clause) => free(clause) && clause.size >= PART_SIZE)) {
    const edited = editedNear(part, byAfter, sides.after);
    const beside = (whole: Clause) => {
      const other = byBefore.get(whole)?.after;
      if (other === undefined) return true;
      const between = sides.after.slice(Math.min(other.index, part.index) + 1, Math.max(other.index, part.index));
      return between.every((clause) => sides.free.has(clause));
    };
    const isPart = (whole: Clause) => {
      const other = byBefore.get(whole)?.after;
      if (containment(part, whole) >= PART_OF) return true;
      return other !== undefined && containmentBeyond(part, whole, other) >= EDITED_PART_OF;
    };
    const wholes = [...edited.map((pair) => pair.before), ...freeBeside(part)]
      .filter((whole) => beside(whole) && isPart(whole))
      .sort((a, b) => containment(part, b) - containment(part, a));
    const whole = wholes[0];
    if (whole) {
      add(whole, part);
      continue;
    }
    const source = edited.find((pair) => leftBehind(part, pair));
    if (source) {
      const after = [source.after, part].sort((a, b) => a.index - b.index);
      repeated.push({ kind: "split", before: [source.before], after });
    }
  }

  const split = [...parts].flatMap(([whole, found]): readonly Regroup[] => {
    const paired = byBefore.get(whole)?.after;
    const all = [...(paired ? [paired] : []), ...found].sort((a, b) => a.index - b.index);
    if (all.length < 2 || !inOrder(whole, all)) return [];
    // Of a clause that was cut and shortened, the parts joined may resemble the whole less than the longer part does.
    const resembles = !paired || dice(whole, joinedClause(all)) > dice(whole, paired);
    const cutOff = () => found.every((part) => paired && leftBehind(part, { before: whole, after: paired }));
    if (!resembles && !cutOff()) return [];
    const regroup = withHeadings(whole, all, sides, byBefore);
    return regroup && adjacent(regroup.after) ? [regroup] : [];
  });
  return [...split, ...repeated];
}

/** In a longer stretch without a pair nothing tells where a part stood. */
const STRETCH = 200;

/** Finds the unpaired clauses of the old side that stood where a part stands now. */
function unpairedBeside(sides: Sides, byAfter: ReadonlyMap<Clause, Pair>): (part: Clause) => readonly Clause[] {
  const ends = (clauses: readonly Clause[], from: number, none: number) => {
    let last = from;
    return clauses.map((clause) => {
      const own = byAfter.get(clause)?.before.index;
      const before = last;
      last = own ?? last;
      return own === undefined ? before : none;
    });
  };
  // For an unpaired clause, the old place of the last pair before it, and of the first after it.
  const lefts = ends(sides.after, -1, 0);
  const rights = ends([...sides.after].reverse(), sides.before.length, 0).reverse();
  return (part) => {
    const from = (lefts[part.index] ?? -1) + 1;
    const to = rights[part.index] ?? sides.before.length;
    if (to - from > STRETCH) return [];
    return sides.before.slice(from, to).filter((clause) => sides.free.has(clause) && clause.category === "sentence");
  };
}
