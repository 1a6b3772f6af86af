import type { Notices } from "../notices";
import { withoutInvisible } from "../plain-text";
import { type DraftParagraph, type DraftPart, runsText } from "../runs";
import { runningOn, type TextLine, wrapping } from "../wrapped";
import { gluedRuns } from "./inline-runs";

/** Lines that were wrapped by hand become one paragraph again, as in a plain text. */
export function unwrapped(
  parts: readonly DraftPart[],
  soft: ReadonlySet<DraftPart>,
  notices: Notices,
): readonly DraftPart[] {
  const lines = parts.filter(
    (part): part is DraftParagraph => part.kind === "paragraph" && typeof part.style !== "object",
  );
  const written = lines.map(
    (part): TextLine => ({ raw: withoutInvisible(runsText(part.runs)).text, adjacent: soft.has(part) }),
  );
  const goesOn = wrapping(written) ?? runningOn(written);
  const joined = new Set<DraftPart>(lines.filter((part, at) => soft.has(part) && at > 0 && goesOn(at - 1)));
  if (joined.size === 0) return parts;
  const [first] = joined;
  notices.say("text/joined", [joined.size], first?.kind === "paragraph" ? runsText(first.runs) : null);
  const result: DraftPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (joined.has(part) && part.kind === "paragraph" && last?.kind === "paragraph")
      result[result.length - 1] = { ...last, runs: gluedRuns([last.runs, part.runs]) };
    else result.push(part);
  }
  return result;
}
