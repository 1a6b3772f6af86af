// @ts-check
/** `npm start`: everything from a fresh clone to the policy in a browser. */
import { ensurePackages } from "./setup/packages.mjs";
import { runScript, say } from "./setup/run.mjs";

if (!ensurePackages()) process.exit(1);
const { tsImport } = await import("tsx/esm/api"); // Not before it is installed.
const { portWish, refusal, USUAL_PORT } = await tsImport("./server/listen.ts", import.meta.url);
const { hostWish } = await tsImport("./server/host-wish.ts", import.meta.url);
const wish = hostWish(process.env);
const refused =
  wish.kind === "refused" ? wish.message : await refusal(portWish(process.env.PORT, USUAL_PORT), wish.host);
if (refused !== null) {
  console.error(refused);
  process.exit(1);
}
say("building the site");
if (!(await runScript("build"))) process.exit(1);
await tsImport("./serve.ts", import.meta.url);
