import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { MANIFEST_FILE, SiteManifest } from "@/build/manifest";
import { type SiteAddress, siteAddresses } from "@/build/servers/addresses";
import { isCompressible } from "@/lib/content-types";
import { type Headers, headersFor } from "@/lib/headers";
import { routes } from "@/lib/routes";
import { previewStrings } from "@/lib/strings/preview";
import { acceptedPackings, isUnchanged, usableRange } from "./conditional";
import { previewRefusal } from "./preview-requests";
import { requestAddress } from "./request-address";

const NOT_FOUND = "/404.html";

/** Answers one request, in whole. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Reads what an exported site holds, and answers requests for it with the headers it has in production. Only addresses of
 * the manifest are answered. sirv sends the files: it knows brotli and gzip siblings, but not Zstandard.
 * @param folder a finished site
 * @param names by which a site with drafts may be asked for, besides this machine's own
 * @throws Error when the folder holds no finished site
 */
export function openSite(folder: string, names: readonly string[]): Answer {
  const manifest = readManifest(folder);
  const addresses = siteAddresses([...Object.keys(manifest.files), MANIFEST_FILE], manifest.pages, manifest);
  const byAddress = new Map(addresses.map((one) => [one.address, one]));
  const pageOf = new Map(addresses.filter(isIndex).map((one) => [`/${one.file}`, one.address]));
  const answerOf = (page: string) => ({
    headers: headersFor(page, { ...manifest, styleHashes: manifest.pages[page]?.styles ?? [] }),
    body: readFileSync(path.join(folder, page)),
  });
  const notFound = answerOf(NOT_FOUND);
  // Below /embed/ there may be no frame of a site around the page: an app shows the policy itself, and says why.
  const embedNotFound = answerOf(routes.embedNotFound());
  // Not `dev`: the files are listed once, so nothing outside the folder can be named by any path.
  const files = sirv(folder, {
    gzip: true,
    brotli: true,
    extensions: ["html"],
    // sirv says of every file that it varies.
    setHeaders: (response, pathname) => {
      if (!isCompressible(pathname)) response.removeHeader("Vary");
    },
  });

  function plain(response: ServerResponse, status: number, more: Headers = {}, text = `${status}`): void {
    response.writeHead(status, { ...notFound.headers, "Content-Type": "text/plain; charset=utf-8", ...more });
    response.end(response.req.method === "HEAD" ? undefined : `${text}\n`);
  }

  function answerNotFound(response: ServerResponse): void {
    const page = (response.req.url ?? "/").startsWith(routes.embed()) ? embedNotFound : notFound;
    response.writeHead(404, { ...page.headers, "Content-Length": page.body.length });
    response.end(response.req.method === "HEAD" ? undefined : page.body);
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, { file, headers }: SiteAddress): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const etag = `W/"${(manifest.files[file]?.sha256 ?? manifest.buildId).slice(0, 16)}"`;
    response.setHeader("ETag", etag);
    if (isUnchanged(request.headers["if-none-match"], etag)) {
      response.writeHead(304).end();
      return;
    }
    const range = usableRange(request.headers);
    if (range === undefined) delete request.headers.range;
    request.headers["accept-encoding"] = acceptedPackings(request.headers["accept-encoding"]);
    files(request, response, () => answerNotFound(response));
  }

  return (request, response) => {
    const refused = manifest.drafts
      ? previewRefusal({ headers: request.headers, port: request.socket.localPort }, names)
      : null;
    if (refused === "other-name") return plain(response, 421, {}, previewStrings.otherName);
    if (refused === "other-site") return plain(response, 403, {}, previewStrings.otherSite);
    const asked = requestAddress(request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") return plain(response, 405, { Allow: "GET, HEAD" });
    if (asked.kind === "too-long") return plain(response, 414);
    if (asked.kind === "malformed") return plain(response, 400);
    if (asked.kind === "unknown") return answerNotFound(response);
    const page = pageOf.get(asked.path) ?? (byAddress.has(`${asked.path}/`) ? `${asked.path}/` : undefined);
    if (page !== undefined) return plain(response, 308, { Location: page + asked.query });
    const found = /\/404\.html$/.test(asked.path) ? undefined : byAddress.get(asked.path);
    return found ? sendFile(request, response, found) : answerNotFound(response);
  };
}

function isIndex({ file }: SiteAddress): boolean {
  return /(?:^|\/)index\.html$/.test(file);
}

/** The manifest of a finished site. @throws Error when the folder holds none */
export function readManifest(folder: string): SiteManifest {
  try {
    return SiteManifest.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), "utf8")));
  } catch {
    throw new Error(`${folder}/ holds no finished site. Run: npm run build`);
  }
}
