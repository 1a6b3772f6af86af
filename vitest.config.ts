import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PATIENCE_MS } from "./scripts/setup/patience.mjs";

/** The content under test, whichever way it is named: by `npm test`, or by `POLICY_CONTENT=… npm run unit`. */
const tested = process.env.POLICY_TESTED_CONTENT?.trim() || process.env.POLICY_CONTENT?.trim() || "content";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,scripts,components,proofs}/**/*.test.{ts,tsx}"],
    // Tests name the folder they read. A process of its own, such as a command on a scratch project, has the usual one.
    env: { POLICY_TESTED_CONTENT: tested, POLICY_CONTENT: "" },
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Vitest leaves a core free by itself: on two cores that is half of them.
    maxWorkers: "100%",
    // Two thirds of the time went into loading the same modules anew for each file; they hold no state that a test changes.
    isolate: false,
    setupFiles: ["scripts/setup/fast-check.ts"],
  },
});
