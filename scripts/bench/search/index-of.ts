import { readOptions } from "../../../lib/content/load-content";
import { readPolicyFiles } from "../../../lib/content/policy-files";
import { readSearchHints } from "../../../lib/content/search-hints";
import { readSynonyms } from "../../../lib/content/synonyms";
import { buildSearchIndex } from "../../../lib/search/build/build-search-index";
import type { SearchIndex } from "../../../lib/search/search-index";

/** The index of every version of the content folder, as the search of the site has it. */
export function indexOfContent(): SearchIndex {
  const documents = readPolicyFiles(readOptions(process.env, process.cwd())).files.map(({ document }) => document);
  const root = process.cwd();
  return buildSearchIndex(documents, readSynonyms(root, documents).awake, readSearchHints(root, documents));
}
