import { createHash } from "node:crypto";
import type { PolicyDocument } from "../policy/model";

const hashes = new WeakMap<PolicyDocument, string>();

/** The hash of a document as data, tags for linking and notes included: what a result made from it is kept under. */
export function documentHash(document: PolicyDocument): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(JSON.stringify(document)).digest("hex");
  hashes.set(document, hash);
  return hash;
}
