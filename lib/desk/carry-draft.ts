import type { PolicyDiff } from "../compare/model";
import { type Carry, carryFacts } from "../facts/carry";
import type { Facts } from "../facts/model";
import { canonicalForm1 } from "../policy/canonical/form-1";
import type { PolicyDocument } from "../policy/model";

/** The fingerprint that publishing will ask for, as `lib/content/fingerprint` makes it, where there is no Node. */
export async function draftFingerprint(document: PolicyDocument): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalForm1(document)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The facts of one text carried to a draft. @param diff the comparison of both, where it is known */
export async function carryToDraft(
  facts: Facts,
  from: PolicyDocument,
  to: PolicyDocument,
  diff: PolicyDiff | null,
): Promise<Carry> {
  return carryFacts(facts, from, to, await draftFingerprint(to), diff ?? undefined);
}
