import type { Report } from "./reports";
import type { Severity } from "./rule";

/** What is said of one place or, word for word, of several: a habit of whoever wrote the text. */
export interface Told {
  readonly first: Report;
  /** The further places, in their order; none where it is said once. */
  readonly others: readonly Report[];
}

/** Reports that say the same of several places, told once at the first of them, in the order of the first places. */
export function toldOnce(reports: readonly Report[]): readonly Told[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const key = JSON.stringify([report.severity, report.rule, report.message, report.mend]);
    const own = groups.get(key);
    if (own) own.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ first, others }] : []));
}

/** How much is told at one severity, and of how many places. */
export interface ToldCount {
  readonly told: number;
  readonly places: number;
}

/** Counts what is told at one severity. */
export function countTold(all: readonly Told[], severity: Severity): ToldCount {
  const own = all.filter(({ first }) => first.severity === severity);
  return { told: own.length, places: own.reduce((sum, { others }) => sum + 1 + others.length, 0) };
}
