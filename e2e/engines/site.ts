import type { TestProject } from "vitest/node";
import { listenOnLoopback } from "@/scripts/server/loopback";
import { createSiteServer } from "@/scripts/server/site-server";
import { CONTENT_SITE, STORY_SITE } from "../support/sites";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the exported site is served, without a slash at its end. */
    readonly site: string;
    /** Where the site of the invented policy is served, which has a history. */
    readonly stories: string;
  }
}

/** Serves both sites on loopback for all tests. @returns how to stop it */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const [site, stories] = [await serveFolder(CONTENT_SITE), await serveFolder(STORY_SITE)];
  project.provide("site", site.origin);
  project.provide("stories", stories.origin);
  return async () => {
    await site.stop();
    await stories.stop();
  };
}

async function serveFolder(folder: string) {
  const server = createSiteServer(folder);
  const port = await listenOnLoopback(server);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, stop };
}
