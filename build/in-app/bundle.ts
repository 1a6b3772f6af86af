import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { parse } from "parse5";
import { z } from "zod";
import { listFiles, styleHash } from "../files";
import { applyEdits, type Edit } from "../pages/edits";
import { descendants, textOf } from "../pages/page";

/** A file of the bundle; `path` is relative to the bundle's root, with forward slashes. */
export interface BundleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an app ships: every file but the manifest, in the order of their paths. */
export interface Bundle {
  /** The version that `embed/index.html` shows. */
  readonly version: string;
  readonly fingerprint: string;
  readonly files: readonly BundleFile[];
}

/** The form of `manifest.json` in the bundle. */
export const BundleManifest = z.object({
  schema: z.literal("policy-bundle-1"),
  version: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** The page to open. */
  start: z.string(),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});
export type BundleManifest = z.infer<typeof BundleManifest>;

const START = "embed/index.html";
const PAGE = /^embed\/(?:.*\/)?index\.html$/;
const SCRIPT = /^(?:_assets\/(?:embed|search)\.[0-9a-f]+|search\/index\/[0-9a-f]+)\.js$/;
const DATA = /^(?:policy\.json|embed\/bridge\.(?:schema\.json|d\.ts)|versions\/[^/]+\/(?:notes|listed)\.js)$/;

/** Android's packer leaves out folders whose name begins with an underscore. */
const bundled = (file: string) => file.replace(/^_assets\//, "assets/");

/**
 * Takes the in-app edition out of an exported site and makes its addresses relative, so that it opens from `file://` and
 * from an asset loader alike.
 * @param folder the exported site
 * @param baseUrl where the site is served; receipts name the public text there
 * @throws when the site has no in-app edition, or a page refers to a file that the bundle does not hold
 */
export function readBundle(folder: string, baseUrl: string): Bundle {
  const read = (file: string) => readFileSync(path.join(folder, file));
  const known = listFiles(folder).filter((file) => PAGE.test(file) || SCRIPT.test(file) || DATA.test(file));
  if (!known.includes(START)) throw new Error(`there is no ${folder}/${START}: run npm run build first`);
  const names = new Set(known.map((file) => `/${file}`));
  const files = known
    .map((file) => ({
      path: bundled(file),
      bytes: PAGE.test(file) ? strToU8(relativePage(file, read(file).toString("utf8"), names, baseUrl)) : read(file),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const facts = descendants(parse(read(START).toString("utf8"))).find(({ attrs }) =>
    attrs.some(({ name, value }) => name === "id" && value === "top"),
  );
  const fact = (name: string) => facts?.attrs.find((one) => one.name === `data-${name}`)?.value ?? "";
  return { version: fact("version"), fingerprint: fact("fingerprint"), files };
}

/** The manifest of a bundle: every other file with its size and SHA-256. */
export function manifestOf({ version, fingerprint, files }: Bundle): BundleManifest {
  return {
    schema: "policy-bundle-1",
    version,
    fingerprint,
    start: START,
    files: files.map(({ path: file, bytes }) => ({
      path: file,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    })),
  };
}

/** Packs a bundle as a ZIP that depends on nothing but its content: files in one order, all with one time. */
export function packBundle(bundle: Bundle): Uint8Array {
  const manifest = strToU8(`${JSON.stringify(manifestOf(bundle), null, 1)}\n`);
  const parts = [...bundle.files, { path: "manifest.json", bytes: manifest }].map(({ path: file, bytes }) => [
    file,
    bytes,
  ]);
  // A zip keeps the local time of day, without a zone: noon of a fixed day is that day everywhere.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2000, 0, 1, 12), level: 9 });
}

/** Addresses of a page's own site, by the attribute that holds them. A star stands for a version. */
const ADDRESSES = ["href", "src", "data-summary", "data-since-page", "data-notes", "data-search", "data-search-index"];

function relativePage(file: string, html: string, names: ReadonlySet<string>, baseUrl: string): string {
  const edits: Edit[] = [];
  const styles: string[] = [];
  for (const element of descendants(parse(html, { sourceCodeLocationInfo: true }))) {
    if (element.tagName === "style") styles.push(`'${styleHash(textOf(element))}'`);
    for (const { name, value } of element.attrs) {
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (!place || !value.startsWith("/")) continue;
      const replace = (text: string) =>
        edits.push({ start: place.startOffset, end: place.endOffset, text: `${name}="${text}"` });
      if (name === "data-notice") replace(baseUrl + value);
      else if (ADDRESSES.includes(name)) replace(relativeAddress(file, value, names));
    }
    if (element.tagName === "meta" && element.attrs.some(({ name }) => name === "charset")) {
      const at = element.sourceCodeLocation?.endOffset ?? 0;
      edits.push({ start: at, end: at, text: POLICY_PLACE });
    }
  }
  return applyEdits(html, edits).replace(POLICY_PLACE, securityPolicy(styles));
}

const POLICY_PLACE = "<!--policy-->";

/** What the site says in a header. Framing cannot be governed from inside a page; the app decides that. */
function securityPolicy(styles: readonly string[]): string {
  const policy = `default-src 'none'; script-src 'self'; style-src ${styles.join(" ")}; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function relativeAddress(file: string, address: string, names: ReadonlySet<string>): string {
  const [asked = "", clause] = address.split("#");
  const target = asked.endsWith("/") ? `${asked}index.html` : asked;
  if (!target.includes("*") && !names.has(target))
    throw new Error(`${file} refers to ${address}, which is not in the bundle`);
  const from = path.posix.dirname(bundled(file));
  return path.posix.relative(from, bundled(target.slice(1))) + (clause === undefined ? "" : `#${clause}`);
}
