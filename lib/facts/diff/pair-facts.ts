import { comparableKey } from "../../compare/pairing/comparable";
import type { BlockId, PolicyDocument } from "../../policy/model";
import type { ClausePairs } from "../clause-pairs";
import { entriesOf, type FactEntry, titleOf } from "../entries";
import type { Facts } from "../model";
import { recipientKey } from "./side";

/** What a fact is known by when its id says nothing: the section it stands in and its scene or recipient. */
function identityOf(entry: FactEntry, sectionOf: (clause: BlockId) => BlockId | null): string {
  const name = entry.list === "sharing" ? recipientKey(entry.fact) : comparableKey(titleOf(entry));
  return `${entry.list} ${sectionOf(entry.fact.at[0]?.clause ?? "") ?? ""} ${name}`;
}

/**
 * Pairs the facts of two versions: by their ids, and what is left by the same section and the same scene or recipient; never
 * by the ids of clauses.
 */
export function pairFacts(
  before: { readonly facts: Facts; readonly document: PolicyDocument },
  after: { readonly facts: Facts; readonly document: PolicyDocument },
  { counterparts }: ClausePairs,
): readonly { readonly before: FactEntry | null; readonly after: FactEntry | null }[] {
  const [old, young] = [entriesOf(before.facts), entriesOf(after.facts)];
  const nameOf = ({ list, fact }: FactEntry) => `${list} ${fact.id}`;
  const byId = new Map(young.map((entry) => [nameOf(entry), entry]));
  const pairs: { before: FactEntry | null; after: FactEntry | null }[] = [];
  const left: FactEntry[] = [];
  const used = new Set<FactEntry>();
  for (const entry of old) {
    const like = byId.get(nameOf(entry));
    if (like === undefined) left.push(entry);
    else {
      pairs.push({ before: entry, after: like });
      used.add(like);
    }
  }
  const sections = (document: PolicyDocument) =>
    new Map(document.blocks.map(({ id, path }) => [id, path.at(-1) ?? null]));
  const [oldSections, youngSections] = [sections(before.document), sections(after.document)];
  const followed = (clause: BlockId) => {
    const section = oldSections.get(clause);
    return section == null ? null : (counterparts.get(section)?.blocks[0]?.id ?? section);
  };
  const byIdentity = new Map<string, FactEntry>();
  for (const entry of young) {
    const identity = identityOf(entry, (clause) => youngSections.get(clause) ?? null);
    if (!used.has(entry) && !byIdentity.has(identity)) byIdentity.set(identity, entry);
  }
  for (const entry of left) {
    const like = byIdentity.get(identityOf(entry, followed));
    if (like !== undefined && !used.has(like)) {
      used.add(like);
      pairs.push({ before: entry, after: like });
    } else pairs.push({ before: entry, after: null });
  }
  return [...pairs, ...young.filter((entry) => !used.has(entry)).map((entry) => ({ before: null, after: entry }))];
}
