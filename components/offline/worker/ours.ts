/**
 * Whether what came for an address is what this site has there. A network may answer anything with status 200: a login
 * page, a firewall's notice, an error as JSON, a file of another build. None of these may be kept.
 */
import { isFirstReleasePage, isMarkedPage } from "./page-mark";

/** What is known of the site's files before they arrive. */
export interface KnownFiles {
  /** The address of the site, as its pages say it. */
  readonly site: string;
  /** The first 32 hexadecimal digits of the SHA-256 of files, by address. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** SHA-256 of bytes; undefined where the engine has none. */
export type Digest = ((bytes: ArrayBuffer) => Promise<ArrayBuffer>) | undefined;

/** Names that the export step gives: with the first digits of the SHA-256 of what is in the file. */
const NAMED_BY_HASH = [
  /^\/_assets\/[\w-]+\.([0-9a-f]{12})\.(?:js|css)$/,
  /^\/_next\/static\/flight\/([0-9a-f]{12})\.js$/,
  /^\/search\/index\/([0-9a-f]{16})\.js$/,
];
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html$/,
  js: /^(?:text|application)\/(?:x-)?javascript$/,
  css: /^text\/css$/,
  json: /^application\/json$/,
  svg: /^image\/svg\+xml$/,
};

/**
 * Whether a content type is one that the file at an address may have; text is UTF-8.
 * @param path a page's ends with `/`
 * @param type the header's value
 */
export function isTypeOf(path: string, type: string): boolean {
  const [essence = "", ...parameters] = type.toLowerCase().replace(/[\s"]/g, "").split(";");
  const charset = parameters.filter((one) => one.indexOf("charset=") === 0)[0];
  if (charset !== undefined && !/^charset=utf-?8$/.test(charset)) return false;
  const extension = /\/$/.test(path) ? "html" : (/\.([a-z0-9]+)$/.exec(path) || [])[1] || "";
  const expected = TYPES[extension];
  return expected ? expected.test(essence) : essence !== "" && essence !== "text/html";
}

/** The first digits of the SHA-256 that a file must have; undefined when neither the list nor the name tells them. */
export function expectedHash(path: string, hashes: KnownFiles["hashes"]): string | undefined {
  const listed = hashes[path];
  if (listed) return listed;
  for (const pattern of NAMED_BY_HASH) {
    const named = pattern.exec(path);
    if (named) return named[1];
  }
  return undefined;
}

/**
 * Whether an answer is the page of that address, whole and with its mark, or the very file that the list or its name
 * tells the hash of. Without a digest a file is judged by its type, its name and its first character.
 * @param path without query; a page's ends with `/`
 * @param type the value of `Content-Type`
 */
export async function isOurs(
  path: string,
  type: string,
  bytes: ArrayBuffer,
  known: KnownFiles,
  digest: Digest,
): Promise<boolean> {
  if (bytes.byteLength === 0 || !isTypeOf(path, type)) return false;
  if (/\/$/.test(path)) {
    const html = textOf(bytes);
    return html !== undefined && isMarkedPage(html, known.site, path);
  }
  const expected = expectedHash(path, known.hashes);
  if (expected === undefined) return false;
  return digest ? hex(await digest(bytes)).indexOf(expected) === 0 : looksLike(path, bytes);
}

/**
 * Whether something kept may still be shown. What an earlier release kept unseen is judged too, with its pages, which
 * have no mark.
 */
export async function mayStay(
  path: string,
  type: string,
  bytes: ArrayBuffer,
  known: KnownFiles,
  digest: Digest,
): Promise<boolean> {
  if (!/\/$/.test(path)) {
    const listed = /\.json$/.test(path) ? undefined : expectedHash(path, known.hashes);
    // The list tells nothing of the build before, and a version's words are the same in every build.
    if (listed === undefined) return isTypeOf(path, type) && looksLike(path, bytes);
    return isOurs(path, type, bytes, known, digest);
  }
  const html = isTypeOf(path, type) ? textOf(bytes) : undefined;
  return html !== undefined && (isMarkedPage(html, known.site, path) || isFirstReleasePage(html));
}

function looksLike(path: string, bytes: ArrayBuffer): boolean {
  const text = textOf(bytes);
  if (text === undefined) return !/\.(?:js|css|json|svg)$/.test(path);
  if (text === "") return false;
  return /\.json$/.test(path) ? isJsonOf(path, text) : /\.svg$/.test(path) || !/^\s*</.test(text);
}

/** JSON, and where it is a version's text, of that version: an error as JSON names none. */
function isJsonOf(path: string, text: string): boolean {
  const version = /^\/versions\/([^/]+)\/document\.json$/.exec(path);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return false;
    return version === null || ("version" in value && value.version === decodeURIComponent(version[1] || ""));
  } catch {
    return false;
  }
}

/** Bytes as text; undefined when they are no UTF-8. */
function textOf(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => (byte + 256).toString(16).slice(1)).join("");
}
