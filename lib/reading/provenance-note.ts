import type { PolicyDocument } from "../policy/model";
import { unreachable } from "../policy/text";
import { strings } from "../strings";

/**
 * What is printed of where a version's words and marks come from. Only a publisher's own text is said to be equal to it.
 * @param publisher the publisher as readers know it
 */
export function provenanceNote({ provenance, emphasis }: PolicyDocument, publisher: string): string {
  const { reader } = strings;
  const marks = emphasis === "reconstructed" ? reader.reconstructed : reader.official;
  switch (provenance) {
    case "source":
      return reader.source + marks;
    case "sample":
      return reader.sampleProvenance(publisher);
    case "example":
      return reader.exampleProvenance;
    default:
      return unreachable(provenance);
  }
}
