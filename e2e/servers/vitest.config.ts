import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Checks of servers on the exported site; `npm run build` comes first. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { alias: { "@": fileURLToPath(new URL("../..", import.meta.url)) } },
  test: { include: ["e2e/servers/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
