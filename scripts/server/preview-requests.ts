import type { IncomingHttpHeaders } from "node:http";
import { isPreviewName } from "./preview-names";

/** What a site with drafts needs to know of a request before it answers. */
export interface PreviewRequest {
  readonly headers: IncomingHttpHeaders;
  /** That the server listens on. */
  readonly port: number | undefined;
}

/** Why a site with drafts does not answer. */
export type PreviewRefusal = "other-name" | "other-site";

/**
 * Whether a site with drafts refuses a request, whatever address it names: an answer that depends on the address would
 * tell other sites which drafts there are, if only by succeeding or failing.
 * - It must ask for a name that is known to be this site's.
 * - Another site may lead a person here by a link, and may not load, fetch or frame anything (fetch metadata:
 *   https://www.w3.org/TR/fetch-metadata/). The other ports of this machine are other sites too.
 * @param names further names of the site, as `previewNames` gives them
 * @returns null when it may be answered
 */
export function previewRefusal({ headers, port }: PreviewRequest, names: readonly string[]): PreviewRefusal | null {
  const { host, origin } = headers;
  if (!isPreviewName(host, port, names)) return "other-name";
  if (origin !== undefined && !/^https?:\/\//.test(origin)) return "other-site";
  if (origin !== undefined && origin.replace(/^https?:\/\//, "") !== host?.toLowerCase()) return "other-site";
  const site = headers["sec-fetch-site"] ?? "none";
  const followed = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  return site === "same-origin" || site === "none" || followed ? null : "other-site";
}
