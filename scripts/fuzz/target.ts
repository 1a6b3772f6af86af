import fc from "fast-check";

/** What one target came to. */
export interface FuzzResult {
  readonly name: string;
  readonly cases: number;
  readonly slowestMs: number;
  /** The smallest input that failed and why; null when none did. */
  readonly failure: string | null;
}

export interface FuzzTarget {
  readonly name: string;
  readonly run: (seed: number, factor: number) => Promise<FuzzResult>;
}

/** No answer may take longer; in time of the processor, since another program's work is no fault of ours. */
const HANG_MS = 1000;

/** What a loop of 10⁸ rounds takes of an idle processor of today; a crowded one charges several times that. */
const LOOP_MS = 150;

function loopMs(): number {
  const start = process.cpuUsage();
  let sum = 0;
  for (let at = 0; at < 1e8; at++) sum = (sum * 31 + at) | 0;
  const { user, system } = process.cpuUsage(start);
  return sum === 1 ? 0 : (user + system) / 1000;
}

/**
 * A part of the product under inputs that nobody means.
 * @param runs how many cases at factor 1
 * @param check throws when an answer is wrong; that there is one, and within a second, is checked for all
 */
export function target<Input>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): FuzzTarget {
  return {
    name,
    run: async (seed, factor) => {
      let cases = 0;
      let slowestMs = 0;
      const property = fc.asyncProperty(inputs, async (input) => {
        const start = process.cpuUsage();
        await check(input);
        const { user, system } = process.cpuUsage(start);
        const took = (user + system) / 1000;
        cases += 1;
        slowestMs = Math.max(slowestMs, took);
        if (took > HANG_MS && took > (HANG_MS * loopMs()) / LOOP_MS) throw new Error(`took ${Math.round(took)} ms`);
      });
      const details = await fc.check(property, { seed, numRuns: Math.ceil(runs * factor) });
      const failure = details.failed ? (fc.defaultReportMessage(details) ?? "failed") : null;
      return { name, cases, slowestMs: Math.round(slowestMs), failure };
    },
  };
}
