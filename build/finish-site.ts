import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentType } from "@/lib/content-types";
import { routes } from "@/lib/routes";
import type { BuildOptions } from "./build-options";
import { listFiles } from "./files";
import { type ExportedFile, HOSTING_FILE, isSibling, MANIFEST_FILE, Manifest, type SiteManifest } from "./manifest";
import { compressSite, packedBefore } from "./packing/compress";
import { siteAddresses } from "./servers/addresses";
import { hostingFile, hostingRules } from "./servers/hosting-file";
import { nginxFiles } from "./servers/nginx";

export interface FinishOptions extends BuildOptions {
  /** Where nginx's generated files go: outside of the site, for they are no part of it. */
  readonly serverFolder: string;
  /** The text of `/health.json` for a build. */
  readonly healthOf: (buildId: string) => string;
}

/** What the last part of the step did. */
export interface FinishReport {
  readonly buildId: string;
  readonly packed: number;
  readonly hostingRules: number;
}

/**
 * The last part of the export step, once every page is there: the servers' header files, `/health.json`, packed siblings,
 * and at the very end the manifest of every file, without which no server serves the site.
 * @throws UnknownShape and Error for files that no server could be told about
 */
export async function finishSite(folder: string, options: FinishOptions): Promise<FinishReport> {
  const manifestFile = path.join(folder, MANIFEST_FILE);
  const { pages } = Manifest.parse(JSON.parse(readFileSync(manifestFile, "utf8")));
  rmSync(manifestFile);

  const health = routes.health().slice(1);
  const own = listFiles(folder);
  const addresses = siteAddresses([...own, health, MANIFEST_FILE].sort(), pages, options.site);
  const rules = hostingRules(addresses);
  writeFileSync(path.join(folder, HOSTING_FILE), hostingFile(rules));

  const buildId = buildIdOf(folder, [...own, HOSTING_FILE].sort());
  writeFileSync(path.join(folder, health), options.healthOf(buildId));
  const packed = await compressSite(folder, packedBefore());

  const nginx = nginxFiles(addresses, buildId, options.site.drafts ? options.names : null);
  rmSync(options.serverFolder, { recursive: true, force: true });
  mkdirSync(options.serverFolder, { recursive: true });
  writeFileSync(path.join(options.serverFolder, "http.conf"), nginx.http);
  writeFileSync(path.join(options.serverFolder, "headers.server.conf"), nginx.server);

  const files = Object.fromEntries(listFiles(folder).map((file) => [file, describe(folder, file)]));
  const manifest: SiteManifest = { buildId, ...options.site, pages, files };
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 1)}\n`);
  return { buildId, packed, hostingRules: rules.length };
}

/** A hash over the names and hashes of files; the build has the same id wherever and whenever it is made. */
function buildIdOf(folder: string, files: readonly string[]): string {
  const lines = files.map((file) => `${describe(folder, file).sha256}  ${file}\n`);
  return sha256(lines.join("")).slice(0, 16);
}

function describe(folder: string, file: string): ExportedFile {
  const bytes = readFileSync(path.join(folder, file));
  const unpacked = isSibling(file) ? file.replace(/\.[a-z]+$/, "") : file;
  return { sha256: sha256(bytes), size: bytes.length, type: contentType(`/${unpacked}`) };
}

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}
