import type { VersionLists } from "@/lib/facts/list-pages";
import { recipientsBySection } from "@/lib/facts/lists";
import type { FactOf } from "@/lib/facts/model";
import { factsStrings } from "@/lib/strings/facts";
import { listStrings as say } from "@/lib/strings/lists";
import { EvidenceView } from "./Clauses";
import { DataCell, PurposeCell, shownIn } from "./FactCells";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { FurtherLists } from "./FurtherLists";
import { PermissionsView } from "./PermissionsView";
import { Named, Unsaid, Words } from "./Words";

const text = say.shared;

/** Who gets what; then the exceptions from consent, permissions, what is public, how long things are kept, and where. */
export function SharedView({ lists }: { readonly lists: VersionLists }) {
  return (
    <>
      <h2 id="recipients">{text.title}</h2>
      <FactsTable caption={text.caption} columns={text.columns} layout="recipients">
        {recipientsBySection(lists.facts.sharing).map(({ section, facts }) => (
          <RowGroup key={section} title={factsStrings.sections[section]} columns={text.columns}>
            {facts.map((fact) => (
              <RecipientRow key={fact.id} fact={fact} lists={lists} />
            ))}
          </RowGroup>
        ))}
      </FactsTable>
      <FurtherLists lists={lists} permissions={<PermissionsView lists={lists} />} />
    </>
  );
}

function RecipientRow({ fact, lists }: { readonly fact: FactOf<"sharing">; readonly lists: VersionLists }) {
  const { vague, method, consent, condition, safeguard } = fact;
  return (
    <FactRow
      id={fact.id}
      columns={text.columns}
      head={<RecipientHead fact={fact} />}
      cells={[
        <DataCell key="data" fact={fact} lists={lists} none={text.noData} />,
        <PurposeCell key="purpose" fact={fact} />,
        <SceneOf key="scene" fact={fact} />,
        <MethodOf key="method" fact={fact} />,
        consent === null ? <Unsaid key="consent" /> : <Words key="consent" text={consent} vague={vague} />,
        <EvidenceView
          key="at"
          lists={lists}
          fact={fact}
          shown={shownIn(fact, [method, consent, condition, safeguard])}
        />,
      ]}
    />
  );
}

function RecipientHead({ fact }: { readonly fact: FactOf<"sharing"> }) {
  const { recipient, entity } = fact;
  return (
    <>
      <span className="subject">{recipient}</span>
      {entity === null || entity === recipient ? null : <small>{entity}</small>}
      <span className="chips">
        {fact.named ? <b>{text.named}</b> : <span className="unsaid">{text.unnamed}</span>}
        {fact.role === null ? <span className="unsaid">{text.noRole}</span> : <b>{text.role(fact.role)}</b>}
        {fact.receives ? null : <span className="unsaid">{text.notReceiving}</span>}
      </span>
    </>
  );
}

function SceneOf({ fact }: { readonly fact: FactOf<"sharing"> }) {
  return (
    <>
      {fact.scene}
      <Named name={text.condition} text={fact.condition} vague={fact.vague} />
    </>
  );
}

function MethodOf({ fact }: { readonly fact: FactOf<"sharing"> }) {
  return (
    <>
      {fact.method === null ? <Unsaid /> : <Words text={fact.method} vague={fact.vague} />}
      <Named name={text.safeguard} text={fact.safeguard} vague={fact.vague} />
    </>
  );
}
