import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { OfflinePage } from "@/components/offline/OfflinePage";
import { loadArchive } from "@/lib/content/load-archive";
import { versionInForce } from "@/lib/policy/archive";
import { chinaDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { offlineStrings } from "@/lib/strings/offline";
import { bundleScript } from "../bundle-loader";
import { lowerCss } from "../css/lower-css";
import { listFiles, styleHash } from "../files";
import { pageProblems, scriptProblems } from "../gates";
import { LEFT_ALONE } from "../mail-addresses";
import { MANIFEST_FILE, Manifest } from "../manifest";
import { scriptsOf } from "./addresses";
import type { OfflinePlan } from "./plan";

const SHEETS = ["app/styles/tokens.css", "components/offline/offline.css"];
const HEAD =
  '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">';

/**
 * Whether this build keeps pages on the device: not when it is switched off, and never with drafts.
 * @param environment `POLICY_OFFLINE=0` switches it off
 */
export function isOfflineOn(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.POLICY_OFFLINE !== "0" && environment.POLICY_DRAFTS !== "1";
}

/**
 * Writes the service worker, and the page for addresses that are not kept; or, when switched off, a worker that removes
 * what earlier ones have kept.
 * @returns problems, as the gates say
 */
export function exportOffline(folder: string, on: boolean): readonly string[] {
  const file = routes.serviceWorker().slice(1);
  const source = on ? workerSource(folder) : bundleScript("scripts/export/offline/farewell.ts");
  writeFileSync(path.join(folder, file), source);
  const page = path.join(folder, routes.offline(), "index.html");
  return [...scriptProblems(file, source), ...(on ? pageProblems(page, readFileSync(page, "utf8")) : [])];
}

function workerSource(folder: string): string {
  writeFallback(folder);
  const inForce = versionInForce(loadArchive(), chinaDate(new Date())).document.version;
  const shelves = [routes.glossary(), routes.search(), routes.versions(), routes.compare()];
  const pages = [routes.home(), routes.version(inForce), ...shelves];
  const files = [...pages, routes.offline(), ...filesOf(folder, pages), "/icon.svg"];
  const code = bundleScript("scripts/export/offline/worker.ts");
  const hash = createHash("sha256").update(code);
  for (const address of files) hash.update(address).update(readFileSync(fileOf(folder, address)));
  const build = hash.digest("hex").slice(0, 12);
  const plan: OfflinePlan = { build, files, fallback: routes.offline(), copyNote: offlineStrings.copy };
  return `var OFFLINE_PLAN=${JSON.stringify(plan)};\n${code}`;
}

/** What pages load once they come alive: their scripts, the chunks these name in turn, and the search index. */
function filesOf(folder: string, pages: readonly string[]): readonly string[] {
  const names = listFiles(folder).filter((file) => !/\.(?:map|br|gz|zst)$/.test(file));
  const chunks = names.filter((file) => file.startsWith("_next/static/"));
  const found = new Set(pages.flatMap((page) => scriptsOf(readFileSync(fileOf(folder, page), "utf8"))));
  for (const address of found) {
    const source = readFileSync(fileOf(folder, address), "utf8");
    for (const chunk of chunks) if (source.includes(path.posix.basename(chunk))) found.add(`/${chunk}`);
  }
  return [...found, ...names.filter((file) => file.startsWith("search/index/")).map((file) => `/${file}`)];
}

function fileOf(folder: string, address: string): string {
  return path.join(folder, decodeURIComponent(address), address.endsWith("/") ? "index.html" : "");
}

function writeFallback(folder: string): void {
  const css = lowerCss(
    SHEETS.map((sheet) => readFileSync(sheet, "utf8").replace(/@theme[^@{]*\{[^@}]*\}/, "")).join("\n"),
  );
  const body = renderToStaticMarkup(createElement(OfflinePage));
  const head = `${HEAD}<title>${offlineStrings.title}</title><style>${css}</style>`;
  const html = `<!DOCTYPE html>\n<html lang="zh-CN"><head>${head}</head><body>${LEFT_ALONE.start}${body}${LEFT_ALONE.end}</body></html>\n`;
  mkdirSync(path.join(folder, routes.offline()), { recursive: true });
  writeFileSync(path.join(folder, routes.offline(), "index.html"), html);
  const manifestFile = path.join(folder, MANIFEST_FILE);
  const { pages } = Manifest.parse(JSON.parse(readFileSync(manifestFile, "utf8")));
  pages[routes.offline()] = { styles: [styleHash(css)] };
  writeFileSync(manifestFile, `${JSON.stringify({ pages } satisfies Manifest, null, 1)}\n`);
}
