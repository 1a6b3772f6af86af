/** Serves the exported site as a production server would: `tsx scripts/serve.ts`, port by PORT. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { type Headers, headersFor, parseEmbedHosts } from "../lib/headers";
import { routes } from "../lib/routes";
import { MANIFEST_FILE, Manifest } from "./export/manifest";

const folder = process.env.SITE_DIR ?? "out";
const port = Number(process.env.PORT ?? 3000);
const embedHosts = parseEmbedHosts(process.env.POLICY_EMBED_HOSTS);
const { pages } = Manifest.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), "utf8")));

/** The page for an address that there is not: below `/embed/` the policy itself, which a webview can show. */
const notFoundPage = (address: string) => (address.startsWith(routes.embed()) ? routes.embedNotFound() : "/404.html");
const notFound = new Map(
  ["/404.html", routes.embedNotFound()].map((page) => [page, readFileSync(path.join(folder, page))] as const),
);

function headersOf(address: string): Headers {
  return headersFor(address, { styleHashes: pages[address]?.styles ?? [], embedHosts });
}

// Not `dev`: the files are listed once at the start, so nothing outside the folder can be named by any path.
const files = sirv(folder, { etag: true, gzip: true, brotli: true, extensions: ["html"] });

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  const address = decodedPath(url);
  const answerNotFound = () => {
    const page = notFoundPage(address ?? "/");
    response.writeHead(404, { ...headersOf(page), "Content-Type": "text/html; charset=utf-8" });
    response.end(request.method === "HEAD" ? undefined : notFound.get(page));
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD", ...headersOf("/405") }).end();
    return;
  }
  if (address === undefined || /\/404(?:\.html)?$/.test(address)) return answerNotFound();
  if (pages[`${address}/`]) {
    const query = /\?.*$/s.exec(url)?.[0] ?? "";
    response.writeHead(308, { Location: encodeURI(`${address}/`) + query, ...headersOf(address) }).end();
    return;
  }
  for (const [name, value] of Object.entries(headersOf(address))) response.setHeader(name, value);
  files(request, response, answerNotFound);
});

/** The path of a request, decoded; undefined when it is malformed, and so names nothing. */
function decodedPath(url: string): string | undefined {
  try {
    const pathname = decodeURIComponent(url.split("?", 1)[0] ?? "/");
    return pathname.startsWith("/") && !/\/\/|\0|\\/.test(pathname) ? pathname : undefined;
  } catch {
    return undefined;
  }
}

server.on("error", (error) => {
  const busy = "code" in error && error.code === "EADDRINUSE";
  console.error(busy ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : error.message);
  process.exit(1);
});
server.listen(port, () => console.log(`The policy is at http://localhost:${port}`));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(0));
