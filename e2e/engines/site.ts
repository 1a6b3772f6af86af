import type { TestProject } from "vitest/node";
import { listenOnLoopback } from "@/scripts/server/loopback";
import { createSiteServer } from "@/scripts/server/site-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the exported site is served, without a slash at its end. */
    readonly site: string;
  }
}

/** Serves `out/` on loopback for all tests. @returns how to stop it */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = createSiteServer("out");
  const port = await listenOnLoopback(server);
  project.provide("site", `http://127.0.0.1:${port}`);
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
