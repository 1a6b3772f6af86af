import type { Block } from "../../policy/model";
import type { Change, Detail } from "../model";
import type { Clause } from "../pairing/comparable";
import { typedReferences } from "../references/find-references";
import { editFlags, emphasisFlags } from "../weight/edit-flags";
import { emphasisChanges } from "../words/emphasis";
import { segmentWords } from "../words/runs";
import type { Tokenizer } from "../words/tokens";
import { compareWords } from "../words/words";
import { changeId, keptChange, sideOf } from "./changes";
import { movedPassages, type Passage } from "./passages";
import type { Place } from "./places";

/** A sentence that left one clause for another, as a change. */
export interface PassageChange {
  readonly passage: Passage;
  readonly change: Change;
  readonly detail: Detail;
}

/**
 * The moved passages that begin or end at a place.
 * @param alone the sentences that one version has alone, each a change by itself: such a one may be a passage as a whole
 */
export function passageChanges(
  places: readonly Place[],
  alone: ReadonlySet<Clause>,
  tokenize: Tokenizer,
): ReadonlyMap<Place, readonly PassageChange[]> {
  const at = new Map<Place, PassageChange[]>();
  for (const passage of movedPassages(places, alone)) {
    const found = { passage, ...passageChange(passage, tokenize) };
    for (const { place } of [passage.from, passage.to]) {
      const others = at.get(place);
      if (others) others.push(found);
      else at.set(place, [found]);
    }
  }
  return at;
}

/** Its name must differ from that of an edit of the same clause. */
function passageChange({ from, to }: Passage, tokenize: Tokenizer): { change: Change; detail: Detail } {
  const words = compareWords(from.text, to.text, tokenize);
  const emphasis = emphasisChanges(segmentWords(words, from.runs, to.runs));
  const edited = words.some((word) => word.op !== "equal" && !word.layout);
  const numbersIn = (text: string) => typedReferences(text).flatMap(({ numbers }) => numbers);
  const numbers = { before: numbersIn(from.text), after: numbersIn(to.text) };
  const flags = [
    ...(edited ? editFlags(words, tokenize, { numbers, named: { before: [], after: [] } }) : []),
    ...emphasisFlags(emphasis),
  ];
  const kind = edited || emphasis.length > 0 ? "movedEdited" : "moved";
  const detail: Detail = { words, emphasis, flags, relabel: null, kind: edited ? "edited" : "same", table: null };
  const change = keptChange(kind, [from.block], [to.block], detail);
  const at = to.word === null ? "" : `-${to.word}`;
  const side = (block: Block, text: string) => ({ ...sideOf([block]), text });
  return {
    detail,
    change: {
      ...change,
      kind,
      id: `${changeId("passage", to.block)}${at}`,
      before: side(from.block, from.text),
      after: side(to.block, to.text),
    },
  };
}
