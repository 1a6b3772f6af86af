import type { RawRequest } from "@/scripts/server/raw-request";

/** A request that no page of ours makes, and how it must end on every server. */
export interface OddRequest extends RawRequest {
  readonly name: string;
  /** More than one where the servers' own parsers decide, before any configuration is asked. */
  readonly status: number | readonly number[];
  /** The whole value of `Location`, and that there is none otherwise. */
  readonly location?: string;
}

const page = "/search/";
const long = (length: number) => "a".repeat(length);

export const ODD_REQUESTS: readonly OddRequest[] = [
  // Redirects: to our own pages, with the question as it was sent.
  { name: "a page without its slash", target: "/search?q=cookie&v=1", status: 308, location: "/search/?q=cookie&v=1" },
  { name: "a page without slash or question", target: "/versions", status: 308, location: "/versions/" },
  { name: "a page by its file", target: "/search/index.html?q=a", status: 308, location: "/search/?q=a" },
  { name: "the first page by its file", target: "/index.html", status: 308, location: "/" },
  {
    name: "a page without its slash, encoded",
    target: "/se%61rch?q=%E6%B3%A8",
    status: 308,
    location: "/search/?q=%E6%B3%A8",
  },
  {
    name: "a question that looks like an address",
    target: "/search?//evil.example/",
    status: 308,
    location: "/search/?//evil.example/",
  },
  { name: "another host in the path", target: "//evil.example/..", status: [400, 404] },
  { name: "another host before a page", target: "//evil.example/search", status: 404 },
  { name: "doubled slash before a page", target: "//search", status: 404 },
  { name: "backslashes before a host", target: "/\\evil.example/", status: 404 },
  { name: "an encoded host", target: "/%2f%2fevil.example/search", status: 404 },
  { name: "a line break in the path", target: "/search%0d%0aSet-Cookie:a=b", status: 404 },
  // Out of the site.
  { name: "above the root", target: "/../package.json", status: 400 },
  { name: "above the root, encoded", target: "/%2e%2e/package.json", status: 400 },
  { name: "above the root, slash encoded", target: "/..%2f..%2fpackage.json", status: 400 },
  { name: "above the root through a folder", target: "/versions/../../etc/passwd", status: 400 },
  { name: "above the root, encoded twice", target: "/%252e%252e/package.json", status: 404 },
  { name: "NUL", target: "/search/%00", status: 400 },
  { name: "backslashes above the root", target: "/..\\..\\package.json", status: 404 },
  // Malformed.
  { name: "half a percent sign", target: "/%", status: 400 },
  { name: "no hexadecimal digits", target: "/%zz", status: 400 },
  { name: "bad UTF-8", target: "/%ff", status: 404 },
  { name: "overlong UTF-8", target: "/%c0%ae%c0%ae/package.json", status: 404 },
  { name: "half a surrogate", target: "/%ed%a0%80", status: 404 },
  { name: "raw bytes above ASCII", target: "/\xff\xfe", status: [400, 404] },
  { name: "no slash", target: "search", status: 400 },
  { name: "an asterisk", target: "*", status: 400 },
  // Long.
  { name: "a question of almost 8 kB", target: `${page}?q=${long(7900)}`, status: 200 },
  { name: "a path of almost 8 kB", target: `/${long(7900)}`, status: [404] },
  { name: "an address over 8 kB", target: `${page}?q=${long(9000)}`, status: 414 },
  { name: "an address of 100 kB", target: `/${long(100_000)}`, status: 414 },
  // What is no address of the site.
  { name: "a page that is not there", target: "/nope", status: 404 },
  { name: "a doubled slash inside", target: "/versions//", status: 404 },
  { name: "a folder without a page", target: "/_next", status: 404 },
  { name: "a folder without a page, by its slash", target: "/_next/static/", status: 404 },
  { name: "the page for unknown addresses", target: "/404.html", status: 404 },
  { name: "a packed sibling", target: "/index.html.br", status: 404 },
  { name: "a file of the host", target: "/_headers", status: 404 },
  { name: "a hidden file", target: "/.git/config", status: 404 },
  { name: "a hashed file that is not there", target: "/_next/static/chunks/none.js", status: 404 },
  { name: "a file with a slash", target: "/policy.json/", status: 404 },
  // nginx's maps do not look at capitals; the page is the same, with its own headers.
  { name: "a page in capitals", target: "/SEARCH/", status: [200, 404] },
  // Methods.
  { name: "POST", method: "POST", target: page, headers: { "Content-Length": "0" }, status: 405 },
  { name: "PUT", method: "PUT", target: page, headers: { "Content-Length": "0" }, status: 405 },
  { name: "DELETE", method: "DELETE", target: page, status: 405 },
  { name: "OPTIONS", method: "OPTIONS", target: page, status: 405 },
  { name: "PROPFIND", method: "PROPFIND", target: page, status: 405 },
  { name: "TRACE", method: "TRACE", target: page, status: 405 },
  { name: "a method nobody knows", method: "BREW", target: page, status: [400, 405] },
  { name: "a method in small letters", method: "get", target: page, status: 400 },
  { name: "POST to nowhere", method: "POST", target: "/nope", headers: { "Content-Length": "0" }, status: 405 },
];
