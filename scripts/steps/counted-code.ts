import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import { instrument } from "./instrument";
import { lengthOf } from "./native-work";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Counters {
  readonly counts: Float64Array;
  readonly sites: readonly string[];
}

const loaded: Counters[] = [];
const modules = new Map<string, Promise<unknown>>();
const handedOver: Counters = { counts: new Float64Array(1), sites: ["spread"] };

/**
 * Loads a module, and all that it imports, with its steps counted. Each is a copy of its own beside what `import` gives.
 * @param entry the module's path from the root: `lib/policy/parse/parse-policy.ts`
 * @typeParam Module what it exports: `typeof import("@/lib/policy/parse/parse-policy")`
 */
export async function counted<Module>(entry: string): Promise<Module> {
  const module = modules.get(entry) ?? load(entry);
  modules.set(entry, module);
  const exports: unknown = await module;
  // A module's type is known by its path alone, to the caller.
  const typed = (value: unknown): value is Module => typeof value === "object" && value !== null;
  if (!typed(exports)) throw new Error(`${entry} exports nothing.`);
  return exports;
}

async function load(entry: string): Promise<unknown> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    jsx: "automatic",
    alias: { "@": root },
    logLevel: "silent",
  });
  const { code, sites } = instrument(result.outputFiles[0]?.text ?? "");
  const counts = new Float64Array(sites.length);
  loaded.push({ counts, sites });
  const run: unknown = new Script(`(function (module, exports, require, $steps, $spread) {${code}\n})`, {
    filename: `counted ${entry}`,
  }).runInThisContext();
  if (typeof run !== "function") throw new Error(`${entry} could not be loaded.`);
  const module: { exports: unknown } = { exports: {} };
  const require = createRequire(path.join(root, entry));
  Reflect.apply(run, undefined, [module, module.exports, require, counts, spread]);
  return module.exports;
}

function spread<Value>(value: Value): Value {
  handedOver.counts[0] = (handedOver.counts[0] ?? 0) + sizeOf(value);
  return value;
}

/** Of a plain object its keys. An iterator is counted where it yields. */
function sizeOf(value: unknown): number {
  const plain = typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return 1 + (plain ? Reflect.ownKeys(value).length : lengthOf(value));
}

export function resetCounters(): void {
  for (const { counts } of [...loaded, handedOver]) counts.fill(0);
}

/** The steps since the counters were reset, by function. */
export function counters(): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  for (const { counts, sites } of [...loaded, handedOver]) {
    sites.forEach((site, index) => {
      const count = counts[index] ?? 0;
      if (count > 0) steps.set(site, (steps.get(site) ?? 0) + count);
    });
  }
  return steps;
}
