/**
 * `npm run fuzz`: everything that reads what somebody else wrote, under inputs that nobody means. Prints the cases run
 * and the failures, and ends with 1 when there is one. `FUZZ_SEED` repeats a run, `FUZZ_FACTOR=10` runs ten times as many
 * cases. Each target runs in a process of its own, which is ended when it hangs.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ASKED } from "./asked";
import { AUTHORED } from "./authored";
import { FACT_FILES } from "./fact-files";
import { HIDDEN } from "./hidden";
import { IMPORTED } from "./imported";
import { NUMBERED } from "./numbered";
import type { FuzzResult } from "./target";

/** A new part that reads what others wrote joins here, at the end: a seed then repeats what it did before. */
const TARGETS = [...AUTHORED, ...ASKED, ...IMPORTED, ...HIDDEN, ...NUMBERED, ...FACT_FILES];
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
const factor = Number(process.env.FUZZ_FACTOR ?? 1);
const PATIENCE_MS = 180_000;

const [, , asked] = process.argv;
if (asked === undefined) runAll();
else await runOne(Number(asked));

async function runOne(index: number): Promise<void> {
  const result = await TARGETS[index]?.run(seed, factor);
  if (!result) throw new Error(`there is no target ${index}`);
  print(result);
  if (result.failure !== null) process.exitCode = 1;
}

function runAll(): void {
  console.log(`seed ${seed}, factor ${factor}`);
  let failed = 0;
  let cases = 0;
  for (const [index, { name }] of TARGETS.entries()) {
    const file = fileURLToPath(import.meta.url);
    const child = spawnSync(process.execPath, [...process.execArgv, file, String(index)], {
      encoding: "utf8",
      timeout: PATIENCE_MS * Math.max(1, factor),
      env: { ...process.env, FUZZ_SEED: String(seed) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    process.stdout.write(child.stdout);
    cases += Number(/^\s*(\d+) cases/m.exec(child.stdout)?.[1] ?? 0);
    if (child.status === 0) continue;
    failed += 1;
    if (child.status === null) console.log(`  hung: ${name}`);
  }
  console.log(`${cases} cases in ${TARGETS.length} targets, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function print({ name, cases, slowestMs, failure }: FuzzResult): void {
  console.log(`${String(cases).padStart(6)} cases, slowest ${String(slowestMs).padStart(4)} ms  ${name}`);
  if (failure !== null) console.log(failure);
}
