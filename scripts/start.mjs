// @ts-check
/** `npm start`: everything from a fresh clone to the policy in a browser. */
import { ensurePackages } from "./setup/packages.mjs";
import { runScript, say } from "./setup/run.mjs";

ensurePackages();
say("building the site");
if (!runScript("build")) process.exit(1);
const { tsImport } = await import("tsx/esm/api"); // Not before it is installed.
await tsImport("./serve.ts", import.meta.url);
