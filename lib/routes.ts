/** Every address of the site, as paths from its root with a trailing slash. Versions and ids are encoded here alone. */
const segment = encodeURIComponent;

const query = (entries: Readonly<Record<string, string | undefined>>) => {
  const pairs = Object.entries(entries)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value = ""]) => `${key}=${segment(value)}`);
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
};

/** The page for search. By itself, since the reading script needs this address alone. */
export const searchAddress = (q?: string, version?: string) => `/search/${query({ q, v: version })}`;

export const routes = {
  home: () => "/",
  versions: () => "/versions/",
  version: (version: string) => `/versions/${segment(version)}/`,
  /** What a version changes, from when, and where to comment on it. */
  announcement: (version: string) => `/versions/${segment(version)}/announcement/`,
  /** A clause of a pinned version: what a citation points to. */
  clause: (version: string, blockId: string) => `/versions/${segment(version)}/#${segment(blockId)}`,
  /** A list of the version in force: `collected`, `shared`, `rights`, `mine` or `plain`, and a row or a kind of it. */
  list: (page: string, row?: string) => `/${segment(page)}/${row === undefined ? "" : `#${segment(row)}`}`,
  /** The same of a pinned version. */
  versionList: (version: string, page: string, row?: string) =>
    `/versions/${segment(version)}/${segment(page)}/${row === undefined ? "" : `#${segment(row)}`}`,
  /** A list of a pinned version as a table for spreadsheets: `collected` or `shared`. */
  listCsv: (version: string, page: string) => `/versions/${segment(version)}/${segment(page)}.csv`,
  factsJson: (version: string) => `/versions/${segment(version)}/facts.json`,
  /** The facts of a version as they are compared in a browser. */
  factsSource: (version: string) => `/versions/${segment(version)}/facts-source.json`,
  factsDiffJson: (from: string, to: string) => `/compare/${segment(from)}/${segment(to)}/facts.json`,
  compare: (from?: string, to?: string) => `/compare/${query({ from, to })}`,
  comparison: (from: string, to: string) => `/compare/${segment(from)}/${segment(to)}/`,
  glossary: (term?: string) => `/glossary/${term === undefined ? "" : `#def-${segment(term)}`}`,
  search: searchAddress,
  searchIndex: (file: string) => `/search/index/${segment(file)}`,
  /** A clause that a search led to: the page marks every match of the query. */
  hit: (version: string, q: string, blockId: string) =>
    `/versions/${segment(version)}/${query({ q })}#${segment(blockId)}`,
  embed: (version?: string) => (version === undefined ? "/embed/" : `/embed/${segment(version)}/`),
  embedClause: (version: string, blockId: string) => `/embed/${segment(version)}/#${segment(blockId)}`,
  /** A list of the version in force, for an app. */
  embedList: (page: string, row?: string) => `/embed/${segment(page)}/${row === undefined ? "" : `#${segment(row)}`}`,
  embedSince: (version: string) => `/embed/since/${segment(version)}/`,
  /** What a server answers below `/embed/` where there is no page. */
  embedNotFound: () => "/embed/404.html",
  /** A plain script while one develops; the export names another in its stead. */
  devScript: (name: string) => `/dev/${segment(name)}.js`,
  desk: () => "/desk/",
  health: () => "/health.json",
  offline: () => "/offline/",
  serviceWorker: () => "/sw.js",
  policyJson: () => "/policy.json",
  documentJson: (version: string) => `/versions/${segment(version)}/document.json`,
  /** A version as plain Markdown. */
  policyMarkdown: (version: string) => `/versions/${segment(version)}/policy.md`,
  llms: () => "/llms.txt",
  /** What the notes of a version's page say that does not stand in the page: a classic script, so that it loads from disk too. */
  notes: (version: string) => `/versions/${segment(version)}/notes.js`,
  /** What the lists of a version say of its clauses, for notes that show it: beside the notes, and a classic script as they are. */
  listed: (version: string) => `/versions/${segment(version)}/listed.js`,
  diffJson: (from: string, to: string) => `/compare/${segment(from)}/${segment(to)}/diff.json`,
  redline: (from: string, to: string) => `/compare/${segment(from)}/${segment(to)}/redline.docx`,
  feed: () => "/feed.xml",
  jsonFeed: () => "/feed.json",
} as const;
