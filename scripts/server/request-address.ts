/** What an address asks for, before any file is looked for. */
export type RequestAddress =
  | { readonly kind: "path"; readonly path: string; readonly query: string }
  /** Names nothing that could exist here: odd bytes, doubled slashes, backslashes. */
  | { readonly kind: "unknown" }
  /** Breaks the rules of an address, or climbs above the site. */
  | { readonly kind: "malformed" }
  | { readonly kind: "too-long" };

/** As nginx: what fits into one of its 8 kB buffers, less the method and protocol. */
const LONGEST = 8000;

/**
 * Reads the target of a request line, as `deploy/nginx/site.conf` does.
 * @param target e.g. `/search/?q=a`; whatever a client sends
 */
export function requestAddress(target: string): RequestAddress {
  if (target.length > LONGEST) return { kind: "too-long" };
  const [raw = "", ...rest] = target.split("?");
  if (!raw.startsWith("/") || /%(?![0-9a-f]{2})/i.test(raw) || /%00|\0/.test(raw)) return { kind: "malformed" };
  // Of a path in which ".." is plain, encoded or half encoded, nothing is left to decode but these.
  const dotted = raw.replace(/%2e/gi, ".").replace(/%2f/gi, "/");
  if (climbs(dotted)) return { kind: "malformed" };
  const path = decoded(raw);
  if (path === null || /\/\/|\\/.test(path) || /(?:^|\/)\.\.?(?:\/|$)/.test(path)) return { kind: "unknown" };
  return { kind: "path", path, query: rest.length > 0 ? `?${rest.join("?")}` : "" };
}

function climbs(path: string): boolean {
  let depth = 0;
  for (const segment of path.split("/")) {
    if (segment === "..") depth -= 1;
    else if (segment !== "" && segment !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
