import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { headersFor } from "../../lib/headers";
import { listenOnLoopback } from "../../scripts/server/loopback";
import { openSite, readManifest } from "../../scripts/server/open-site";
import { STORY_SITE } from "./sites";

/** What is answered to a request. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** The exported site on a server of its own, which a test lets answer something else, and cuts off from the network. */
export interface AnsweringSite {
  readonly origin: string;
  /** By path, what is answered in place of the site's own file. */
  readonly replies: Map<string, Reply>;
  /** Breaks every connection, and each new one as soon as it is made. */
  stop(): void;
  /** Is reachable again. */
  resume(): void;
  /** Gives the port back; a site that is only stopped keeps it, so that no other program answers in its place. */
  close(): Promise<void>;
}

/** A site that answers, on a port that the system gives: that of the stories unless another folder is named. */
export async function answeringSite(folder = STORY_SITE): Promise<AnsweringSite> {
  const own = openSite(folder, []);
  const replies = new Map<string, Reply>();
  const server = createServer((request, response) => {
    const reply = replies.get(new URL(request.url ?? "/", "http://localhost").pathname);
    (reply ?? own)(request, response);
  });
  let reachable = true;
  server.on("connection", (socket) => {
    if (!reachable) socket.destroy();
  });
  const port = await listenOnLoopback(server);
  const stop = () => {
    reachable = false;
    server.closeAllConnections();
  };
  const resume = () => {
    reachable = true;
  };
  const close = () => {
    stop();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${port}`, replies, stop, resume, close };
}

/** The exported file at an address, as text. */
export function exported(address: string, folder = STORY_SITE): string {
  return readFileSync(path.join(folder, address, address.endsWith("/") ? "index.html" : ""), "utf8");
}

const manifest = readManifest(STORY_SITE);

/**
 * A reply with the headers that the site sends for an address.
 * @param body what is sent in place of the file's own content
 * @param headers what differs; an empty value leaves the header out
 */
export function replyAs(address: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Reply {
  const own = headersFor(address, { ...manifest, styleHashes: manifest.pages[address]?.styles ?? [] });
  const sent = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== "");
  return (_request, response) => {
    response.writeHead(200, Object.fromEntries(sent));
    response.end(body);
  };
}
