import { z } from "zod";

/** What the export step knows of each page and a server needs for its headers. Written to `out/_assets/manifest.json`. */
export const Manifest = z.object({
  /** By page address (`/versions/`, `/404.html`), the hashes of its style elements: `sha256-…`. */
  pages: z.record(z.string(), z.object({ styles: z.array(z.string()).readonly() })),
});
export type Manifest = z.infer<typeof Manifest>;

/** Where the manifest lies below the exported site. */
export const MANIFEST_FILE = "_assets/manifest.json";

/** The address of an exported page: `versions/index.html` is `/versions/`. */
export function pageAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
