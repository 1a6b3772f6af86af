import { type NoteSince, notesSince } from "../compare/readings/notes-since";
import { historyOf } from "../policy/archive";
import { type Comparison, loadComparison } from "./comparisons";
import { loadArchive } from "./load-archive";

/** The authors' notes of every version after the older side of a comparison, up to the newer one, oldest first. */
export function loadNotesBetween({ from, to, diff }: Comparison): readonly NoteSince[] {
  const passed = historyOf(loadArchive())
    .map(({ document }) => document)
    .filter(({ effectiveOn }) => effectiveOn > from.document.effectiveOn && effectiveOn <= to.document.effectiveOn);
  return notesSince(
    passed.map((document) => ({
      document,
      onward:
        document.version === to.document.version
          ? null
          : (loadComparison({ from: document.version, to: to.document.version })?.diff ?? null),
    })),
    diff,
    to.document,
  );
}
