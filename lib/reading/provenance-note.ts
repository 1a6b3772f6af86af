import type { PolicyDocument } from "../policy/model";
import { unreachable } from "../policy/text";
import { strings } from "../strings";
import { isEmphasised } from "./emphasis";

/** What `policy.yaml` says of the publisher. */
export interface StatedPublisher {
  /** As readers know it. */
  readonly name: string;
  /** What whoever keeps the content vouches for, e.g. that the words equal the publisher's; nothing is said by ourselves. */
  readonly statement?: string | undefined;
}

/** What is printed of where a version's words and marks come from. */
export interface ProvenanceNote {
  /** True of the whole text alone, so that no excerpt may say it; empty when there is nothing to say. */
  readonly ofWhole: string;
  readonly ofAny: string;
}

/**
 * What is printed of where a version's words and marks come from. That a text equals the publisher's own is said by whoever
 * compared the two, in `policy.yaml`, and of no draft, which the publisher did not make public; of marks only where there
 * are some.
 * @param version the document, and whether it is a draft
 */
export function provenanceNote(
  { document, draft }: { readonly document: PolicyDocument; readonly draft: boolean },
  { name, statement = "" }: StatedPublisher,
): ProvenanceNote {
  const { reader } = strings;
  const { provenance, emphasis, blocks } = document;
  const asDraft = draft ? reader.draftSource : "";
  switch (provenance) {
    case "source": {
      const marks = emphasis === "reconstructed" ? reader.reconstructed : reader.official;
      return { ofWhole: draft ? "" : statement, ofAny: asDraft + (blocks.some(isEmphasised) ? marks : "") };
    }
    case "sample":
      return { ofWhole: "", ofAny: asDraft + reader.sampleProvenance(name) };
    case "example":
      return { ofWhole: "", ofAny: asDraft + reader.exampleProvenance };
    default:
      return unreachable(provenance);
  }
}
