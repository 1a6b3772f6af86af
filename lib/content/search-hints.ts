import { entriesOf, titleOf } from "../facts/entries";
import { readFacts, readPlain } from "../facts/read-facts";
import type { BlockId, PolicyDocument, VersionId } from "../policy/model";
import type { ClauseHints } from "../search/build/hints";
import { CONTENT_FOLDER } from "./content-folder";
import { sourceOf } from "./facts";

/**
 * What editors call the clauses of some versions: the titles of the facts that rest on them, their plain lines, and the questions
 * that they answer. A version whose files are missing or faulty has none; the build says elsewhere what is wrong with them.
 * @param root the project's root
 * @param content the content folder, that of this process unless another is named
 */
export function readSearchHints(
  root: string,
  documents: readonly PolicyDocument[],
  content = CONTENT_FOLDER,
): ReadonlyMap<VersionId, ClauseHints> {
  return new Map(documents.map(({ version }) => [version, hintsOf(root, content, version)]));
}

function hintsOf(root: string, content: string, version: VersionId): ClauseHints {
  const hints = new Map<BlockId, string[]>();
  const add = (clause: BlockId | undefined, words: string) => {
    if (clause !== undefined) hints.set(clause, [...(hints.get(clause) ?? []), words]);
  };
  const facts = sourceOf(root, content, "facts", `${version}.yaml`);
  const read = facts && readFacts(facts.text).data;
  for (const entry of read ? entriesOf(read) : []) {
    // The first clause says it; the others hold its conditions.
    add(entry.fact.at[0]?.clause, titleOf(entry));
    if (entry.list === "rights") add(entry.fact.at[0]?.clause, entry.fact.do);
    if (entry.list === "sharing") add(entry.fact.at[0]?.clause, entry.fact.scene);
  }
  const plain = sourceOf(root, content, "plain", `${version}.yaml`);
  const lines = plain && readPlain(plain.text).data;
  for (const { text, clauses } of lines?.lines ?? []) for (const clause of clauses) add(clause, text);
  for (const { question, clauses } of lines?.questions ?? []) for (const clause of clauses) add(clause, question);
  return hints;
}
