import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { JUDGE, Verdict } from "./judge";

const FILE = "scripts/lint/expressions/verdicts.json";

const Kept = z.object({ judge: z.string(), verdicts: z.record(z.string(), z.union([z.literal("linear"), Verdict])) });

export type Verdicts = ReadonlyMap<string, Verdict>;

/** What a verdict is kept under: the expression as it is written. One that changes by a character is a new one. */
export function keyOf({ source, flags }: { readonly source: string; readonly flags: string }): string {
  return `/${source}/${flags}`;
}

/** The verdicts in the repository, by `keyOf`; none when another judge spoke them. */
export function keptVerdicts(): Verdicts {
  const { judge, verdicts } = Kept.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const rows = Object.entries(verdicts).map(([key, verdict]): [string, Verdict] => [
    key,
    verdict === "linear" ? { growth: "linear", detail: "" } : verdict,
  ]);
  return new Map(judge === JUDGE ? rows : []);
}

/** One line for each linear one, ordered by key, so that two branches that each add an expression merge. */
export function keepVerdicts(all: Verdicts): void {
  const ordered = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = ordered.map(([key, verdict]) => [key, verdict.growth === "linear" ? "linear" : verdict]);
  writeFileSync(FILE, `${JSON.stringify({ judge: JUDGE, verdicts: Object.fromEntries(rows) }, null, 2)}\n`);
}
