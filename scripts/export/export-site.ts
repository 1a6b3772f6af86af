import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { routes } from "@/lib/routes";
import { bundleLoader } from "./bundle-loader";
import { bundleScript } from "./bundle-script";
import { lowerCss } from "./css/lower-css";
import { createNeededCss } from "./css/needed-css";
import { listFiles, removeFiles, styleHash, writeHashed } from "./files";
import { flightScript } from "./flight";
import { pageProblems, scriptProblems } from "./gates";
import { MANIFEST_FILE, type Manifest, pageAddress } from "./manifest";
import { type Page, readPage } from "./page";
import { kindOfPage } from "./page-kinds";
import { plainMarkup } from "./plain-markup";
import { PLAIN_SCRIPTS } from "./plain-scripts";
import { reachedScripts } from "./reached-scripts";
import { settledMarkup } from "./settled-markup";
import { styleProblems } from "./style-gate";
import { withoutTypeofBigint } from "./typeof-bigint";
import { UnknownShape } from "./unknown-shape";

/** What an export did, for the person at the terminal. */
export interface ExportReport {
  readonly pages: number;
  readonly loaderBytes: number;
  /** What an old engine or the content security policy would refuse; the site must not be served with any. */
  readonly problems: readonly string[];
}

/** Files that Next writes for its own client navigation, which plain links do not use, and doubles of the 404 page. */
const UNUSED = [
  /(^|\/)index\.txt$/,
  /(^|\/)__next\.[^/]*\.txt$/,
  /^_not-found\//,
  /^404\/index\.html$/,
  // The map of a script that only engines without modules would load; nothing names it once that is gone.
  /\.js\.map$/,
  // The source of a worker, which the bundler writes beside the worker made of it; nothing fetches it.
  /^_next\/static\/media\/[^/]+\.tsx?$/,
  /^_next\/static\/[^/]+\/_(?:clientMiddlewareManifest|buildManifest|ssgManifest)\.js$/,
];

/**
 * Rewrites an exported site in place: scripts out of the pages, one loader in, style inlined and lowered, unused files
 * removed, a manifest written.
 * @param offline whether pages other than the desk register the service worker
 * @throws UnknownShape when Next's output is not what the step was written for
 */
export function exportSite(folder: string, offline: boolean): ExportReport {
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const unused = offline ? UNUSED : [...UNUSED, /^offline\//];
  removeFiles(
    folder,
    listFiles(folder).filter((file) => unused.some((pattern) => pattern.test(file))),
  );

  for (const file of listFiles(folder).filter(isScript)) {
    const source = read(file);
    const lowered = withoutTypeofBigint(source);
    // Under its own name: whoever keeps the script as it was has one that does the same.
    if (lowered !== source) writeFileSync(path.join(folder, file), lowered);
  }

  const loaderSource = bundleLoader("main");
  const loader = writeHashed(folder, "_assets/loader.*.js", loaderSource);
  const polyfills = writeHashed(folder, "_assets/polyfills.*.js", bundleLoader("polyfills"));
  const plainScripts = writePlainScripts(folder);
  const neededCss = createNeededCss();
  const sheets = new Map<string, string>();
  const noModule = new Set<string>();
  const pages: Manifest["pages"] = {};
  const forReaders: string[] = [loader, polyfills, ...plainScripts.values()];
  const forDesk: string[] = [];

  placeNotFound(folder);
  const files = listFiles(folder).filter((file) => file.endsWith(".html"));
  for (const file of files) {
    const address = pageAddress(file);
    const served = kindOfPage(address);
    const settled = settledMarkup(read(file));
    const page = readPage(served.kind === "plain" ? plainMarkup(settled) : settled);
    for (const sheet of page.styleSheets) if (!sheets.has(sheet)) sheets.set(sheet, lowerCss(read(sheet.slice(1))));
    for (const script of page.noModuleScripts) noModule.add(script);
    const all = page.styleSheets.map((sheet) => sheets.get(sheet) ?? "").join("");
    const flight = flightScript(page.inlineScripts);
    if (served.kind === "plain") {
      const script = served.script === null ? "" : plainScripts.get(served.script);
      // Deferred, not async: a script from the cache would else run before the body it speaks to is there.
      const tag = script === "" ? "" : `<script defer src="${script}"></script>`;
      writeFileSync(path.join(folder, file), page.rebuild(`<style>${all}</style>${tag}`));
      pages[address] = { styles: stylesOf(page, all) };
      continue;
    }
    const css = neededCss(all, page.rebuild(""));
    const scripts = [writeHashed(folder, "_next/static/flight/*.js", flight), ...page.scripts];
    (address === routes.desk() ? forDesk : forReaders).push(...scripts);
    const worker = offline && address !== routes.desk() ? ` data-worker="${routes.serviceWorker()}"` : "";
    // Whole, not the rest: added after the page's own style, it leaves the order of all rules as it was written.
    const styles = all === "" ? "" : writeHashed(folder, "_assets/styles.*.css", all);
    const files = { loader, polyfills, styles, scripts, worker };
    writeFileSync(path.join(folder, file), page.rebuild(headOf(files, css)));
    pages[address] = { styles: stylesOf(page, css) };
  }
  removeFiles(
    folder,
    [...sheets.keys(), ...noModule].map((address) => address.slice(1)),
  );

  mkdirSync(path.dirname(path.join(folder, MANIFEST_FILE)), { recursive: true });
  writeFileSync(path.join(folder, MANIFEST_FILE), `${JSON.stringify({ pages } satisfies Manifest, null, 1)}\n`);
  const sources = new Map(
    listFiles(folder)
      .filter(isScript)
      .map((file) => [file, read(file)]),
  );
  const reached = reachedScripts(forReaders, sources);
  const used = reachedScripts([...forReaders, ...forDesk], sources);
  // What plain pages alone would have loaded.
  removeFiles(
    folder,
    [...sources.keys()].filter((file) => !used.has(file)),
  );
  const left = listFiles(folder);
  const problems = left.flatMap((file) => problemsOf(file, read, reached.has(file)));
  refuseSheetsOfScripts(listFiles(folder), read, [...sheets.keys()]);
  return { pages: files.length, loaderBytes: brotliCompressSync(loaderSource).length, problems };
}

/** Writes every plain script under its hash. @returns the address of each, by name */
function writePlainScripts(folder: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(PLAIN_SCRIPTS).map(([name, entry]) => [
      name,
      writeHashed(folder, `_assets/${name}.*.js`, bundleScript(entry)),
    ]),
  );
}

/** Next writes each page as the index of a folder; for an unknown address, servers want a file. */
function placeNotFound(folder: string): void {
  const place = path.join(folder, routes.embedNotFound());
  const html = readFileSync(path.join(place, "index.html"));
  rmSync(place, { recursive: true });
  writeFileSync(place, html);
}

/** What a page asks for: the loader at once, the rest when it comes alive. */
interface PageFiles {
  readonly loader: string;
  readonly polyfills: string;
  readonly styles: string;
  readonly scripts: readonly string[];
  /** The attribute that names the service worker; empty where there is none. */
  readonly worker: string;
}

function headOf({ loader, polyfills, styles, scripts, worker }: PageFiles, css: string): string {
  // `async`, for a blocking script would hold the first paint back by a whole round trip.
  const script = `<script async src="${loader}" data-polyfills="${polyfills}" data-styles="${styles}" data-scripts="${scripts.join(" ")}"${worker}></script>`;
  return css === "" ? script : `${script}<style>${css}</style>`;
}

function stylesOf(page: Page, css: string): string[] {
  return [...(css === "" ? [] : [css]), ...page.inlineStyles].map(styleHash);
}

function isScript(file: string): boolean {
  return file.endsWith(".js");
}

function problemsOf(file: string, read: (file: string) => string, forReaders: boolean): string[] {
  if (isScript(file)) return scriptProblems(file, read(file), forReaders);
  if (file.endsWith(".css")) return styleProblems(file, read(file));
  return file.endsWith(".html") ? pageProblems(file, read(file)) : [];
}

/** A lazily loaded component with a style sheet of its own would ask for a file that has gone into the pages. */
function refuseSheetsOfScripts(files: readonly string[], read: (file: string) => string, sheets: readonly string[]) {
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    const source = read(file);
    const sheet = sheets.find((address) => source.includes(path.posix.basename(address)));
    if (sheet) throw new UnknownShape(`${file} loads ${sheet}`, "style sheets only from pages");
  }
}
