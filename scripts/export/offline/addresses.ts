/** How the worker treats a request of its own site. */
export type Treatment = "page" | "hashed" | "document" | "network";

const HASHED = /^\/(?:_next\/static\/|_assets\/(?:loader|polyfills|styles)\.|search\/index\/[0-9a-f]+\.json$)/;
/** The in-app edition is kept by its app, and nothing of the desk is kept anywhere. */
const NEVER = /^\/(?:embed|desk)(?:\/|$)/;

/**
 * Whether an address is a page, a file whose name holds its hash, the text of a version that a comparison reads, or
 * none of the worker's business.
 * @param path the path, beginning with `/`, without its query
 * @param navigates whether the browser is about to show the answer
 * @param from the path of the page that asks; empty when unknown
 */
export function treatmentOf(path: string, navigates: boolean, from: string): Treatment {
  if (NEVER.test(path) || NEVER.test(from)) return "network";
  if (navigates) return /\/$|\/[^./]+$/.test(path) ? "page" : "network";
  if (HASHED.test(path) || path === "/icon.svg") return "hashed";
  return /^\/versions\/[^/]+\/document\.json$/.test(path) ? "document" : "network";
}

/** The loader of a page, and the style and scripts it names for the moment they are needed, in the order of the page. */
export function scriptsOf(html: string): readonly string[] {
  const tag = /<script async src="([^"]*)" data-polyfills="([^"]*)" data-styles="([^"]*)" data-scripts="([^"]*)"/.exec(
    html,
  );
  return tag === null ? [] : tag.slice(1).join(" ").split(" ").filter(Boolean);
}

/** A page that says on its root element that it is a copy; nothing that the framework compares is touched. */
export function markCopy(html: string, note: string): string {
  return html.replace(/<html\b/, `<html data-offline-copy="${escapeHtml(note)}"`);
}

const KEPT_LIST = '<ul data-kept="">';

/** The fallback page with links to the pages that are kept, in place of its empty list. */
export function listKept(html: string, pages: readonly { readonly path: string; readonly title: string }[]): string {
  const items = pages.map(({ path, title }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`);
  const begin = html.indexOf(KEPT_LIST);
  const end = html.indexOf("</ul>", begin);
  return begin < 0 || end < 0 ? html : html.slice(0, begin) + KEPT_LIST + items.join("") + html.slice(end);
}

/** The text of a page's title element, with its entities resolved. */
export function titleOf(html: string): string {
  const title = (/<title>([^<]*)<\/title>/.exec(html) || [])[1] || "";
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
  return title.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => entities[name] || "");
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
