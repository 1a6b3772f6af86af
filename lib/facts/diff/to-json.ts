import type { VersionId } from "../../policy/model";
import type { FactsDiff } from "./diff-facts";
import { factsSentences } from "./sentences";

/** How two versions' facts differ, as the documented JSON, `facts-diff-1`. */
export interface FactsDiffJson extends FactsDiff {
  readonly schema: "facts-diff-1";
  readonly from: VersionId;
  readonly to: VersionId;
  /** The same for readers. */
  readonly sentences: readonly string[];
}

/** @param edited whether the two texts differ at all */
export function factsDiffJson(diff: FactsDiff, from: VersionId, to: VersionId, edited: boolean): FactsDiffJson {
  const { entries, notCompared } = diff;
  return { schema: "facts-diff-1", from, to, sentences: factsSentences(diff, edited), entries, notCompared };
}
