import type { Server } from "node:net";

/**
 * Has a server listen on a free port of this machine, for nobody else.
 * @returns the port
 * @throws Error when the server cannot listen
 */
export function listenOnLoopback(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("the server has no port"));
    });
  });
}
