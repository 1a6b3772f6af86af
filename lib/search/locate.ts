import { splitLabel } from "../policy/labels";
import type { Label } from "../policy/model";
import type { Passage } from "./corpus";
import type { LabelStep } from "./plan/clause-label";

/**
 * The clauses that a typed clause number names, then what stands under them. A number may leave out a level in the
 * middle (五、1 for 五、（一）1) when no clause has the number as it is, but begins at the chapter.
 * @param steps the numbers from the chapter inwards
 * @param passages the passages to look among
 * @param headings the printed headings above a passage, outermost first
 * @returns an empty list when no clause has the number
 */
export function locate(
  steps: readonly LabelStep[],
  passages: readonly Passage[],
  headings: (passage: Passage) => readonly string[],
): readonly Passage[] {
  if (steps.length === 0) return [];
  const found = passages.flatMap((passage) => {
    const above = headings(passage).map((heading) => splitLabel(heading).label);
    const own = passage.place.label === "" ? null : splitLabel(passage.place.label).label;
    const way = own ? [...above, own] : above;
    const depth = depthOf(steps, way);
    return depth === null ? [] : [{ passage, depth, named: own !== null && depth === way.length }];
  });
  const exact = found.filter(({ depth }) => depth === steps.length);
  const chosen = exact.length > 0 ? exact : found;
  // An archive keeps its clauses in the order of the newest version, so a heading may come after its clauses.
  return [...chosen.filter(({ named }) => named), ...chosen.filter(({ named }) => !named)].map(
    ({ passage }) => passage,
  );
}

/** After how many labels of the way all steps are taken, in their order; null when they are not. */
function depthOf(steps: readonly LabelStep[], way: readonly (Label | null)[]): number | null {
  let taken = 0;
  for (const [place, label] of way.entries()) {
    const step = steps[taken];
    if (step && label && fits(step, label)) taken += 1;
    else if (place === 0) return null;
    if (taken === steps.length) return place + 1;
  }
  return null;
}

const fits = ({ ordinal, styles }: LabelStep, label: Label) =>
  label.ordinal === ordinal && (styles === null || styles.includes(label.style));
