import { statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { MANIFEST_FILE } from "@/build/manifest";
import { type Answer, openSite, readManifest } from "./open-site";

/** Room for the longest address and what a browser sends beside it. */
const MAX_HEADER_BYTES = 32 * 1024;

/**
 * A server for an exported site. When a build puts another site in its place, that one is served from then on: the lengths
 * and the style hashes of the old one would leave its pages cut off and without style.
 * @param folder a finished site
 * @param names besides this machine's own, by which it may be asked for when it holds drafts; a site without them answers
 * to any name
 * @throws Error when the folder holds no finished site
 */
export function createSiteServer(folder: string, names: readonly string[] = []): Server {
  const answer = latest(folder, names);
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => answer(request, response));
  server.on("clientError", (error, socket) => {
    const long = "code" in error && error.code === "HPE_HEADER_OVERFLOW";
    if (socket.writable)
      socket.end(`HTTP/1.1 ${long ? "414 URI Too Long" : "400 Bad Request"}\r\nConnection: close\r\n\r\n`);
  });
  return server;
}

/** Whether the site in a folder was built with drafts. @throws Error when the folder holds no finished site */
export function holdsDrafts(folder: string): boolean {
  return readManifest(folder).drafts;
}

function latest(folder: string, names: readonly string[]): Answer {
  const manifest = path.join(folder, MANIFEST_FILE);
  let site = { answer: openSite(folder, names), written: written(manifest) };
  return (request, response) => {
    const now = written(manifest);
    if (now !== null && now !== site.written) {
      try {
        site = { answer: openSite(folder, names), written: now };
      } catch {
        // One more site is being put there: the next request finds it.
      }
    }
    site.answer(request, response);
  };
}

/** Tells one manifest from the next; null while there is none, between two sites. */
function written(manifest: string): string | null {
  const found = statSync(manifest, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs}` : null;
}
