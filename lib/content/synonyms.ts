import { readFileSync } from "node:fs";
import path from "node:path";
import type { PolicyDocument } from "../policy/model";
import { blockText } from "../policy/text";
import type { SynonymGroup } from "../search/search-index";
import { parseSynonyms } from "../search/synonym-file";
import { ContentError } from "./content-error";

export const SYNONYMS_FILE = "content/synonyms.yaml";

/**
 * The reviewed synonym groups.
 * @param root the project's root
 * @param documents the versions the groups must speak of
 * @throws {ContentError} with every problem of the file
 */
export function readSynonyms(root: string, documents: readonly PolicyDocument[]): readonly SynonymGroup[] {
  const texts = documents.flatMap(({ blocks, title }) => ["生效日期更新日期", title, ...blocks.map(blockText)]);
  const source = readFileSync(path.join(root, SYNONYMS_FILE), "utf8");
  const { groups, messages } = parseSynonyms(source, (word) => texts.some((text) => text.includes(word)));
  if (messages.length > 0) throw new ContentError(messages.map((message) => ({ file: SYNONYMS_FILE, message })));
  return groups;
}
