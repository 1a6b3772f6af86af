/**
 * Some CDNs, Cloudflare by default, take mail addresses out of a page and have a script of theirs put them back. The
 * policy's words would then not be in the page, and without script nobody could write to its publisher. Between these two
 * comments Cloudflare changes nothing
 * (https://developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation/). `Cache-Control: no-transform`
 * would do it too, and would have its pages sent unpacked.
 */
export const LEFT_ALONE = { start: "<!--email_off-->", end: "<!--/email_off-->" } as const;

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]*\w/g;

/** The mail addresses of a page that such a CDN would take out, each once. */
export function exposedAddresses(html: string): readonly string[] {
  return [...new Set(outsideRegions(html).match(ADDRESS) ?? [])];
}

/** A page without what stands between the two comments. */
function outsideRegions(html: string): string {
  const [first = "", ...others] = html.split(LEFT_ALONE.start);
  // A region that never ends protects nothing, so that its addresses count.
  const after = others
    .map((part) => part.split(LEFT_ALONE.end))
    .map(([inside = "", ...rest]) => {
      return rest.length === 0 ? inside : rest.join("");
    });
  return [first, ...after].join("");
}
