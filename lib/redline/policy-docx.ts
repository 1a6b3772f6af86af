import { comparePolicies } from "../compare/compare-policies";
import type { PolicyDocument } from "../policy/model";
import { redlineDocx } from "./redline-docx";
import type { Authorship } from "./revisions";

/**
 * Writes one version as a clean Word document, to be worked on in Word: the redline of a version against itself tracks
 * nothing.
 * @returns the bytes of a `.docx`, the same for the same input
 */
export function policyDocx(document: PolicyDocument, authorship: Authorship): Promise<Uint8Array> {
  return redlineDocx(comparePolicies(document, document), document, document, authorship);
}
