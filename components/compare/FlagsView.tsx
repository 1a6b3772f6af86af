import type { Flag } from "@/lib/compare/model";
import { compareStrings } from "@/lib/strings/compare";

/** What the clause itself shows as well, or its list of stress. */
const SHOWN_IN_WORDS: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>(["emphasis", "wording"]);

/** What matters most about a change: the numbers, dates and negations it was and became. */
export function FlagsView({ flags }: { readonly flags: readonly Flag[] }) {
  const text = compareStrings;
  return flags
    .filter(({ kind }) => !SHOWN_IN_WORDS.has(kind))
    .map((flag) => (
      <span className="flag" key={flag.kind}>
        {text.flag(text.flags[flag.kind], flag.before.join("、") || text.absent, flag.after.join("、") || text.absent)}
      </span>
    ));
}
