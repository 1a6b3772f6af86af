/** Types by the end of a file's name. Text says its charset, since a webview may otherwise guess one. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  mdx: "text/plain; charset=utf-8",
  ts: "text/plain; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  webmanifest: "application/manifest+json; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  wasm: "application/wasm",
  png: "image/png",
  ico: "image/vnd.microsoft.icon",
  woff2: "font/woff2",
};

/** Files whose type is not that of their extension. */
export const TYPE_EXCEPTIONS: Readonly<Record<string, string>> = {
  "/feed.xml": "application/atom+xml; charset=utf-8",
  "/feed.json": "application/feed+json; charset=utf-8",
};

/**
 * The value of `Content-Type` of an address.
 * @param pathname begins with `/`; a page's address ends with `/`
 * @returns null when the extension is unknown here: the build refuses such a file rather than let a server guess
 */
export function contentType(pathname: string): string | null {
  return TYPE_EXCEPTIONS[pathname] ?? BY_EXTENSION[extensionOf(pathname)] ?? null;
}

/** The extension in lower case without its dot; `html` for a page's address. Empty when there is none. */
export function extensionOf(pathname: string): string {
  if (pathname.endsWith("/")) return "html";
  return /\.([a-z0-9]+)$/.exec(pathname)?.[1] ?? "";
}

/** Whether packing a file makes it smaller: text does, pictures and Word files are packed already. */
export function isCompressible(pathname: string): boolean {
  return /^(?:html|js|css|json|xml|txt|csv|md|mdx|ts|svg|webmanifest|wasm)$/.test(extensionOf(pathname));
}
