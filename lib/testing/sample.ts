import type { PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";

/** Facts of a version that a test does not care about may be left out. */
interface SampleMeta {
  readonly version?: string;
  readonly updatedOn?: string;
}

/** The source of a version with that body. */
export function sampleSource(body: string, { version = "2022-11-15", updatedOn = version }: SampleMeta = {}): string {
  const provenance = version.endsWith("-sample") ? "sample" : "source";
  const day = version.replace("-sample", "");
  return `---
version: "${version}"
title: "隐私政策"
updatedOn: "${updatedOn.replace("-sample", "")}"
effectiveOn: "${day}"
provenance: "${provenance}"
emphasis: "official"
---

${body}
`;
}

/** A document with that body. Throws what the parser reported when there is a fault. */
export function sampleDocument(body: string, meta: SampleMeta = {}): PolicyDocument {
  const { document, messages } = parsePolicy(sampleSource(body, meta), { path: "sample" });
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return document;
}
