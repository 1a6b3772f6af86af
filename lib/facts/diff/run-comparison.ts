import { comparePolicies } from "../../compare/compare-policies";
import type { PolicyDiff } from "../../compare/model";
import type { EvidenceOfChanges } from "../../compare/weight/evidence";
import type { PolicyDocument } from "../../policy/model";
import { type KindsFile, kindsOf } from "../kinds";
import type { Facts } from "../model";
import { diffFacts } from "./diff-facts";
import { evidenceOf } from "./evidence";
import type { FactsSide } from "./side";
import { type FactsDiffJson, factsDiffJson } from "./to-json";
import { weightOfFacts } from "./weight";

/** A version's facts with the kinds they are read with. */
export interface FactsWithKinds {
  readonly facts: Facts;
  readonly kinds: KindsFile;
}

/** A version to be compared; `listed` is null where it has no facts. */
export interface ComparedVersion {
  readonly document: PolicyDocument;
  readonly listed: FactsWithKinds | null;
}

/** Two versions to be compared off the page's own thread. */
export interface ComparisonTask {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
}

/** How the facts of two versions differ, and what that says of the changes of the text. */
export interface ComparedFacts {
  readonly diff: FactsDiffJson;
  readonly evidence: EvidenceOfChanges;
}

/** What it comes to; `facts` is null unless both versions have some; `failed` is a fault of ours. */
export type ComparisonAnswer =
  | { readonly kind: "compared"; readonly diff: PolicyDiff; readonly facts: ComparedFacts | null }
  | { readonly kind: "failed" };

/** How the facts of two compared versions differ. */
export function comparedFacts(before: FactsSide, after: FactsSide, diff: PolicyDiff): ComparedFacts {
  const compared = diffFacts(before, after, diff);
  const json = factsDiffJson(compared, before.document.version, after.document.version, diff.changes.length > 0);
  const documents = { before: before.document, after: after.document };
  return { diff: json, evidence: weightOfFacts(evidenceOf(compared.entries, diff, documents)) };
}

/** Compares. Never rejects: what goes wrong is an answer. */
export async function runComparison({ before, after }: ComparisonTask): Promise<ComparisonAnswer> {
  try {
    const diff = comparePolicies(before.document, after.document);
    const sides = { before: sideOf(before), after: sideOf(after) };
    return {
      kind: "compared",
      diff,
      facts: sides.before && sides.after && comparedFacts(sides.before, sides.after, diff),
    };
  } catch {
    return { kind: "failed" };
  }
}

const sideOf = ({ document, listed }: ComparedVersion): FactsSide | null =>
  listed && { document, facts: listed.facts, kinds: kindsOf(listed.kinds, listed.facts.kinds) };
