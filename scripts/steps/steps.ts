import { counters, resetCounters } from "./counted-code";
import { nativeWork } from "./native-work";

export interface Steps {
  readonly total: number;
  /** By function, and by native method. */
  readonly byPlace: ReadonlyMap<string, number>;
}

const native = nativeWork();

/**
 * Counts what a call does, in steps: a function entered, a loop's body run, and the length of what native methods read or
 * copy. The same call counts the same on every machine, loaded or not.
 * @param run calls code that `counted` loaded, without waiting for anything
 * @throws when nothing of what ran was counted
 */
export function stepsOf(run: () => unknown): Steps {
  resetCounters();
  native.start();
  try {
    run();
  } finally {
    native.stop();
  }
  return total();
}

/** As `stepsOf`, for what answers with a promise. Nothing else may run meanwhile, or it is counted too. */
export async function stepsOfAsync(run: () => Promise<unknown>): Promise<Steps> {
  resetCounters();
  native.start();
  try {
    await run();
  } finally {
    native.stop();
  }
  return total();
}

export interface Growth {
  /** How many times as many steps ten times the input takes: 10 when linear, 100 when quadratic. The worst of the sizes. */
  readonly ratio: number;
  /** Where the steps went that grew most, for whoever must mend it. */
  readonly where: string;
}

/**
 * How the steps grow with the input.
 * @param make makes an input of that size; its steps are not counted
 * @param run works on it, in code that `counted` loaded
 * @param sizes two or more, growing; the smallest large enough that what is done once does not hide the rest
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  sizes: readonly number[],
): Growth {
  return growth(
    sizes,
    sizes.map((size) => {
      const input = make(size);
      return stepsOf(() => run(input));
    }),
  );
}

/** As `growthOf`, for what answers with a promise. */
export async function growthOfAsync<Input>(
  make: (size: number) => Input,
  run: (input: Input) => Promise<unknown>,
  sizes: readonly number[],
): Promise<Growth> {
  const steps: Steps[] = [];
  for (const size of sizes) {
    const input = make(size);
    steps.push(await stepsOfAsync(() => run(input)));
  }
  return growth(sizes, steps);
}

function growth(sizes: readonly number[], steps: readonly Steps[]): Growth {
  let worst: Growth = { ratio: 0, where: "" };
  for (let index = 1; index < sizes.length; index++) {
    const [size, before] = [sizes[index - 1], steps[index - 1]];
    const [larger, after] = [sizes[index], steps[index]];
    if (size === undefined || larger === undefined || before === undefined || after === undefined) break;
    const ratio = (after.total / before.total) ** (Math.LN10 / Math.log(larger / size));
    if (ratio > worst.ratio) worst = { ratio, where: grown(before, after, larger / size) };
  }
  if (worst.ratio === 0) throw new Error("Growth needs two sizes.");
  return worst;
}

/** The places that take more than their share of the larger input. */
function grown(before: Steps, after: Steps, times: number): string {
  return [...after.byPlace]
    .map(([place, count]) => ({ place, count, was: before.byPlace.get(place) ?? 0 }))
    .map((row) => ({ ...row, above: row.count - row.was * times }))
    .sort((a, b) => b.above - a.above)
    .slice(0, 8)
    .map(({ place, count, was }) => `${was} → ${count}  ${place}`)
    .join("\n");
}

function total(): Steps {
  const inCode = counters();
  if (inCode.size === 0) throw new Error("Nothing of what ran was counted: load it with counted().");
  const byPlace = new Map([...inCode, ...native.steps()]);
  let sum = 0;
  for (const count of byPlace.values()) sum += count;
  return { total: sum, byPlace };
}
