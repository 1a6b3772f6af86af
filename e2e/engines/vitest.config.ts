import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PATIENCE_MS } from "../../scripts/setup/patience.mjs";

/** The exported site in old engines and in webviews with a native host; `npm run build` comes first. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: {
    include: ["e2e/engines/*.test.ts"],
    globalSetup: "e2e/engines/site.ts",
    // As in the unit tests: Vitest would leave one of two cores free.
    maxWorkers: "100%",
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
