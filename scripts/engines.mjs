// @ts-check
/** `npm run engines`: the exported site in old engines and in webviews, as the stage of `npm test` does it. */
import { ensureEngines } from "./setup/engines.mjs";
import { vitestStage } from "./setup/stages.mjs";

ensureEngines();
const parameters = ["--config", "e2e/engines/vitest.config.ts"];
const { passed, failed, skipped } = await vitestStage("old engines and native hosts", parameters);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped for want of what they run on`);
process.exitCode = failed === 0 ? 0 : 1;
