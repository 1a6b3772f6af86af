import { printedLabel } from "../policy/labels/read";
import type { Label } from "../policy/model";
import type { Passage } from "./corpus";
import type { LabelStep } from "./plan/clause-label";

/** A number on the way to a clause. A typed decimal may begin where one on the way does. */
interface WayStep {
  readonly label: Label | null;
  readonly begins: boolean;
}

interface Depth {
  readonly depth: number;
  /** Whether each typed unit is the clause's own: 第十二条 names an article, and only else a chapter. */
  readonly units: boolean;
}

/**
 * The clauses that a typed clause number names, then what stands under them. A number may leave out a level in the
 * middle (五、1 for 五、（一）1) when no clause has the number as it is, but begins at the chapter, or at an article or a
 * decimal, which are numbers of the whole text.
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
  const labels = new Map<string, Label | null>();
  const labelOf = (line: string) => {
    const known = labels.get(line);
    if (known !== undefined) return known;
    const label = printedLabel(line);
    labels.set(line, label);
    return label;
  };
  const all = passages.flatMap((passage) => {
    const above = [...headings(passage), ...(passage.place.within ?? [])].map(labelOf);
    const own = passage.place.label === "" ? null : labelOf(passage.place.label);
    const way = wayOf(own ? [...above, own] : above);
    const found = depthOf(steps, way);
    return found === null ? [] : [{ passage, ...found, named: own !== null && found.depth === way.length, way }];
  });
  const found = all.some(({ units }) => units) ? all.filter(({ units }) => units) : all;
  const exact = found.filter(({ depth, way }) => depth - firstOf(way, steps) === steps.length);
  const chosen = exact.length > 0 ? exact : found;
  // An archive keeps its clauses in the order of the newest version, so a heading may come after its clauses.
  return [...chosen.filter(({ named }) => named), ...chosen.filter(({ named }) => !named)].map(
    ({ passage }) => passage,
  );
}

/** The numbers on the way; a decimal's that no heading above prints stand on it too, and the first of them begins one. */
function wayOf(labels: readonly (Label | null)[]): readonly WayStep[] {
  const way: WayStep[] = [];
  for (const label of labels) {
    const numbers = label?.above ?? [];
    const covered = longest(way, numbers);
    const start = way.length - covered;
    for (const ordinal of numbers.slice(covered)) {
      way.push({ label: { printed: "", style: "decimal", ordinal }, begins: false });
    }
    way.push({ label, begins: false });
    const first = way[start];
    if (numbers.length > 0 && first) way[start] = { ...first, begins: true };
  }
  return way;
}

const endsWith = (way: readonly WayStep[], numbers: readonly number[]) =>
  numbers.length <= way.length &&
  numbers.every((number, at) => way[way.length - numbers.length + at]?.label?.ordinal === number);

/** How many of the first numbers the way ends with. */
function longest(way: readonly WayStep[], numbers: readonly number[]): number {
  for (let count = numbers.length; count > 0; count--) if (endsWith(way, numbers.slice(0, count))) return count;
  return 0;
}

/** Where the typed number begins on the way: at a clause numbered as its unit says, else where any number may. */
function firstOf(way: readonly WayStep[], steps: readonly LabelStep[]): number {
  const [step] = steps;
  if (step === undefined) return -1;
  const named = way.findIndex(({ label }) => label !== null && label.style === step.unit && fits(step, label));
  return named >= 0
    ? named
    : way.findIndex(
        ({ label, begins }, at) => label !== null && (at === 0 || (begins && step.unit === null)) && fits(step, label),
      );
}

/** After how many labels of the way all steps are taken, in their order; null when they are not. */
function depthOf(steps: readonly LabelStep[], way: readonly WayStep[]): Depth | null {
  const first = firstOf(way, steps);
  if (first < 0) return null;
  let taken = 0;
  let units = steps.some(({ unit }) => unit !== null);
  for (let place = first; place < way.length; place++) {
    const step = steps[taken];
    const label = way[place]?.label;
    if (!step || !label || !fits(step, label)) continue;
    if (step.unit !== null && label.style !== step.unit && UNIQUE_UNITS.has(step.unit)) units = false;
    taken += 1;
    if (taken === steps.length) return { depth: place + 1, units };
  }
  return null;
}

/** What numbers a text's own divisions; 款 and 项 are said of any clause. */
const UNIQUE_UNITS: ReadonlySet<string> = new Set([
  "unit-part",
  "unit-chapter",
  "unit-section",
  "unit-article",
  "decimal",
]);

function fits({ ordinal, styles, inserted, roman }: LabelStep, label: Label): boolean {
  if (label.style.includes("roman"))
    return label.ordinal === (roman ?? ordinal) && (styles === null || roman !== undefined);
  return label.ordinal === ordinal && label.inserted === inserted && (styles === null || styles.includes(label.style));
}
