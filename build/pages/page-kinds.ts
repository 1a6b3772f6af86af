import { routes } from "@/lib/routes";

/** How a page is served. */
export type PageKind =
  /** With the framework, which is started at once: the page is of no use without it. */
  | "application"
  /** Without the framework: HTML, its style, and the reading script. */
  | "read"
  /** The same for apps, with a script that speaks to the host too. */
  | "embed"
  /** HTML and its style alone. */
  | "still";

/**
 * How the page of an address is served.
 * @param address as `pageAddress` writes it
 */
export function kindOfPage(address: string): PageKind {
  if (address.startsWith(routes.embed())) return "embed";
  if (address === routes.offline()) return "still";
  return address === routes.compare() || address === routes.desk() ? "application" : "read";
}

/**
 * Whether a page holds the text of a version for reading: the first page and that of each version.
 * @param address as `pageAddress` writes it
 */
export function isTextPage(address: string): boolean {
  const [version] =
    /^[^/]+(?=\/$)/.exec(address.startsWith(routes.versions()) ? address.slice(routes.versions().length) : "") ?? [];
  return address === routes.home() || version !== undefined;
}

/**
 * The kind of an address: pages of all versions, or of all pairs of versions, are of one.
 * @param address as `pageAddress` writes it
 */
export function addressKind(address: string): string {
  return address.replace(/\/\d{4}-\d{2}-\d{2}(?:-[a-z]+)?(?=\/)/g, "/:version");
}
