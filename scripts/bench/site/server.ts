import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { listFiles } from "@/build/files";
import { isSibling, MANIFEST_FILE, Manifest, pageAddress } from "@/build/manifest";
import { headersFor } from "../../../lib/headers";
import { listenOnLoopback } from "../../server/loopback";

/** A file as it travels: packed with brotli 11 where that is worth while. */
export interface Served {
  readonly raw: Buffer;
  readonly packed: Buffer;
}

/** A running server; `read` gives what it serves at an address. */
export interface BenchServer {
  readonly origin: string;
  readonly read: (address: string) => Served | undefined;
  /** Addresses of the site's pages. */
  readonly pages: readonly string[];
  /** The addresses that were asked for since this was last called. */
  readonly asked: () => readonly string[];
  readonly close: () => void;
}

/** Brotli at its highest quality, as the export step packs. */
export function brotli(bytes: Buffer | string): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/**
 * Serves an exported site and further pages from memory with the site's own headers, so that a server's speed is no
 * part of what is measured and both sides have the same one.
 * @param folder the exported site
 * @param pages further pages by address, beginning and ending with `/`
 */
export async function serveForBench(folder: string, pages: Readonly<Record<string, string>>): Promise<BenchServer> {
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), "utf8")));
  const names = listFiles(folder).filter((name) => !isSibling(name));
  const files = new Map<string, Served>();
  const places = new Map(names.map((name) => [pageAddress(name), name]));
  const read = (address: string): Served | undefined => {
    const known = files.get(address);
    const name = places.get(address);
    const page = pages[address];
    if (known || (name === undefined && page === undefined)) return known;
    const raw = page === undefined ? readFileSync(path.join(folder, name ?? "")) : Buffer.from(page);
    const served = { raw, packed: brotli(raw) };
    files.set(address, served);
    return served;
  };
  const styleHashes = (address: string): readonly string[] => {
    const page = pages[address];
    return page === undefined ? (manifest.pages[address]?.styles ?? []) : hashesOfStyles(page);
  };
  let asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? "/").split("?", 1)[0] ?? "/");
    asked.push(address);
    const found = read(address);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    // The same for both sides: an opener policy alone makes the browser start a new process for the page.
    const own = headersFor(address, { styleHashes: styleHashes(address), embedHosts: [], drafts: false });
    const whole = found.packed.length < found.raw.length ? found.packed : found.raw;
    const encoding = whole === found.packed ? { "Content-Encoding": "br" } : {};
    response.writeHead(200, { ...own, ...encoding, "Content-Length": whole.length }).end(whole);
  });
  const port = await listenOnLoopback(server);
  return {
    origin: `http://localhost:${port}`,
    read,
    pages: Object.keys(manifest.pages),
    asked: () => {
      const list = asked;
      asked = [];
      return list;
    },
    close: () => server.close(),
  };
}

function hashesOfStyles(html: string): readonly string[] {
  const styles = Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = ""]) => css);
  return styles.map((css) => `sha256-${createHash("sha256").update(css).digest("base64")}`);
}
