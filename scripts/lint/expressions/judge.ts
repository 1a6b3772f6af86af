import { check } from "recheck";
import { z } from "zod";
import packageJson from "../../../package.json" with { type: "json" };
import { simplify } from "./simplify";

/** How the time of the worst case grows with the input. */
const GROWTHS = ["linear", "quadratic", "worse", "unknown"] as const;

export const Verdict = z.object({
  growth: z.enum(GROWTHS),
  /** In the checker's words, e.g. `3rd degree polynomial`, and an input that shows it. */
  detail: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;

/** Who judges: verdicts of another checker or another simplification are not ours. Count up when `simplify` changes. */
export const JUDGE = `recheck ${packageJson.devDependencies.recheck}, simplification 3`;

/**
 * Judges an expression. The checker's automata decide without a clock, so that every machine comes to one verdict; its
 * other method tries inputs, and finds nothing sooner on a slow one.
 */
export async function judge(source: string, flags: string): Promise<Verdict> {
  // The checker in script: its others depend on the machine and on Java.
  process.env.RECHECK_BACKEND = "pure";
  const verdicts: Verdict[] = [];
  for (const part of simplify(source)) verdicts.push(await judgePart(part, flags));
  const growth = Math.max(...verdicts.map((verdict) => GROWTHS.indexOf(verdict.growth)));
  return verdicts.find((verdict) => verdict.growth === GROWTHS[growth]) ?? { growth: "linear", detail: "empty" };
}

async function judgePart(part: string, flags: string): Promise<Verdict> {
  const found = await check(part, flags, { checker: "automaton", timeout: null });
  switch (found.status) {
    case "safe":
      return { growth: "linear", detail: found.complexity.summary };
    case "unknown":
      return { growth: "unknown", detail: "message" in found.error ? found.error.message : found.error.kind };
    case "vulnerable": {
      const degree = found.complexity.type === "polynomial" ? found.complexity.degree : Number.POSITIVE_INFINITY;
      const detail = `${found.complexity.summary}: ${found.attack.pattern}`;
      return { growth: degree === 2 ? "quadratic" : "worse", detail };
    }
  }
}
