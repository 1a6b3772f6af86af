/**
 * The mark of a page that may be kept: a `<meta>` with the address of the site and of the page in it. A login page of a
 * network, a firewall's notice or a server's maintenance page has none; neither has a preview with drafts, nor `/desk/`.
 */
import { escapeHtml } from "./page-html";

const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
const MARK = /<meta name="policy-page" content="([^"]*)"/;
/** The loader of the first release, whose pages have no mark; it names the worker. */
const LOADER = /<script async src="\/_assets\/loader\.[0-9a-f]{12}\.js" [^<>]*/;

/**
 * A page with its mark, right after the declaration of its charset.
 * @param site the site's address, e.g. `https://policy.example`
 * @param address the page's path, beginning and ending with `/`, encoded as in a URL
 * @throws Error when the page does not declare UTF-8
 */
export function markPage(html: string, site: string, address: string): string {
  if (!CHARSET.test(html)) throw new Error(`${address}: no <meta charset="utf-8">`);
  return html.replace(
    CHARSET,
    (charset) => `${charset}<meta name="policy-page" content="${contentOf(site, address)}"/>`,
  );
}

/** Whether a page says that it is the one of this site at this address, and is there to its end. */
export function isMarkedPage(html: string, site: string, address: string): boolean {
  return isComplete(html) && (MARK.exec(html) || [])[1] === contentOf(site, address);
}

/** Whether a page is one that the first release has kept. Only what is kept already is judged by this. */
export function isFirstReleasePage(html: string): boolean {
  return isComplete(html) && !MARK.test(html) && (LOADER.exec(html) || [""])[0].indexOf('data-worker="/sw.js"') >= 0;
}

/** A page that a connection or a proxy has cut off lacks its end. */
function isComplete(html: string): boolean {
  return /<\/html>\s*$/.test(html);
}

function contentOf(site: string, address: string): string {
  return escapeHtml(site + address);
}
