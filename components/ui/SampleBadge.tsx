import type { Provenance } from "@/lib/policy/model";
import { unreachable } from "@/lib/policy/text";
import { strings } from "@/lib/strings";

/** The word 示例 beside every version that no publisher published. */
export function SampleBadge({ provenance }: { readonly provenance: Provenance }) {
  switch (provenance) {
    case "source":
      return null;
    case "sample":
    case "example":
      return <b className="sample">{strings.reader.sample}</b>;
    default:
      return unreachable(provenance);
  }
}
