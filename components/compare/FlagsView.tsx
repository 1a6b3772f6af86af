import type { Flag } from "@/lib/compare/model";
import { compareStrings } from "@/lib/strings/compare";

/** What the clause itself shows as well, or its list of stress. */
const SHOWN_IN_WORDS: ReadonlySet<Flag["kind"]> = new Set<Flag["kind"]>(["emphasis", "wording"]);

/** What matters most about a change: the numbers, dates and negations it was and became. */
export function FlagsView({ flags }: { readonly flags: readonly Flag[] }) {
  return flags
    .filter(({ kind }) => !SHOWN_IN_WORDS.has(kind))
    .map((flag) => (
      <span className="flag" key={flag.kind}>
        {said(flag)}
      </span>
    ));
}

function said({ kind, before, after }: Flag): string {
  const { flags, weighty } = compareStrings;
  const [old, now] = [before.join(weighty.listed), after.join(weighty.listed)];
  if (old === "") return weighty.came(flags[kind], now);
  return now === "" ? weighty.went(flags[kind], old) : weighty.turned(flags[kind], old, now);
}
