import type { PolicyDocument } from "../policy/model";
import { nearestIds } from "../policy/nearest-ids";
import { factsCheckStrings as say } from "../strings/facts-check";
import { checkAdvice } from "./check-advice";
import { checkCoverage } from "./check-coverage";
import { checkEvidence } from "./check-evidence";
import { checkKinds, checkKindsFile } from "./check-kinds";
import { entriesOf, type FactEntry } from "./entries";
import { type KindsFile, kindsOf } from "./kinds";
import type { Facts } from "./model";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, inFileOrder, report } from "./report";
import { isUnderlined } from "./sensitive";

/** What facts are checked against. */
export interface Checked {
  readonly document: PolicyDocument;
  /** SHA-256 of the document's canonical text. */
  readonly fingerprint: string;
  readonly kinds: KindsFile;
  /** The pending links whose address is known. */
  readonly linked: ReadonlySet<string>;
}

/** Everything there is to say about a version's facts, in the order of their file. */
export function checkFacts(
  facts: Facts,
  at: PlaceOf,
  { document, fingerprint, kinds: table, linked }: Checked,
): readonly FactsReport[] {
  const kinds = kindsOf(table, facts.kinds);
  const entries = entriesOf(facts);
  const version =
    facts.version === document.version
      ? []
      : [report(at, ["version"], "facts/other-version", say["facts/other-version"](facts.version, document.version))];
  const text =
    facts.fingerprint === fingerprint
      ? []
      : [report(at, ["fingerprint"], "facts/other-text", say["facts/other-text"](document.version))];
  return inFileOrder([
    ...version,
    ...text,
    ...checkKindsFile({ groups: table.groups, kinds: facts.kinds }, at),
    ...checkIds(entries, at),
    ...checkEvidence(entries, document, at),
    ...checkKinds(entries, kinds, at),
    ...checkCollection(facts, document, at),
    ...checkCoverage(facts, entries, document, at),
    ...checkAdvice(facts, entries, document, kinds, at, linked),
  ]);
}

function checkIds(entries: readonly FactEntry[], at: PlaceOf): readonly FactsReport[] {
  const seen = new Map<string, FactEntry>();
  return entries.flatMap((entry) => {
    const { list, index, fact } = entry;
    const { id } = fact;
    const other = seen.get(id);
    seen.set(id, entry);
    const found: FactsReport[] = [];
    if (other !== undefined) {
      const said = say["facts/duplicate-id"](id, `${other.list} 的第 ${other.index + 1} 条`);
      found.push(report(at, [list, index, "id"], "facts/duplicate-id", said, { id }));
    }
    if (fact.unconfirmed) {
      found.push(report(at, [list, index], "facts/unconfirmed", say["facts/unconfirmed"](id), { id }));
    }
    return found;
  });
}

/** What collection facts say beside their words: the clauses they lean on, and why something is sensitive. */
function checkCollection(facts: Facts, document: PolicyDocument, at: PlaceOf): readonly FactsReport[] {
  const ids = document.blocks.map(({ id }) => id);
  const known = new Set(ids);
  const clauses = facts.collection.flatMap(({ id, inherits, expands }, index) =>
    [
      ...(inherits === null ? [] : [{ clause: inherits, keys: ["collection", index, "inherits"] }]),
      ...expands.map((clause, number) => ({ clause, keys: ["collection", index, "expands", number] })),
    ].flatMap(({ clause, keys }) =>
      known.has(clause)
        ? []
        : [
            report(at, keys, "facts/unknown-clause", say["facts/unknown-clause"](clause, nearestIds(clause, ids)), {
              id,
              clause,
            }),
          ],
    ),
  );
  const marked = (["collection", "sharing"] as const).flatMap((list) =>
    facts[list].flatMap((fact, index) =>
      fact.sensitive.flatMap(({ form, basis }, number) =>
        basis !== "重点标注" || isUnderlined(form, fact, document)
          ? []
          : [
              report(
                at,
                [list, index, "sensitive", number],
                "facts/emphasis-basis",
                say["facts/emphasis-basis"](form),
                { id: fact.id },
              ),
            ],
      ),
    ),
  );
  return [...clauses, ...marked];
}
