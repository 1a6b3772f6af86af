import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PATIENCE_MS } from "./scripts/setup/patience.mjs";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,scripts,components,content}/**/*.test.{ts,tsx}"],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // Vitest leaves a core free by itself: on two cores that is half of them.
    maxWorkers: "100%",
    // Two thirds of the time went into loading the same modules anew for each file; they hold no state that a test changes.
    isolate: false,
    setupFiles: ["scripts/setup/fast-check.ts"],
  },
});
