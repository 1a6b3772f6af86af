import { createHash } from "node:crypto";
import { canonicalForm1 } from "../policy/canonical/form-1";
import { marksForm2 } from "../policy/canonical/form-2-marks";
import { wordsForm2 } from "../policy/canonical/form-2-words";
import type { PolicyDocument } from "../policy/model";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** SHA-256 of a version's canonical text in form 1, 64 hexadecimal digits: what is published as its fingerprint. */
export function fingerprint(document: PolicyDocument): string {
  return sha256(canonicalForm1(document));
}

/** The hashes of form 2: of what a version says, and of what stands beside it. */
export interface Form2Hashes {
  readonly words: string;
  readonly marks: string;
}

/** SHA-256 of both texts of form 2, 64 hexadecimal digits each. */
export function form2Hashes(document: PolicyDocument): Form2Hashes {
  return { words: sha256(wordsForm2(document)), marks: sha256(marksForm2(document)) };
}
