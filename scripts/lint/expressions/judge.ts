import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check } from "recheck";
import { z } from "zod";
import packageJson from "../../../package.json" with { type: "json" };
import { simplify } from "./simplify";

/** How the time of the worst case grows with the input. */
const GROWTHS = ["linear", "quadratic", "worse", "unknown"] as const;

const Verdict = z.object({
  growth: z.enum(GROWTHS),
  /** In the checker's words, e.g. `3rd degree polynomial`, and an input that shows it. */
  detail: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;

const FOLDER = ".cache/expressions";
/** Part of each key: verdicts of another checker or another simplification are not ours. */
const KEY = `3 ${packageJson.devDependencies.recheck}`;

/**
 * Judges an expression. The checker's automata decide without a clock, so that every machine comes to one verdict; its
 * other method tries inputs, and finds nothing sooner on a slow one.
 */
export async function judge(source: string, flags: string): Promise<Verdict> {
  const name = createHash("sha256")
    .update(JSON.stringify([KEY, source, flags]))
    .digest("hex");
  const file = path.join(FOLDER, `${name}.json`);
  if (existsSync(file)) {
    const kept = Verdict.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (kept.success) return kept.data;
  }
  const verdict = await fresh(source, flags);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(verdict));
  return verdict;
}

async function fresh(source: string, flags: string): Promise<Verdict> {
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
