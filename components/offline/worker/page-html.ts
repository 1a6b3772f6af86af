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

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
