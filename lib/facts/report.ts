import type { FactsRule } from "../strings/facts-check";
import type { PlaceOf } from "./read-facts";

/** `error`: a build stops. `warning`: probably wrong. `advice`: a lawyer should look at the policy. */
export type FactsSeverity = "error" | "warning" | "advice";

/** Something to say about a file of facts, at its place; line and column count from 1. */
export interface FactsReport {
  readonly line: number;
  readonly column: number;
  readonly severity: FactsSeverity;
  readonly rule: FactsRule;
  /** The fact, or null when the whole file or a clause is meant. */
  readonly id: string | null;
  readonly clause: string | null;
  readonly message: string;
  readonly mend: string;
}

const NOT_FATAL: ReadonlyMap<FactsRule, FactsSeverity> = new Map<FactsRule, FactsSeverity>([
  ["facts/quote-ambiguous", "warning"],
  ["facts/data-clause-as-rule", "warning"],
  ["facts/unconfirmed", "warning"],
  ["plain/other-section", "warning"],
  ["facts/shared-not-collected", "advice"],
  ["facts/used-undefined", "advice"],
  ["facts/no-path", "advice"],
]);

/** What a report is about, beside its place. */
export interface About {
  readonly id?: string;
  readonly clause?: string;
}

interface Said {
  readonly message: string;
  readonly mend: string;
}

/** A report of a rule at the value that some keys lead to. */
export function report(
  at: PlaceOf,
  keys: readonly (string | number)[],
  rule: FactsRule,
  { message, mend }: Said,
  { id, clause }: About = {},
): FactsReport {
  const { line, column } = at(keys);
  const severity = NOT_FATAL.get(rule) ?? "error";
  return { line, column, severity, rule, id: id ?? null, clause: clause ?? null, message, mend };
}

/** In the order of the file. */
export const inFileOrder = (reports: readonly FactsReport[]): readonly FactsReport[] =>
  [...reports].sort((a, b) => a.line - b.line || a.column - b.column);
