import type { Searcher } from "../../../lib/search/searcher";
import { type JudgedQuery, placeOfAnswer } from "./queries";

/** How good the answers to some queries were. Shares are from 0 to 1. */
export interface Quality {
  readonly queries: number;
  readonly first: number;
  readonly amongThree: number;
  readonly amongFive: number;
  /** Mean of 1 / place of the first right answer. */
  readonly reciprocal: number;
  /** Queries that must find nothing, and those of them that found something. */
  readonly nothing: number;
  readonly falseHits: number;
}

/** What is worth telling about one query. */
export interface Miss {
  readonly query: JudgedQuery;
  /** Where the right answer stood, 0 for nowhere; null when nothing should have been found. */
  readonly place: number | null;
}

export function measureQuality(
  searcher: Searcher,
  queries: readonly JudgedQuery[],
  version: string,
): { readonly quality: Quality; readonly misses: readonly Miss[] } {
  const misses: Miss[] = [];
  const places: number[] = [];
  let nothing = 0;
  let falseHits = 0;
  for (const query of queries) {
    const response = searcher.search(query.query, { version });
    if (query.expect.length === 0) {
      nothing += 1;
      if (response.total > 0) {
        falseHits += 1;
        misses.push({ query, place: null });
      }
    } else {
      const place = placeOfAnswer(query, response);
      places.push(place);
      if (place !== 1) misses.push({ query, place });
    }
  }
  const within = (last: number) => share(places.filter((place) => place > 0 && place <= last).length, places.length);
  const reciprocal = places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0);
  return {
    quality: {
      queries: places.length,
      first: within(1),
      amongThree: within(3),
      amongFive: within(5),
      reciprocal: share(reciprocal, places.length),
      nothing,
      falseHits,
    },
    misses,
  };
}

/** The shares of `values` at or below which half and 95 % of them lie. */
export function percentiles(values: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
