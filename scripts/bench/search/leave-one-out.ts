import { MECHANISMS } from "../../../lib/search/plan/resolution";
import type { SearchIndex } from "../../../lib/search/search-index";
import { createSearcher, type Searcher } from "../../../lib/search/searcher";
import { BELIEF, WEIGHTS } from "../../../lib/search/weights";
import { measureUnseen, type UnseenFigures, type UnseenQuery } from "./unseen";

/** A set of queries by the name of its file. */
export interface NamedSet {
  readonly name: string;
  readonly queries: readonly UnseenQuery[];
}

/** What was left out, and for each set what that lost (above 0) or gained, in queries. */
export interface Loss {
  readonly left: string;
  readonly lost: readonly {
    readonly first: number;
    readonly amongFive: number;
    readonly shown: number;
    readonly found: number;
  }[];
}

const NOBODY: UnseenFigures = { asked: 0, first: 0, amongFive: 0, shown: 0, none: 0, found: 0 };

/** Leaves out each mechanism, each weight and each synonym group in turn, and tells what each is worth on each set. */
export function* leaveOneOut(index: SearchIndex, sets: readonly NamedSet[], version: string): Generator<Loss> {
  const figures = (searcher: Searcher) =>
    sets.map(({ queries }) => measureUnseen(searcher, queries, version).get("all") ?? NOBODY);
  const all = figures(createSearcher(index));
  const loss = (left: string, searcher: Searcher): Loss => ({
    left,
    lost: figures(searcher).map((without, place) => {
      const kept = all[place] ?? NOBODY;
      return {
        first: kept.first - without.first,
        amongFive: kept.amongFive - without.amongFive,
        shown: kept.shown - without.shown,
        found: without.found - kept.found,
      };
    }),
  });
  for (const mechanism of MECHANISMS) {
    yield loss(`step ${mechanism}`, createSearcher(index, { without: new Set([mechanism]) }));
  }
  for (const name of Object.keys(WEIGHTS)) {
    yield loss(`weight ${name}`, createSearcher(index, { weights: { ...WEIGHTS, [name]: 0 } }));
  }
  for (const name of Object.keys(BELIEF)) {
    if (name !== "always") yield loss(`belief ${name}`, createSearcher(index, { belief: { ...BELIEF, [name]: 0 } }));
  }
  for (const { topic } of index.synonyms) {
    const synonyms = index.synonyms.filter((group) => group.topic !== topic);
    yield loss(`group ${topic}`, createSearcher({ ...index, synonyms }));
  }
}
