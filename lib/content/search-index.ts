import { createHash } from "node:crypto";
import { type Archive, searchable } from "../policy/archive";
import { buildSearchIndex } from "../search/build/build-search-index";
import { indexScript } from "../search/packed-index";
import { buildCache } from "./cache/build-cache";
import { documentHash } from "./document-hash";
import { loadArchive } from "./load-archive";
import { readSearchHints } from "./search-hints";
import { readSynonyms } from "./synonyms";

/** The search index as it is served: its script and the file name, which changes with the script. */
export interface ServedIndex {
  readonly file: string;
  readonly script: string;
}

let served: ServedIndex | null = null;

/** The versions of this build that search looks in. */
export function searchableVersions(): Archive {
  return searchable(loadArchive());
}

/** The index of every version of the policy's history, made once a process. A sample is never found. */
export function loadSearchIndex(): ServedIndex {
  if (served) return served;
  const documents = searchableVersions().map(({ document }) => document);
  const { awake: synonyms } = readSynonyms(process.cwd(), documents);
  const hints = readSearchHints(process.cwd(), documents);
  const named = [...hints].map(([version, words]) => [version, [...words]]);
  const inputs = [JSON.stringify(synonyms), JSON.stringify(named), ...documents.map(documentHash)];
  const known = buildCache()?.get("search-index-script", inputs);
  const script = known?.toString("utf8") ?? indexScript(buildSearchIndex(documents, synonyms, hints));
  if (!known) buildCache()?.put("search-index-script", inputs, Buffer.from(script));
  const hash = createHash("sha256").update(script).digest("hex").slice(0, 16);
  served = { file: `${hash}.js`, script };
  return served;
}
