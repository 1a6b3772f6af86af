import { nearestIds } from "../policy/nearest-ids";
import { factsCheckStrings as say } from "../strings/facts-check";
import type { FactEntry } from "./entries";
import { type Kinds, type KindsFile, kindsOfDatum } from "./kinds";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, report } from "./report";
import { dataOf } from "./words";

/** Whether the table of kinds agrees with itself. `at` says where a value of it stands in its file. */
export function checkKindsFile(
  { groups, kinds }: Pick<KindsFile, "groups" | "kinds">,
  at: PlaceOf,
): readonly FactsReport[] {
  const seen = new Map<string, number>();
  const forms = new Map<string, string>();
  return kinds.flatMap((kind, index) => {
    const found: FactsReport[] = [];
    if (seen.has(kind.id)) {
      const said = say["facts/duplicate-id"](kind.id, `kinds 的第 ${(seen.get(kind.id) ?? 0) + 1} 条`);
      found.push(report(at, ["kinds", index, "id"], "facts/duplicate-id", said, { id: kind.id }));
    }
    seen.set(kind.id, index);
    if (!Object.hasOwn(groups, kind.group)) {
      const said = say["facts/unknown-group"](kind.group);
      found.push(report(at, ["kinds", index, "group"], "facts/unknown-group", said, { id: kind.id }));
    }
    kind.forms.forEach((form, number) => {
      const other = forms.get(form);
      if (other !== undefined) {
        const said = say["facts/form-twice"](form, [...new Set([other, kind.id])]);
        found.push(report(at, ["kinds", index, "forms", number], "facts/form-twice", said, { id: kind.id }));
      }
      forms.set(form, kind.id);
    });
    return found;
  });
}

/** The field in which a list names kinds of information. */
const dataField = ({ list }: FactEntry) => (list === "definitions" ? "items" : "data");

/** Whether the kinds and purposes that facts name are in the table. */
export function checkKinds(entries: readonly FactEntry[], kinds: Kinds, at: PlaceOf): readonly FactsReport[] {
  const purposeIds = [...kinds.purposes.keys()];
  const kindIds = [...kinds.byId.keys()];
  return entries.flatMap((entry) => {
    const { list, index, fact } = entry;
    const { id } = fact;
    const data = dataOf(entry).flatMap((datum, number) => {
      const keys = [list, index, dataField(entry), number];
      if (datum.kinds === null) {
        if (kindsOfDatum(datum, kinds).length > 0) return [];
        return [report(at, keys, "facts/unknown-kind", say["facts/unknown-kind"](datum.form), { id })];
      }
      return datum.kinds.flatMap((kind) =>
        kinds.byId.has(kind)
          ? []
          : [
              report(at, keys, "facts/unknown-kind-id", say["facts/unknown-kind-id"](kind, nearestIds(kind, kindIds)), {
                id,
              }),
            ],
      );
    });
    if (entry.list !== "collection" && entry.list !== "sharing") return data;
    const { purpose, purposes, sensitive } = entry.fact;
    const unknown = purposes.flatMap((one, number) =>
      kinds.purposes.has(one)
        ? []
        : [
            report(
              at,
              [list, index, "purposes", number],
              "facts/unknown-purpose",
              say["facts/unknown-purpose"](one, nearestIds(one, purposeIds)),
              { id },
            ),
          ],
    );
    const inferred =
      purposes.length > 0 && purpose.length === 0
        ? [
            report(at, [list, index, "purposes"], "facts/purpose-without-words", say["facts/purpose-without-words"](), {
              id,
            }),
          ]
        : [];
    const strange = sensitive.flatMap(({ form }, number) =>
      entry.fact.data.some((datum) => datum.form === form)
        ? []
        : [
            report(at, [list, index, "sensitive", number], "facts/sensitive-form", say["facts/sensitive-form"](form), {
              id,
            }),
          ],
    );
    return [...data, ...unknown, ...inferred, ...strange];
  });
}
