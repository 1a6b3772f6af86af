import type { PolicyDocument } from "../policy/model";
import { blockInlines } from "../policy/text";

/** The words that a text marks as a way through the app's screens, each once. */
export function appPathsOf({ blocks }: Pick<PolicyDocument, "blocks">): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) =>
      blockInlines(block).flatMap((inline) => (inline.kind === "app-path" ? [inline.text] : [])),
    ),
  );
}
