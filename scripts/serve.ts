/** Serves the exported site as a production server would: `tsx scripts/serve.ts`, port by PORT. */
import { parseEmbedHosts } from "../lib/headers";
import { createSiteServer } from "./server/site-server";

const folder = process.env.SITE_DIR ?? "out";
const port = Number(process.env.PORT ?? 3000);

const server = createSiteServer(folder, parseEmbedHosts(process.env.POLICY_EMBED_HOSTS));
server.on("error", (error) => {
  const busy = "code" in error && error.code === "EADDRINUSE";
  console.error(busy ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`The policy is at http://localhost:${port}`));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
