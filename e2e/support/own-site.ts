import { cpSync, rmSync } from "node:fs";
import { listenOnLoopback } from "../../scripts/server/loopback";
import { createSiteServer } from "../../scripts/server/site-server";

/** A copy of the exported site with a server of its own, which a test may change, and cut off from the network. */
export interface OwnSite {
  readonly folder: string;
  readonly origin: string;
  /** Answers again, with whatever the folder holds by now. */
  start(): void;
  /** Breaks every connection, and each new one as soon as it is made. */
  stop(): void;
  /** Gives the port back; a site that is only stopped keeps it, so that no other program answers in its place. */
  close(): Promise<void>;
}

/** @param name the copy's folder below `.cache/` */
export async function ownSite(name: string): Promise<OwnSite> {
  const folder = `.cache/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync("out", folder, { recursive: true });
  const server = createSiteServer(folder);
  let reachable = true;
  server.on("connection", (socket) => {
    if (!reachable) socket.destroy();
  });
  const port = await listenOnLoopback(server);
  const stop = () => {
    reachable = false;
    server.closeAllConnections();
  };
  return {
    folder,
    origin: `http://127.0.0.1:${port}`,
    start: () => {
      reachable = true;
    },
    stop,
    close: () => {
      stop();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
