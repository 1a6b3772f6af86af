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

/**
 * What is printed of where a version's words and marks come from. That a text equals the publisher's own is said by whoever
 * compared the two, in `policy.yaml`; of marks only where there are some.
 */
export function provenanceNote(
  { provenance, emphasis, blocks }: PolicyDocument,
  { name, statement = "" }: StatedPublisher,
): string {
  const { reader } = strings;
  const marks = emphasis === "reconstructed" ? reader.reconstructed : reader.official;
  switch (provenance) {
    case "source":
      return statement + (blocks.some(isEmphasised) ? marks : "");
    case "sample":
      return reader.sampleProvenance(name);
    case "example":
      return reader.exampleProvenance;
    default:
      return unreachable(provenance);
  }
}
