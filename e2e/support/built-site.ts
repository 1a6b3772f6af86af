import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { MANIFEST_FILE, SiteManifest } from "../../build/manifest";
import type { DocumentJson, PolicySummary } from "../../lib/policy/machine";
import type { VersionId } from "../../lib/policy/model";

/** What an exported site holds, as it says of itself: a test that reads its expectations here follows any content. */
export interface BuiltSite {
  readonly folder: string;
  /** The version whose words the first page shows. */
  readonly inForce: VersionId;
  /** The policy's own versions, the oldest first. */
  readonly history: PolicySummary["versions"];
  /** Versions that stand in the archive and in no history. */
  readonly samples: readonly VersionId[];
  /** The addresses of all pages, those for apps too. */
  readonly pages: readonly string[];
  readonly document: (version: VersionId) => DocumentJson;
  readonly read: (file: string) => string;
}

/** The site in a folder. @throws Error when the folder holds none */
export function builtSite(folder: string): BuiltSite {
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const summary: PolicySummary = JSON.parse(read("policy.json"));
  const pinned = readdirSync(path.join(folder, "versions"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const inHistory = new Set(summary.versions.map(({ version }) => version));
  const [, inForce] = /<article[^>]* data-policy-version="([^"]*)"/.exec(read("index.html")) ?? [];
  if (inForce === undefined) throw new Error(`${folder}/index.html shows no version`);
  return {
    folder,
    inForce,
    history: summary.versions,
    samples: pinned.filter((version) => !inHistory.has(version)),
    pages: Object.keys(SiteManifest.parse(JSON.parse(read(MANIFEST_FILE))).pages),
    document: (version) => JSON.parse(read(`versions/${version}/document.json`)),
    read,
  };
}

/** A page that stands for all of its kind. */
export interface PageKind {
  /** The address with what each version is in place of its name, such as `/compare/[earlier]/[in force]/`. */
  readonly kind: string;
  readonly path: string;
}

/** Every kind of page that a site has, with one page of each. */
export function pageKinds(site: BuiltSite): readonly PageKind[] {
  const standing = new Map(site.samples.map((version) => [version, "[sample]"]));
  const at = site.history.findIndex(({ version }) => version === site.inForce);
  for (const [index, { version }] of site.history.entries()) {
    standing.set(version, index < at ? "[earlier]" : index === at ? "[in force]" : "[announced]");
  }
  const found = new Map<string, string>();
  for (const page of site.pages) {
    const kind = page.replace(/[^/]+/g, (segment) => standing.get(segment) ?? segment);
    if (!found.has(kind)) found.set(kind, page);
  }
  return [...found].map(([kind, address]) => ({ kind, path: address }));
}
