import type { Block } from "../../policy/model";
import { blockText } from "../../policy/text";
import type { Word } from "../model";
import { ACROSS_GAPS, candidatePairs } from "../pairing/candidates";
import { type Clause, clausesOf } from "../pairing/comparable";
import { MOVED } from "../pairing/pair";
import { type Run, runsOf, segmentWords } from "../words/runs";
import type { Place } from "./places";

/** A passage below this many bigrams is a turn of phrase, which recurs without having moved. */
const PASSAGE_SIZE = 12;

/** One end of a moved passage: a whole clause, or words inside an edited one. */
export interface PassageEnd {
  readonly place: Place;
  readonly block: Block;
  /** Which of the place's words, or null when the passage is the whole clause. */
  readonly word: number | null;
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A sentence that left one clause for another. At least one end lies inside an edited clause. */
export interface Passage {
  readonly from: PassageEnd;
  readonly to: PassageEnd;
}

function insideEnds(place: Place, op: "delete" | "insert"): readonly PassageEnd[] {
  if (place.kind !== "paired" || place.detail.table !== null) return [];
  const { words } = place.detail;
  const long = (word: Word) => word.op === op && !word.layout && word.text.length > PASSAGE_SIZE;
  if (!words.some(long)) return [];
  const block = op === "delete" ? place.before.block : place.after.block;
  const segments = segmentWords(words, runsOf(place.before.block), runsOf(place.after.block));
  let start = 0;
  return words.flatMap((word, at): readonly PassageEnd[] => {
    const [first, last] = [start, start + word.text.length];
    start = last;
    if (!long(word)) return [];
    let offset = 0;
    const runs = segments.flatMap((segment): readonly Run[] => {
      const inside = offset >= first && offset < last;
      offset += segment.text.length;
      return inside ? [{ text: segment.text, emphasis: op === "delete" ? segment.before : segment.after }] : [];
    });
    return [{ place, block, word: at, text: word.text, runs }];
  });
}

function wholeEnd(place: Place, { block }: Clause): PassageEnd {
  return { place, block, word: null, text: blockText(block), runs: runsOf(block) };
}

/** The ends as clauses, so that they can be measured like any other. */
function measured(ends: readonly PassageEnd[]): ReadonlyMap<Clause, PassageEnd> {
  const clauses = clausesOf(
    ends.map(({ text }) => ({ kind: "paragraph", id: "", path: [], label: null, inlines: [{ kind: "text", text }] })),
  );
  const ofSize = clauses.flatMap((clause): readonly (readonly [Clause, PassageEnd])[] => {
    const end = ends[clause.index];
    return end && clause.size >= PASSAGE_SIZE ? [[clause, end]] : [];
  });
  return new Map(ofSize);
}

/**
 * Finds sentences that moved out of a paragraph, into one, or both, and so are no clause's counterpart.
 * @param places the comparison's places
 * @param free clauses that are counted by themselves and may be such a sentence
 */
export function movedPassages(places: readonly Place[], free: ReadonlySet<Clause>): readonly Passage[] {
  const from = measured(
    places.flatMap((place) =>
      place.kind === "removed" && free.has(place.before)
        ? [wholeEnd(place, place.before)]
        : insideEnds(place, "delete"),
    ),
  );
  const to = measured(
    places.flatMap((place) =>
      place.kind === "added" && free.has(place.after) ? [wholeEnd(place, place.after)] : insideEnds(place, "insert"),
    ),
  );
  const used = new Set<PassageEnd>();
  return [...candidatePairs([...from.keys()], [...to.keys()], MOVED, ACROSS_GAPS)]
    .sort((a, b) => b.similarity - a.similarity)
    .flatMap(({ before, after }): readonly Passage[] => {
      const [departure, arrival] = [from.get(before), to.get(after)];
      if (!departure || !arrival || used.has(departure) || used.has(arrival) || departure.place === arrival.place)
        return [];
      if (departure.word === null && arrival.word === null) return [];
      used.add(departure).add(arrival);
      return [{ from: departure, to: arrival }];
    });
}
