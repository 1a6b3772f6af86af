import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { PATIENCE_MS } from "../../scripts/setup/patience.mjs";

/** Checks of servers on the exported site; `npm run build` comes first. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: { include: ["e2e/servers/*.test.ts"], testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS },
});
