import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a client's copy is the one we have (RFC 9110, 13.1.2): `If-None-Match` is a list compared weakly, or `*`.
 * @param etag ours, `"…"` or `W/"…"`
 */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  const opaque = (tag: string) => tag.replace(/^W\//, "");
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaque(tag) === opaque(etag));
}

/**
 * The `Range` to act on: one stretch from a known start. Anything else may be ignored (RFC 9110, 14.2), and is, since
 * sirv would read the end of a file as its beginning. So is a range under a condition, for our tags are weak.
 * @returns `bytes=0-99` or `bytes=100-`; undefined to send the whole
 */
export function usableRange({ range, "if-range": condition }: IncomingHttpHeaders): string | undefined {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? "");
  if (!match || condition !== undefined) return undefined;
  const [, start = "", end = ""] = match;
  return end !== "" && Number(end) < Number(start) ? undefined : range;
}

/** What sirv may choose among: it takes any mention of a packing for a wish, also `br;q=0`. */
export function acceptedPackings(header: string | undefined): string {
  const names = (header ?? "").toLowerCase().split(",");
  return names
    .map((entry) => entry.split(";").map((part) => part.trim()))
    .filter(([name, quality]) => (name === "br" || name === "gzip") && !/^q=0(?:\.0*)?$/.test(quality ?? ""))
    .map(([name]) => name)
    .join(", ");
}
