import { z } from "zod";

/** What the export step knows of each page while it works. Other parts of the step add their pages to it. */
export const Manifest = z.object({
  /** By page address (`/versions/`, `/404.html`), the hashes of its style elements: `sha256-…`. */
  pages: z.record(z.string(), z.object({ styles: z.array(z.string()).readonly() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** A file as it lies in the exported site. */
const ExportedFile = z.object({
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  sha256: z.string(),
  /** In bytes. */
  size: z.number(),
  /** Its `Content-Type`; for a packed sibling, that of what it unpacks to. Null for a file that is for the host alone. */
  type: z.string().nullable(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;

/** The manifest of a finished site. Only the last act of the step writes it: a site without it must not be served. */
export const SiteManifest = Manifest.extend({
  /** What tells one release from another: 16 hexadecimal digits of a hash over all files but packed siblings. */
  buildId: z.string(),
  /** Whether it was built with drafts: servers then let nobody else in. */
  drafts: z.boolean(),
  /** Origins that may frame the in-app edition, as the build was told. */
  embedHosts: z.array(z.string()).readonly(),
  /** Every file but the manifest itself, by its path below the site, siblings too. */
  files: z.record(z.string(), ExportedFile),
});
export type SiteManifest = z.infer<typeof SiteManifest>;

/**
 * Where the manifest lies below the exported site. It is served: it names public files only, and lets anybody check
 * that a copy of the site is the one that was built.
 */
export const MANIFEST_FILE = "_assets/manifest.json";

/** The header rules of hosts that read them from the site itself. They do not serve it, nor do our servers. */
export const HOSTING_FILE = "_headers";

/** The address of an exported page: `versions/index.html` is `/versions/`. */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** Whether a file is another one packed. */
export function isSibling(file: string): boolean {
  return /\.(?:br|gz|zst)$/.test(file);
}
