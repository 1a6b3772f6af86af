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
