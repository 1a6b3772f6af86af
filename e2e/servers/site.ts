import { listenOnLoopback } from "@/scripts/server/loopback";
import { startNginx } from "@/scripts/server/nginx-on-loopback";
import { createSiteServer } from "@/scripts/server/site-server";
import { hasNginx } from "@/scripts/setup/nginx.mjs";
import { CONTENT_SITE } from "../support/sites";

export const SITE = CONTENT_SITE;

/** A server of the exported site, and whether it is there to be tested on this machine. */
export interface TestedServer {
  readonly name: string;
  readonly present: boolean;
  readonly start: () => Promise<{ readonly port: number; readonly stop: () => Promise<void> }>;
}

async function startLocal() {
  const server = createSiteServer(SITE);
  const port = await listenOnLoopback(server);
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { port, stop };
}

export const SERVERS: readonly TestedServer[] = [
  { name: "the local server", present: true, start: startLocal },
  { name: "nginx", present: hasNginx(), start: () => startNginx(SITE) },
];
