import { contentType } from "@/lib/content-types";
import { type Headers, headersFor, type SiteOptions } from "@/lib/headers";
import { HOSTING_FILE, isSibling, type Manifest, pageAddress } from "../manifest";
import { UnknownShape } from "../unknown-shape";

/** One address that the site answers. */
export interface SiteAddress {
  /** `/versions/` or `/policy.json`. */
  readonly address: string;
  /** Below the site: `versions/index.html`. */
  readonly file: string;
  readonly headers: Headers;
}

/** Characters that mean themselves in an address, in nginx's maps and in a host's patterns. */
const PLAIN = /^[\w./~-]+$/;

/**
 * Every address of a site with its headers. Packed siblings and the host's own file are no addresses.
 * @param files paths below the site
 * @throws UnknownShape for a file whose name would need quoting somewhere, or whose type is not known
 */
export function siteAddresses(
  files: readonly string[],
  pages: Manifest["pages"],
  options: SiteOptions,
): readonly SiteAddress[] {
  const served = files.filter((file) => !isSibling(file) && file !== HOSTING_FILE);
  return served.map((file) => {
    const address = pageAddress(file);
    if (!PLAIN.test(file)) throw new UnknownShape(file, "file names of plain characters");
    if (contentType(address) === null) throw new UnknownShape(file, "a file whose type lib/content-types.ts knows");
    const styleHashes = pages[address]?.styles ?? [];
    return { address, file, headers: headersFor(address, { ...options, styleHashes }) };
  });
}
