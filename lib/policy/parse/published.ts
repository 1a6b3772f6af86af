import type { VFileMessage } from "vfile-message";
import type { RuleId } from "../diagnostics";
import type { PolicyMeta } from "../model";

/** Slips of numbering and dates: what a publisher has published is published, and only a text of our own must be mended. */
const SLIPS: ReadonlySet<string | undefined> = new Set<RuleId>([
  "label-skipped",
  "label-repeated",
  "effective-before-updated",
]);

/** Whether a file stands right in one of some folders, whose names a `|` parts. */
export const isInFolder = (path: string, folders: string): boolean => {
  const [folder = ""] = path.split(/[/\\]/).slice(-2, -1);
  return folders.split("|").includes(folder);
};

/** Whether a text is what its publisher has published: a draft is ours, whatever it says of itself. */
export const isPublished = ({ provenance }: Pick<PolicyMeta, "provenance">, path: string): boolean =>
  provenance === "source" && !isInFolder(path, "drafts");

/** The messages on a text that its publisher has published: slips of its numbering and dates are warnings. */
export function asPublished(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  for (const message of messages) if (SLIPS.has(message.ruleId)) message.fatal = false;
  return messages;
}
