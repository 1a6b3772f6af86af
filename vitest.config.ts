import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { PATIENCE_MS } from "./scripts/setup/patience.mjs";

/** The content under test, whichever way it is named: by `npm test`, or by `POLICY_CONTENT=… npm run unit`. */
const tested = process.env.POLICY_TESTED_CONTENT?.trim() || process.env.POLICY_CONTENT?.trim() || "content";

/** What takes longest: texts made to grow, to unfold, or to be no policy at all. Named by the words of their files. */
const LONG = /\/(?:growth\/|growth|bombs|fuzz|facts-carry)[\w-]*\.test\.ts$/;

/** Begins with the longest, else a machine that has not run them before comes to them last, and one worker goes on alone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  plugins: [asShipped()],
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,build,cli,scripts,components,proofs}/**/*.test.{ts,tsx}"],
    // Tests name the folder they read. A process of its own, such as a command on a scratch project, has the usual one.
    env: { POLICY_TESTED_CONTENT: tested, POLICY_CONTENT: "" },
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Vitest leaves a core free by itself: on two cores that is half of them.
    maxWorkers: "100%",
    // Two thirds of the time went into loading the same modules anew for each file; they hold no state that a test changes.
    isolate: false,
    setupFiles: ["scripts/setup/fast-check.ts"],
    sequence: { sequencer: LongFirst },
  },
});

type Plugin = Extract<NonNullable<ViteUserConfig["plugins"]>[number], { readonly name: string }>;

/**
 * Libraries as readers get them. Asked for as for development, which is Vitest's way, those of the parser check themselves
 * at every step, and take nearly twice as long. A configuration can only add to the conditions.
 */
function asShipped(): Plugin {
  return {
    name: "as-shipped",
    configResolved: ({ ssr, environments }) => {
      for (const resolve of [ssr.resolve, environments.ssr?.resolve]) if (resolve) resolve.conditions = ["node"];
    },
  };
}
