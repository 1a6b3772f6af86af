/**
 * Adds scripts to the page. They download together and run in the order given, since the page's data must be there
 * before the chunk that reads it.
 * @param failed called when one of them cannot be loaded
 */
export function addScripts(urls: readonly string[], failed: () => void): void {
  for (const url of urls) {
    const script = document.createElement("script");
    script.src = url;
    script.async = false;
    script.onerror = failed;
    document.head.appendChild(script);
    // React finds the scripts it knows by this attribute; the order was settled when the element was added.
    script.setAttribute("async", "");
  }
}

/**
 * Adds the style sheet of what the scripts will show, and the scripts when it has come: a panel that opens before its style
 * would jump. The scripts are asked for at the same time.
 * @param failed called when a script cannot be loaded
 */
export function addStyledScripts(style: string, urls: readonly string[], failed: () => void): void {
  if (!style) {
    addScripts(urls, failed);
    return;
  }
  for (const url of urls) addLink("preload", url, "script");
  const sheet = addLink("stylesheet", style, "");
  sheet.onload = sheet.onerror = () => addScripts(urls, failed);
}

function addLink(rel: string, href: string, kind: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = rel;
  if (kind) link.setAttribute("as", kind);
  link.href = href;
  document.head.appendChild(link);
  return link;
}
