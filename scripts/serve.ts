/** Serves the exported site as a production server would: `tsx scripts/serve.ts`, port by PORT. */
import { parseEmbedHosts } from "../lib/headers";
import { listen, portWish, USUAL_PORT } from "./server/listen";
import { createSiteServer } from "./server/site-server";

const folder = process.env.SITE_DIR ?? "out";
const server = createSiteServer(folder, parseEmbedHosts(process.env.POLICY_EMBED_HOSTS));
const result = await listen(server, portWish(process.env.PORT, USUAL_PORT));
if (result.kind === "refused") {
  console.error(result.message);
  process.exit(1);
}
if (result.note !== null) console.log(result.note);
console.log(`The policy is at http://localhost:${result.port}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
