import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { createSiteServer } from "@/scripts/server/site-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the exported site is served, without a slash at its end. */
    readonly site: string;
  }
}

const isAddress = (value: AddressInfo | string | null): value is AddressInfo =>
  typeof value === "object" && value !== null;

/** Serves `out/` on loopback for all tests. @returns how to stop it */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const server = createSiteServer("out", []);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!isAddress(address)) throw new Error("the server has no port");
  project.provide("site", `http://127.0.0.1:${address.port}`);
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}
