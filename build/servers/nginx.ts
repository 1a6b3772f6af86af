import { contentType, extensionOf, TYPE_EXCEPTIONS } from "@/lib/content-types";
import type { SiteAddress } from "./addresses";

/** The two generated files of nginx's configuration: one for its `http` level, one for the `server`. */
export interface NginxFiles {
  readonly http: string;
  readonly server: string;
}

const NOT_FOUND = "/404.html";

/**
 * The headers, types and redirects of a site as nginx's configuration. What is the same everywhere is one line; what
 * differs is a map from the file to the value, which falls back to what the page for unknown addresses has.
 * @param buildId written into the files, so that a release can tell that they belong to its site
 * @param previewNames for a site with drafts, the names it may be asked for besides this machine's own; null for one without,
 * which answers to any name
 */
export function nginxFiles(
  addresses: readonly SiteAddress[],
  buildId: string,
  previewNames: readonly string[] | null,
): NginxFiles {
  const notFound = addresses.find(({ address }) => address === NOT_FOUND);
  if (!notFound) throw new Error(`the site has no ${NOT_FOUND}`);
  const names = [...new Set(addresses.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== "Content-Type",
  );
  const maps: string[] = [];
  const lines: string[] = [];
  for (const name of names) {
    const fallback = notFound.headers[name] ?? "";
    const others = addresses.filter(({ headers }) => (headers[name] ?? "") !== fallback);
    if (others.length === 0) {
      lines.push(`add_header ${name} ${quoted(fallback)} always;`);
      continue;
    }
    const variable = `$policy_${name.toLowerCase().replace(/-/g, "_")}`;
    const values = others.map(({ file, headers }): MapEntry => [`/${file}`, headers[name] ?? ""]);
    maps.push(map("$uri", variable, [["default", fallback], ...values]));
    lines.push(`add_header ${name} ${variable} always;`);
  }
  const pages = addresses.filter(({ file }) => /(?:^|\/)index\.html$/.test(file));
  const fileOf = pages.map(({ address, file }): MapEntry => [address, `/${file}`]);
  maps.push(map("$uri", "$policy_page", [["default", ""], ...fileOf]));
  maps.push(map("$uri", "$policy_redirect", [["default", ""], ...redirects(pages)]));
  maps.push(
    map("$status", "$policy_allow", [
      ["default", ""],
      ["405", "GET, HEAD"],
    ]),
  );
  lines.push("add_header Allow $policy_allow always;");
  if (previewNames !== null) {
    maps.push(...refusals(previewNames));
    lines.push(
      "if ($policy_other_name) { return 421; }",
      "if ($policy_other_site) { return 403; }",
      "if ($policy_other_origin) { return 403; }",
    );
  }
  const head = `# Written by the build, from lib/headers.ts. Build ${buildId}\n`;
  return {
    http: `${head}map_hash_max_size 65536;\nmap_hash_bucket_size 256;\n${maps.join("")}`,
    server: `${head}${lines.join("\n")}\n${types(addresses)}`,
  };
}

type MapEntry = readonly [key: string, value: string];

function map(from: string, variable: string, entries: readonly MapEntry[]): string {
  const rows = entries.map(([key, value]) => `  ${key} ${quoted(value)};\n`);
  return `map ${from} ${variable} {\n${rows.join("")}}\n`;
}

/** Maps that tell whom a site with drafts refuses, as `previewRefusal` does: other names, and requests of other sites. */
function refusals(names: readonly string[]): readonly string[] {
  // nginx takes the port off the name.
  const known = ["localhost", "127.0.0.1", "[::1]", ...names.map((name) => name.replace(/:\d+$/, ""))];
  return [
    map("$host", "$policy_other_name", [["default", "1"], ...[...new Set(known)].map((name): MapEntry => [name, "0"])]),
    map('"$http_sec_fetch_site/$http_sec_fetch_mode/$http_sec_fetch_dest"', "$policy_other_site", [
      ["default", "1"],
      ['"~^(?:|same-origin|none)/"', "0"],
      ['"~/navigate/document$"', "0"],
    ]),
    // What browsers without fetch metadata send of another site's script: its origin. A proxy may have ended TLS.
    map('"$http_origin $http_host"', "$policy_other_origin", [
      ["default", "1"],
      ['"~^ "', "0"],
      ['"~*^https?://([^ ]+) \\1$"', "0"],
    ]),
  ];
}

/** From a page's address without its last slash, and from its file, to the page. Constants: nothing asked for gets in. */
function redirects(pages: readonly SiteAddress[]): readonly MapEntry[] {
  return pages.flatMap(({ address, file }): MapEntry[] => [
    [`/${file}`, address],
    ...(address === "/" ? [] : [[address.slice(0, -1), address] as const]),
  ]);
}

function types(addresses: readonly SiteAddress[]): string {
  const exceptions = Object.entries(TYPE_EXCEPTIONS).filter(([known]) =>
    addresses.some(({ address }) => address === known),
  );
  const extensions = [...new Set(addresses.map(({ file }) => extensionOf(file)))].sort();
  const rows = extensions.map((extension) => `  ${quoted(contentType(`/x.${extension}`) ?? "")} ${extension};\n`);
  const locations = exceptions.map(
    ([address, type]) => `location = ${address} { types { } default_type ${quoted(type)}; }\n`,
  );
  return `charset off;\ntypes {\n${rows.join("")}}\n${locations.join("")}`;
}

/** @throws Error for a value that would end the quotation or name one of nginx's variables */
function quoted(value: string): string {
  if (/["\\$\r\n]/.test(value)) throw new Error(`cannot stand in nginx's configuration: ${value}`);
  return `"${value}"`;
}
