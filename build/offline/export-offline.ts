import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesNamedBy, treatmentOf } from "@/components/offline/worker/addresses";
import { expectedHash } from "@/components/offline/worker/ours";
import { markPage } from "@/components/offline/worker/page-mark";
import type { OfflinePlan } from "@/components/offline/worker/plan";
import { loadArchive } from "@/lib/content/load-archive";
import { loadSite } from "@/lib/content/site";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { offlineStrings } from "@/lib/strings/offline";
import { listFiles } from "../files";
import { scriptProblems } from "../gates/gates";
import { pageAddress } from "../manifest";
import { bundleScript } from "../scripts/bundle-script";

/**
 * Whether this build keeps pages on the device: not when it is switched off, and never with drafts.
 * @param environment `POLICY_OFFLINE=0` switches it off
 */
export function isOfflineOn(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_OFFLINE !== "0" && environment.POLICY_DRAFTS !== "1";
}

/** How long a page may take when there is a copy of it. */
const PATIENCE_MS = 4000;
/** 128 bits: an accident cannot meet them, nor can anybody find another file that has them. */
const HASH_DIGITS = 32;

/**
 * Marks the pages that may be kept and writes the service worker; or, when switched off, a worker that removes what earlier
 * ones have kept, and no page for addresses that are not kept.
 * @returns problems, as the gates say
 */
export function exportOffline(folder: string, on: boolean): readonly string[] {
  const file = routes.serviceWorker().slice(1);
  const source = on ? workerSource(folder) : bundleScript("components/offline/worker/uninstall.ts");
  writeFileSync(path.join(folder, file), source);
  return scriptProblems(file, source);
}

function workerSource(folder: string): string {
  const { baseUrl } = loadSite().site;
  const marked = markPages(folder, baseUrl);
  const archive = loadArchive();
  const inForce = versionInForce(archive, chinaDate(new Date())).document.version;
  const shelves = [routes.glossary(), routes.search(), routes.versions(), routes.compare()];
  const pages = [routes.home(), routes.version(inForce), ...shelves];
  const loaded = filesOf(folder, pages);
  const isThere = (address: string) => existsSync(fileOf(folder, address));
  const notes = [routes.notes(inForce), routes.listed(inForce)].filter(isThere);
  const files = [...pages, routes.offline(), ...loaded, ...notes, "/icon.svg"];
  const documents = archive
    .flatMap(({ document: { version } }) => [
      routes.documentJson(version),
      routes.notes(version),
      routes.listed(version),
    ])
    .filter(isThere);
  // A page that is visited loads more than these; what tells its own hash by its name need not be listed.
  const others = filesOf(folder, marked).filter((address) => expectedHash(address, {}) === undefined);
  const hashes: Record<string, string> = {};
  for (const address of new Set([...loaded, "/icon.svg", ...others, ...documents])) {
    hashes[address] = sha256(readFileSync(fileOf(folder, address))).slice(0, HASH_DIGITS);
  }
  const code = bundleScript("components/offline/worker/main.ts");
  const texts = { fallback: routes.offline(), copyNote: offlineStrings.copy, patienceMs: PATIENCE_MS };
  const plan = { site: baseUrl, files, hashes, ...texts };
  const contents = [...pages, routes.offline()].map((address) => sha256(readFileSync(fileOf(folder, address))));
  const build = sha256([code, JSON.stringify(plan), ...contents].join("\n")).slice(0, 12);
  return `var OFFLINE_PLAN=${JSON.stringify({ build, ...plan } satisfies OfflinePlan)};\n${code}`;
}

/** Marks every page that the worker may keep. @returns their addresses */
function markPages(folder: string, site: string): readonly string[] {
  const files = listFiles(folder).filter((file) => file.endsWith(".html"));
  const pages = files.filter((file) => treatmentOf(addressOf(file), true, "") === "page");
  for (const file of pages) {
    const place = path.join(folder, file);
    writeFileSync(place, markPage(readFileSync(place, "utf8"), site, addressOf(file)));
  }
  return pages.map(addressOf);
}

/** As `lib/routes` writes it: each segment encoded. */
function addressOf(file: string): string {
  return pageAddress(file).split("/").map(encodeURIComponent).join("/");
}

/** What pages load when they hydrate: their scripts, the chunks these name in turn, and the search index. */
function filesOf(folder: string, pages: readonly string[]): readonly string[] {
  const names = listFiles(folder).filter((file) => !/\.(?:map|br|gz|zst)$/.test(file));
  const chunks = names.filter((file) => file.startsWith("_next/static/"));
  const found = new Set(pages.flatMap((page) => filesNamedBy(readFileSync(fileOf(folder, page), "utf8"))));
  for (const address of found) {
    const source = readFileSync(fileOf(folder, address), "utf8");
    for (const chunk of chunks) if (source.includes(path.posix.basename(chunk))) found.add(`/${chunk}`);
  }
  return [...found, ...names.filter((file) => file.startsWith("search/index/")).map((file) => `/${file}`)];
}

function sha256(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("hex");
}

function fileOf(folder: string, address: string): string {
  return path.join(folder, decodeURIComponent(address), address.endsWith("/") ? "index.html" : "");
}
