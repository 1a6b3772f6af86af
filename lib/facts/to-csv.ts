import { csvTable } from "../policy/csv-cell";
import type { PolicyDocument } from "../policy/model";
import { factsStrings as say } from "../strings/facts";
import { clausesOfFact } from "./entries";
import type { Kinds } from "./kinds";
import { byScene, recipientsBySection } from "./lists";
import type { FactOf, Facts } from "./model";
import { sensitiveOf } from "./sensitive";

/** What a cell says where the text says nothing: no cell is empty. */
const said = (value: string | null | undefined): string =>
  value === null || value === undefined || value === "" ? say.unstated : value;
const all = (values: readonly string[]): string => said(values.join("、"));

/** The first lines say what the table is, because it is sent without the page beside it. */
const head = ({ version, revised, status }: Facts) => [
  [say.basis(version)],
  [say.status[status]],
  [say.revised(revised)],
];

const sensitiveCell = (fact: FactOf<"collection"> | FactOf<"sharing">, kinds: Kinds) =>
  sensitiveOf(fact, kinds)
    .map(({ form, basis }) => `${form}（${basis}）`)
    .join("、") || say.notMarked;

/** The list of what is collected, by scene, as a table for a spreadsheet. */
export function collectionCsv(facts: Facts, document: PolicyDocument, kinds: Kinds): string {
  const rows = byScene(facts.collection, document).flatMap((scene) =>
    scene.facts.map((fact) => [
      fact.id,
      fact.scene,
      all(fact.data.map(({ form }) => form)),
      sensitiveCell(fact, kinds),
      all(fact.purpose),
      said(fact.how),
      fact.permissions.length > 0 ? fact.permissions.join("、") : say.none,
      said(fact.need),
      fact.class === null ? say.unclassified : fact.class.value,
      said(fact.refusal),
      said(fact.condition),
      clausesOfFact(fact).join("、"),
      fact.at[0]?.quote ?? "",
    ]),
  );
  return csvTable([...head(facts), [...say.collectionColumns], ...rows]);
}

/** The list of recipients as a table for a spreadsheet. */
export function sharingCsv(facts: Facts, kinds: Kinds): string {
  const rows = recipientsBySection(facts.sharing).flatMap(({ section, facts: own }) =>
    own.map((fact) => [
      fact.id,
      say.sections[section],
      fact.recipient,
      fact.named ? say.named : say.unnamed,
      said(fact.role),
      all(fact.data.map(({ form }) => form)),
      sensitiveCell(fact, kinds),
      all(fact.purpose),
      fact.scene,
      said(fact.method),
      said(fact.consent),
      clausesOfFact(fact).join("、"),
      fact.at[0]?.quote ?? "",
    ]),
  );
  return csvTable([...head(facts), [...say.sharingColumns], ...rows]);
}
