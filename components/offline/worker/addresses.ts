/** How the worker treats a request of its own site. */
export type Treatment = "page" | "hashed" | "document" | "network";

const HASHED =
  /^\/(?:_next\/static\/|_assets\/(?:loader|reader|search|application|polyfills|styles)\.|search\/index\/[0-9a-f]+\.js$)/;
/** The in-app edition is kept by its app, and nothing of the desk is kept anywhere. */
const NEVER = /^\/(?:embed|desk)(?:\/|$)/;
const TAG = /<(?:script|link)\b[^<>]*>/g;
const ADDRESS = /\/[\w./~%-]+/g;

/**
 * Whether an address is a page, a file whose name holds its hash, the text of a version that a comparison reads and what its notes say, or
 * none of the worker's business.
 * @param path the path, beginning with `/`, without its query
 * @param navigates whether the browser is about to show the answer
 * @param from the path of the page that asks; empty when unknown
 */
export function treatmentOf(path: string, navigates: boolean, from: string): Treatment {
  if (NEVER.test(path) || NEVER.test(from)) return "network";
  if (navigates) return /\/$|\/[^./]+$/.test(path) ? "page" : "network";
  if (HASHED.test(path) || path === "/icon.svg") return "hashed";
  return /^\/versions\/[^/]+\/(?:document\.json|(?:notes|listed)\.js)$/.test(path) ? "document" : "network";
}

/** The files with a hash in their name that the script and link elements of a page name, in any attribute, each once. */
export function filesNamedBy(html: string): readonly string[] {
  const tags = html.match(TAG) || [];
  const addresses = tags.join(" ").match(ADDRESS) || [];
  return Array.from(new Set(addresses.filter((address) => HASHED.test(address))));
}
