import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import type { SynonymGroup } from "../search/search-index";
import { parseSynonyms } from "../search/synonym-file";
import { joinSynonyms, type SynonymUse, synonymUse } from "../search/synonym-groups";
import { ContentError } from "./content-error";
import { CONTENT_FOLDER, inFolder } from "./content-folder";

/** What policies have in common. A part of the product: every content folder uses it. */
const GENERAL_FILE = "lib/search/general-synonyms.yaml";
/** What one policy says in its own way. A content folder may have none. */
const OWN_NAME = "synonyms.yaml";

/**
 * The reviewed synonym groups: those that can help a reader of these versions, and those that sleep.
 * @param root the project's root
 * @param documents the versions that are searched
 * @param content the content folder, that of this process unless another is named
 * @throws {ContentError} with every problem of a file
 */
export function readSynonyms(root: string, documents: readonly PolicyDocument[], content = CONTENT_FOLDER): SynonymUse {
  const texts = documents.flatMap(({ blocks, title }) => ["生效日期更新日期", title, ...blocks.map(blockText)]);
  const shown = inFolder(content, OWN_NAME);
  const file = path.resolve(root, shown);
  const own = existsSync(file) ? groupsOf(file, shown) : [];
  const groups = joinSynonyms(groupsOf(GENERAL_FILE, GENERAL_FILE), own);
  return synonymUse(groups, (word) => texts.some((text) => text.includes(word)));
}

function groupsOf(file: string, shown: string): readonly SynonymGroup[] {
  const { groups, messages } = parseSynonyms(readFileSync(file, "utf8"));
  if (messages.length > 0) throw new ContentError(messages.map((message) => ({ file: shown, message })));
  return groups;
}
