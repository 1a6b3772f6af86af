import type { Match } from "../find";

/** A pair that stands so often in one text is a name of its own there. */
const OWN = 2;
/** What ends the name of a company or place: names are spelled as they please. */
const NAMED = /^.{0,8}(?:公司|科技|集团|中心|网络|大厦|大学|医院|学校|[路街区镇号省市县])/;

/** How often each pair of characters stands in runs of one document. */
export function ownPairs(runs: readonly Match[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const { words } of runs) {
    for (let at = 0; at + 1 < words.length; at += 1) {
      const pair = words.slice(at, at + 2);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** Whether the pair that begins at a place of a run is one that the text has again. */
export const isRepeated = (own: ReadonlyMap<string, number>, run: string, at: number): boolean =>
  at >= 0 && at + 2 <= run.length && (own.get(run.slice(at, at + 2)) ?? 0) >= OWN;

/** Whether a character at a place of a run may be part of a company's or a place's name. */
export const isInName = (run: string, at: number): boolean => NAMED.test(run.slice(at + 1, at + 10));
