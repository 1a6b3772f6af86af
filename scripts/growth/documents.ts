import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { sampleSource } from "@/lib/testing/sample";

/** What can be read of a body, faults or not: code that stands behind the parser must not grow on it either. */
export function readableDocument(body: string): PolicyDocument {
  const { readable } = parsePolicy(sampleSource(body), { path: "sample" });
  return {
    version: "2022-11-15",
    title: "隐私政策",
    updatedOn: "2022-11-15",
    effectiveOn: "2022-11-15",
    provenance: "source",
    emphasis: "official",
    changes: [],
    blocks: readable,
  };
}
