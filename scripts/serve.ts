/**
 * Serves the exported site as a production server would: `tsx scripts/serve.ts`. `HOST` and `PORT` say where; without them
 * it is this machine alone.
 */

import { siteFolder } from "../build/site-folder.mjs";
import { hostWish } from "./server/host-wish";
import { listen, portWish, USUAL_PORT } from "./server/listen";
import { createSiteServer, holdsDrafts } from "./server/site-server";

const folder = process.env.SITE_DIR ?? siteFolder(process.env);

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const wish = hostWish(process.env);
if (wish.kind === "refused") refuse(wish.message);
const { host, open, names } = wish;
const result = await listen(createSiteServer(folder, names), portWish(process.env.PORT, USUAL_PORT), host);
if (result.kind === "refused") refuse(result.message);
if (result.note !== null) console.log(result.note);
if (open && holdsDrafts(folder)) {
  const known = names.length > 0 ? `, as ${names.join(", ")}` : "; set POLICY_HOSTS to the names it is opened by";
  console.warn(`Warning: drafts are served to everybody who reaches this machine${known}.`);
}
console.log(`The policy is at http://localhost:${result.port}${open ? `, and for other machines at ${host}` : ""}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
