import { createHash } from "node:crypto";
import { canonicalText } from "../policy/canonical";
import type { PolicyDocument } from "../policy/model";

/** SHA-256 of a version's canonical text, 64 hexadecimal digits. */
export function fingerprint(document: PolicyDocument): string {
  return createHash("sha256").update(canonicalText(document)).digest("hex");
}
