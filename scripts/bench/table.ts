/** The middle one of several numbers; the lower of two. NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** `a` as a multiple of `b` with two decimals; equal numbers, two zeros too, are 1.00. */
export function ratio(a: number, b: number): string {
  return a === b ? "1.00" : (a / b).toFixed(2);
}

/** The number after an option such as `--runs 3` on the command line. */
export function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? Number.NaN : Number(process.argv[at + 1]);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}

/** Whether an option such as `--once` stands on the command line. */
export function flag(name: string): boolean {
  return process.argv.includes(`--${name}`);
}

/** The word after an option such as `--part speed`; null without the option. */
export function word(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}
