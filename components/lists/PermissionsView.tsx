import type { VersionLists } from "@/lib/facts/list-pages";
import { permissionUses } from "@/lib/facts/permissions";
import { listStrings as say } from "@/lib/strings/lists";
import { EvidenceView } from "./Clauses";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { AllWords, Unsaid, Words } from "./Words";

const text = say.permissions;

/** Permissions of the system, each with every scene that asks for it. Nothing where the text speaks of none. */
export function PermissionsView({ lists }: { readonly lists: VersionLists }) {
  const uses = permissionUses(lists.facts);
  if (uses.length === 0) return null;
  return (
    <>
      <h2 id="permissions">{text.title}</h2>
      <FactsTable caption={text.title} columns={text.columns} layout="permissions">
        {uses.map(({ name, asked, facts }) => (
          <RowGroup key={name} title={asked ? name : `${name}（${text.notAsked}）`} columns={text.columns}>
            {facts.map((fact) => (
              <FactRow
                key={fact.id}
                id={`${fact.id}-${name}`}
                columns={text.columns}
                head={<span className="subject">{name}</span>}
                cells={[
                  fact.scene,
                  <AllWords key="purpose" texts={fact.purpose} vague={fact.vague} none={say.collected.purpose} />,
                  fact.refusal === null ? (
                    <Unsaid key="refusal" />
                  ) : (
                    <Words key="refusal" text={fact.refusal} vague={fact.vague} />
                  ),
                  <EvidenceView key="at" lists={lists} fact={fact} />,
                ]}
              />
            ))}
          </RowGroup>
        ))}
      </FactsTable>
    </>
  );
}
