import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { unreachable } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import { listFiles, removeFiles, styleHash, writeHashed } from "./files";
import { pageProblems, scriptProblems } from "./gates/gates";
import { styleProblems } from "./gates/style-gate";
import { MANIFEST_FILE, type Manifest, pageAddress } from "./manifest";
import { flightScript } from "./pages/flight";
import { type Page, readPage } from "./pages/page";
import { addressKind, isTextPage, kindOfPage, type PageKind } from "./pages/page-kinds";
import { plainMarkup } from "./pages/plain-markup";
import { settledMarkup } from "./pages/settled-markup";
import { type PLAIN_SCRIPTS, plainScript } from "./scripts/plain-scripts";
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

/**
 * Rewrites an exported site in place: scripts out of the pages, one loader in, style inlined, unused files
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

  placeNotFound(folder);
  const files = listFiles(folder).filter((file) => file.endsWith(".html"));
  const sheets = new Map<string, string>();
  const styleOf = (page: Page) => {
    for (const sheet of page.styleSheets) if (!sheets.has(sheet)) sheets.set(sheet, read(sheet.slice(1)).trim());
    return page.styleSheets.map((sheet) => sheets.get(sheet) ?? "").join("");
  };
  const writers = [plainScript("reader"), plainScript("search")] as const;
  const texts = files.filter((file) => isTextPage(pageAddress(file)));
  const brought = broughtStyle(
    texts.map((file) => readPage(plainMarkup(settledMarkup(read(file))))),
    styleOf,
    writers,
  );
  const rulesOf: Partial<Record<(typeof PLAIN_NAMES)[number], readonly string[]>> = brought;
  const sources = new Map(PLAIN_NAMES.map((name) => [name, plainScript(name, rulesOf[name])]));
  const scripts = new Map(
    [...sources].map(([name, text]) => [name, writeHashed(folder, `_assets/${name}.*.js`, text)]),
  );
  const neededCss = createNeededCss(writers);
  const neededCompared = createNeededCss([...writers, sources.get("comparison") ?? ""]);
  const neededInApp = createNeededCss([sources.get("embed") ?? "", writers[1]]);
  const neededByText = createNeededCss(writers, brought);
  const alike = namesOfKinds(
    files.map((file) => ({ address: pageAddress(file), markup: () => plainMarkup(settledMarkup(read(file))) })),
  );
  const noModule = new Set<string>();
  const pages: Manifest["pages"] = {};
  const forReaders: string[] = [...scripts.values()];
  const forDesk: string[] = [];

  for (const file of files) {
    const address = pageAddress(file);
    const kind = kindOfPage(address);
    const settled = settledMarkup(read(file));
    const page = readPage(kind === "application" ? settled : plainMarkup(settled));
    for (const script of page.noModuleScripts) noModule.add(script);
    const all = styleOf(page);
    const isText = isTextPage(address);
    // Looked at on every page: data of an unknown kind stop the build, though a page that is read goes without them.
    const flight = flightScript(page.inlineScripts);
    const compares = address.startsWith(routes.compare());
    const onSite = compares ? neededCompared : isText ? neededByText : neededCss;
    const needed = kind === "embed" ? neededInApp : onSite;
    // What stands in a page that runs no script is written by the worker.
    const css = kind === "still" ? all : needed(all, page.rebuild(""), alike.get(addressKind(address)));
    const head = [headOf(kind, scripts, offline && address !== routes.desk(), isText)];
    if (compares) head.push(`<script async src="${scripts.get("comparison")}"></script>`);
    if (kind === "application") {
      const own = [writeHashed(folder, "_next/static/flight/*.js", flight), ...page.scripts];
      (address === routes.desk() ? forDesk : forReaders).push(...own);
      // Whole, not the rest: added after the page's own style, it leaves the order of all rules as it was written.
      head.push(applicationHead(scripts, all === "" ? "" : writeHashed(folder, "_assets/styles.*.css", all), own));
    }
    if (css !== "") head.push(`<style>${css}</style>`);
    const html = page.rebuild(head.join(""));
    // React and a translator cannot both own a text: the page is not one text alone, so that the whole of it says so.
    writeFileSync(
      path.join(folder, file),
      kind === "application" ? html.replace("<html", '<html translate="no"') : html,
    );
    pages[address] = { styles: stylesOf(page, css) };
  }
  removeFiles(
    folder,
    [...sheets.keys(), ...noModule].map((address) => address.slice(1)),
  );

  mkdirSync(path.dirname(path.join(folder, MANIFEST_FILE)), { recursive: true });
  writeFileSync(path.join(folder, MANIFEST_FILE), `${JSON.stringify({ pages } satisfies Manifest, null, 1)}\n`);
  const all = new Map(
    listFiles(folder)
      .filter(isScript)
      .map((file) => [file, read(file)]),
  );
  const reached = reachedScripts(forReaders, all);
  const used = reachedScripts([...forReaders, ...forDesk], all);
  // What pages without the framework alone would have loaded.
  removeFiles(
    folder,
    [...all.keys()].filter((file) => file.startsWith("_next/") && !used.has(file)),
  );
  const left = listFiles(folder);
  const problems = left.flatMap((file) => problemsOf(file, read, reached.has(file)));
  refuseSheetsOfScripts(listFiles(folder), read, [...sheets.keys()]);
  return { pages: files.length, loaderBytes: brotliCompressSync(sources.get("reader") ?? "").length, problems };
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

type Scripts = ReadonlyMap<keyof typeof PLAIN_SCRIPTS, string>;

/** What a page loads of ours. */
function headOf(kind: PageKind, scripts: Scripts, offline: boolean, isText: boolean): string {
  switch (kind) {
    case "still":
      return "";
    case "embed":
      // Deferred, not async: a script from the cache would else run before the body it speaks to is there.
      return `<script defer src="${scripts.get("embed")}" data-search="${scripts.get("search")}"></script>`;
    case "read":
    case "application": {
      const worker = offline ? ` data-worker="${routes.serviceWorker()}"` : "";
      const brings = isText ? ' data-brings-style=""' : "";
      // `async`, for a blocking script would hold the first paint back by a whole round trip.
      return `<script async src="${scripts.get("reader")}" data-search="${scripts.get("search")}"${worker}${brings}></script>`;
    }
    default:
      return unreachable(kind);
  }
}

/** What starts the framework. */
function applicationHead(scripts: Scripts, styles: string, own: readonly string[]): string {
  const polyfills = scripts.get("polyfills");
  return `<script async src="${scripts.get("application")}" data-polyfills="${polyfills}" data-styles="${styles}" data-scripts="${own.join(" ")}"></script>`;
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
