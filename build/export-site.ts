import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { routes } from "@/lib/routes";
import { listFiles, removeFiles, styleHash, writeHashed } from "./files";
import { pageProblems, scriptProblems } from "./gates/gates";
import { styleProblems } from "./gates/style-gate";
import { MANIFEST_FILE, type Manifest, pageAddress } from "./manifest";
import { flightScript } from "./pages/flight";
import { type Page, readPage } from "./pages/page";
import { applicationHead, headOf, type Scripts } from "./pages/page-head";
import { addressKind, isTextPage, kindOfPage, type PageKind } from "./pages/page-kinds";
import { plainMarkup } from "./pages/plain-markup";
import { settledMarkup } from "./pages/settled-markup";
import { plainScript } from "./scripts/plain-scripts";
import { reachedScripts } from "./scripts/reached-scripts";
import { withoutTypeofBigint } from "./scripts/typeof-bigint";
import { broughtStyle } from "./style/brought-style";
import { createNeededCss, namesIn } from "./style/needed-css";
import { UnknownShape } from "./unknown-shape";

/** What an export did, for the person at the terminal. */
export interface ExportReport {
  readonly pages: number;
  readonly loaderBytes: number;
  /** What an old engine or the content security policy would refuse; the site must not be served with any. */
  readonly problems: readonly string[];
}

const PLAIN_NAMES = ["reader", "comparison", "search", "embed", "application", "polyfills"] as const;

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

/** What every page of an export is finished with. */
interface Site {
  readonly folder: string;
  /** Whether pages other than the desk register the service worker. */
  readonly offline: boolean;
  readonly read: (file: string) => string;
  /** The style of all sheets that a page names. */
  readonly styleOf: (page: Page) => string;
  readonly scripts: Scripts;
  /** What of a style a page at that address has use for. */
  readonly neededAt: (address: string, kind: PageKind) => ReturnType<typeof createNeededCss>;
  /** The names that the pages of one kind of address hold. */
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A page that was written. */
interface FinishedPage {
  readonly address: string;
  /** The hashes of its styles. */
  readonly styles: readonly string[];
  /** The scripts that only engines without modules would load. */
  readonly noModule: readonly string[];
  /** The scripts that start the framework on it; none of a page that is read. */
  readonly own: readonly string[];
}

/**
 * Rewrites an exported site in place: scripts out of the pages, one loader in, style inlined, unused files
 * removed, a manifest written.
 * @param offline whether pages other than the desk register the service worker
 * @throws UnknownShape when Next's output is not what the step was written for
 */
export function exportSite(folder: string, offline: boolean): ExportReport {
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const unused = offline ? UNUSED : [...UNUSED, /^offline\//];
  remove(folder, (file) => unused.some((pattern) => pattern.test(file)));
  lowerScripts(folder, read);
  placeNotFound(folder);

  const files = listFiles(folder).filter((file) => file.endsWith(".html"));
  const sheets = new Map<string, string>();
  const styleOf = (page: Page) => {
    for (const sheet of page.styleSheets) if (!sheets.has(sheet)) sheets.set(sheet, read(sheet.slice(1)).trim());
    return page.styleSheets.map((sheet) => sheets.get(sheet) ?? "").join("");
  };
  const { sources, neededAt } = scriptsAndStyles(files, read, styleOf);
  const scripts = new Map(
    [...sources].map(([name, text]) => [name, writeHashed(folder, `_assets/${name}.*.js`, text)]),
  );
  const alike = namesOfKinds(
    files.map((file) => ({ address: pageAddress(file), markup: () => plainMarkup(settledMarkup(read(file))) })),
  );
  const site: Site = { folder, offline, read, styleOf, scripts, neededAt, alike };
  const finished = files.map((file) => finishPage(file, site));
  const unnamed = new Set([...sheets.keys(), ...finished.flatMap(({ noModule }) => noModule)]);
  removeFiles(
    folder,
    [...unnamed].map((address) => address.slice(1)),
  );
  writeManifest(folder, finished);

  const isDesk = ({ address }: FinishedPage) => address === routes.desk();
  const forReaders = [...scripts.values(), ...finished.filter((page) => !isDesk(page)).flatMap(({ own }) => own)];
  const forDesk = finished.filter(isDesk).flatMap(({ own }) => own);
  const all = new Map(
    listFiles(folder)
      .filter(isScript)
      .map((file) => [file, read(file)]),
  );
  const reached = reachedScripts(forReaders, all);
  const used = reachedScripts([...forReaders, ...forDesk], all);
  // What pages without the framework alone would have loaded.
  remove(folder, (file) => all.has(file) && file.startsWith("_next/") && !used.has(file));
  const problems = listFiles(folder).flatMap((file) => problemsOf(file, read, reached.has(file)));
  refuseSheetsOfScripts(listFiles(folder), read, [...sheets.keys()]);
  return { pages: files.length, loaderBytes: brotliCompressSync(sources.get("reader") ?? "").length, problems };
}

/** The plain scripts, with the style that they bring, and what of a style the pages have use for beside them. */
function scriptsAndStyles(files: readonly string[], read: Site["read"], styleOf: Site["styleOf"]) {
  const writers = [plainScript("reader"), plainScript("search")] as const;
  const texts = files.filter((file) => isTextPage(pageAddress(file)));
  const brought = broughtStyle(
    texts.map((file) => readPage(plainMarkup(settledMarkup(read(file))))),
    styleOf,
    writers,
  );
  const rulesOf: Partial<Record<(typeof PLAIN_NAMES)[number], readonly string[]>> = brought;
  const sources = new Map(PLAIN_NAMES.map((name) => [name, plainScript(name, rulesOf[name])]));
  const needed = createNeededCss(writers);
  const neededCompared = createNeededCss([...writers, sources.get("comparison") ?? ""]);
  const neededInApp = createNeededCss([sources.get("embed") ?? "", writers[1]]);
  const neededByText = createNeededCss(writers, brought);
  const neededAt: Site["neededAt"] = (address, kind) => {
    if (kind === "embed") return neededInApp;
    if (compares(address)) return neededCompared;
    return isTextPage(address) ? neededByText : needed;
  };
  return { sources, neededAt };
}

/** Writes a page with its style and with what it loads of ours. */
function finishPage(file: string, { folder, offline, read, styleOf, scripts, neededAt, alike }: Site): FinishedPage {
  const address = pageAddress(file);
  const kind = kindOfPage(address);
  const settled = settledMarkup(read(file));
  const page = readPage(kind === "application" ? settled : plainMarkup(settled));
  const all = styleOf(page);
  // Looked at on every page: data of an unknown kind stop the build, though a page that is read goes without them.
  const flight = flightScript(page.inlineScripts);
  // What stands in a page that runs no script is written by the worker.
  const css = kind === "still" ? all : neededAt(address, kind)(all, page.rebuild(""), alike.get(addressKind(address)));
  const head = [headOf(kind, scripts, offline && address !== routes.desk(), isTextPage(address))];
  if (compares(address)) head.push(`<script async src="${scripts.get("comparison")}"></script>`);
  const own: string[] = [];
  if (kind === "application") {
    own.push(writeHashed(folder, "_next/static/flight/*.js", flight), ...page.scripts);
    // Whole, not the rest: added after the page's own style, it leaves the order of all rules as it was written.
    head.push(applicationHead(scripts, all === "" ? "" : writeHashed(folder, "_assets/styles.*.css", all), own));
  }
  if (css !== "") head.push(`<style>${css}</style>`);
  const html = page.rebuild(head.join(""));
  // React and a translator cannot both own a text: the page is not one text alone, so that the whole of it says so.
  const marked = kind === "application" ? html.replace("<html", '<html translate="no"') : html;
  writeFileSync(path.join(folder, file), marked);
  return { address, styles: stylesOf(page, css), noModule: page.noModuleScripts, own };
}

const compares = (address: string) => address.startsWith(routes.compare());

function remove(folder: string, isUnused: (file: string) => boolean): void {
  removeFiles(folder, listFiles(folder).filter(isUnused));
}

/** Takes out of scripts what our oldest engines cannot read, under their own names: whoever keeps one as it was has the same. */
function lowerScripts(folder: string, read: Site["read"]): void {
  for (const file of listFiles(folder).filter(isScript)) {
    const source = read(file);
    const lowered = withoutTypeofBigint(source);
    if (lowered !== source) writeFileSync(path.join(folder, file), lowered);
  }
}

function writeManifest(folder: string, finished: readonly FinishedPage[]): void {
  const pages = Object.fromEntries(finished.map(({ address, styles }) => [address, { styles }]));
  mkdirSync(path.dirname(path.join(folder, MANIFEST_FILE)), { recursive: true });
  writeFileSync(path.join(folder, MANIFEST_FILE), `${JSON.stringify({ pages } satisfies Manifest, null, 1)}\n`);
}

/**
 * What the pages of each kind of address with a version hold together. They share a style, so that the headers, which name
 * each style by its hash, do not grow with every version.
 */
function namesOfKinds(pages: readonly { readonly address: string; readonly markup: () => string }[]) {
  const kinds = new Map<string, Set<string>>();
  for (const { address, markup } of pages) {
    const kind = addressKind(address);
    if (kind === address) continue;
    const names = kinds.get(kind) ?? new Set<string>();
    kinds.set(kind, names);
    for (const name of namesIn(markup())) names.add(name);
  }
  return kinds;
}

/** Next writes each page as the index of a folder; for an unknown address, servers want a file. */
function placeNotFound(folder: string): void {
  const place = path.join(folder, routes.embedNotFound());
  const html = readFileSync(path.join(place, "index.html"));
  rmSync(place, { recursive: true });
  writeFileSync(place, html);
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
