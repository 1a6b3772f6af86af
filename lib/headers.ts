import { contentType, isCompressible } from "./content-types";
import { routes } from "./routes";

/**
 * The HTTP headers of the site, said once for every server: the local one, nginx and a host's `_headers` file.
 * Nothing here is allowed beyond the site itself: no third party, no inline script, and no inline style but those we hashed.
 */
export type Headers = Readonly<Record<string, string>>;

/** What the headers of a whole site depend on. */
export interface SiteOptions {
  /** Origins that may frame the in-app edition, e.g. `https://app.example`. */
  readonly embedHosts: readonly string[];
  /**
   * Whether the site was built with drafts. Then no other origin may read, frame or load anything of it, nothing is kept
   * on the way or on the device, and no search engine may show it.
   */
  readonly drafts: boolean;
}

/** What the headers depend on besides the address. */
export interface HeaderOptions extends SiteOptions {
  /** Hashes of the page's style elements, `sha256-…`. */
  readonly styleHashes: readonly string[];
}

const YEAR = 365 * 24 * 3600;

/** Files whose name holds a hash of their content. */
const HASHED = /^\/(?:_next\/static\/|_assets\/[\w-]+\.[0-9a-f]{12}\.(?:js|css)$|search\/index\/[0-9a-f]+\.js$)/;
/** Files for machines, which other origins may read as well: they are public and carry no session. */
const PUBLIC_DATA = /\.(?:json|xml|docx|csv|md)$/;
const EMBED = /^\/embed\//;
const DESK = /^\/desk\//;
/** A worker lives under the policy of its own file, not of its page: those of the desk may connect to nothing either. */
const SCRIPTS = /^\/_next\/static\//;

/** Everything a browser should not offer to this site. What is absent here is not supported by browsers any more. */
const PERMISSIONS = ["accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "hid", "magnetometer"]
  .concat(["microphone", "midi", "payment", "publickey-credentials-get", "serial", "usb", "xr-spatial-tracking"])
  .map((feature) => `${feature}=()`)
  .concat("clipboard-write=(self)")
  .join(", ");

/**
 * All headers for one address, apart from those a server computes (length, encoding, validators).
 * @param pathname the decoded path, beginning with `/`
 */
export function headersFor(pathname: string, options: HeaderOptions): Headers {
  const { drafts } = options;
  const shared = !drafts && PUBLIC_DATA.test(pathname);
  const framed = !drafts && EMBED.test(pathname);
  return {
    "Content-Security-Policy": contentSecurityPolicy(pathname, options),
    "Strict-Transport-Security": `max-age=${2 * YEAR}; includeSubDomains`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": PERMISSIONS,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": shared || framed ? "cross-origin" : "same-origin",
    "Cache-Control": drafts ? "private, no-store" : cacheControl(pathname),
    ...typeOf(pathname),
    ...(shared ? { "Access-Control-Allow-Origin": "*" } : {}),
    ...(drafts ? { "X-Robots-Tag": "noindex, nofollow, noarchive" } : {}),
    // For browsers that do not know frame-ancestors; it cannot name hosts, so the in-app edition goes without.
    ...(framed ? {} : { "X-Frame-Options": "DENY" }),
  };
}

function typeOf(pathname: string): Headers {
  const type = contentType(pathname);
  return {
    ...(type === null ? {} : { "Content-Type": type }),
    ...(isCompressible(pathname) ? { Vary: "Accept-Encoding" } : {}),
  };
}

/** The content security policy of one address. The desk may connect to nothing, so that a draft cannot leave it. */
export function contentSecurityPolicy(pathname: string, { styleHashes, embedHosts, drafts }: HeaderOptions): string {
  const styles = styleHashes.map((hash) => `'${hash}'`);
  const framedBy = !drafts && EMBED.test(pathname) ? ["'self'", ...embedHosts] : ["'none'"];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ["default-src", ["'none'"]],
    ["script-src", ["'self'"]],
    ["worker-src", ["'self'"]],
    ["style-src", ["'self'", ...styles]],
    ["img-src", ["'self'", "data:"]],
    ["connect-src", DESK.test(pathname) || SCRIPTS.test(pathname) ? ["'none'"] : ["'self'"]],
    ["manifest-src", ["'self'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'self'"]],
    ["frame-ancestors", framedBy],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");
}

/**
 * Hashed files never change; everything else is asked for again each time, and answered by its validators. What a
 * monitor asks for is kept nowhere, for an old copy would say that an old release is live.
 */
export function cacheControl(pathname: string): string {
  if (pathname === routes.health()) return "no-store";
  return HASHED.test(pathname) ? `public, max-age=${YEAR}, immutable` : "public, max-age=0, must-revalidate";
}
