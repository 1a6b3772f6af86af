import { readOptions } from "@/lib/content/load-content";
import { readPolicyFiles } from "@/lib/content/policy-files";
import { readSynonyms } from "@/lib/content/synonyms";
import { buildSearchIndex } from "@/lib/search/build/build-search-index";

/** All versions of this project, drafts included, and the index of them that the tests search. */
export const documents = readPolicyFiles({ ...readOptions({}, process.cwd()), drafts: true }).files.map(
  ({ document }) => document,
);
export const policyIndex = buildSearchIndex(documents, readSynonyms(process.cwd(), documents).awake);
export const PUBLISHED = "2022-11-15";
