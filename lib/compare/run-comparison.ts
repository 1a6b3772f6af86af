import type { PolicyDocument } from "../policy/model";
import { comparePolicies } from "./compare-policies";
import type { PolicyDiff } from "./model";

/** Two versions to be compared off the page's own thread. */
export interface ComparisonTask {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
}

/** What it comes to; `failed` is a fault of ours. */
export type ComparisonAnswer = { readonly kind: "compared"; readonly diff: PolicyDiff } | { readonly kind: "failed" };

/** Compares. Never rejects: what goes wrong is an answer. */
export async function runComparison({ before, after }: ComparisonTask): Promise<ComparisonAnswer> {
  try {
    return { kind: "compared", diff: comparePolicies(before, after) };
  } catch {
    return { kind: "failed" };
  }
}
