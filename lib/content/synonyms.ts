import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import type { SynonymGroup } from "../search/search-index";
import { parseSynonyms } from "../search/synonym-file";
import { joinSynonyms, type SynonymUse, synonymUse } from "../search/synonym-groups";
import { ContentError } from "./content-error";
import { inContent } from "./content-folder";

/** What policies have in common. A part of the product: every content folder uses it. */
const GENERAL_FILE = "lib/search/general-synonyms.yaml";
/** What one policy says in its own way. A content folder may have none. */
const OWN_FILE = inContent("synonyms.yaml");

/**
 * The reviewed synonym groups: those that can help a reader of these versions, and those that sleep.
 * @param root the project's root
 * @param documents the versions that are searched
 * @throws {ContentError} with every problem of a file
 */
export function readSynonyms(root: string, documents: readonly PolicyDocument[]): SynonymUse {
  const texts = documents.flatMap(({ blocks, title }) => ["生效日期更新日期", title, ...blocks.map(blockText)]);
  const own = existsSync(path.join(root, OWN_FILE)) ? groupsOf(path.join(root, OWN_FILE), OWN_FILE) : [];
  const groups = joinSynonyms(groupsOf(GENERAL_FILE, GENERAL_FILE), own);
  return synonymUse(groups, (word) => texts.some((text) => text.includes(word)));
}

function groupsOf(file: string, shown: string): readonly SynonymGroup[] {
  const { groups, messages } = parseSynonyms(readFileSync(file, "utf8"));
  if (messages.length > 0) throw new ContentError(messages.map((message) => ({ file: shown, message })));
  return groups;
}
