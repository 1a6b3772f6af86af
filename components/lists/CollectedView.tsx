import type { VersionLists } from "@/lib/facts/list-pages";
import { byScene } from "@/lib/facts/lists";
import type { FactOf } from "@/lib/facts/model";
import type { BlockId } from "@/lib/policy/model";
import { listStrings as say } from "@/lib/strings/lists";
import { ClauseLink, EvidenceView } from "./Clauses";
import { DataCell, PurposeCell, shownIn } from "./FactCells";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { KindsView } from "./KindsView";
import { ListIndex } from "./ListIndex";
import { SectionTitle, sectionName } from "./SectionTitle";
import { Named, Unsaid, Words } from "./Words";

const text = say.collected;

/** The rows of a section; no fact is called so. */
const groupOf = (section: BlockId) => `in:${section}`;

/** What is collected: scene by scene in the order of the text, then the same by kind of information. */
export function CollectedView({ lists }: { readonly lists: VersionLists }) {
  const scenes = byScene(lists.facts.collection, lists.document);
  return (
    <>
      <h2 id="by-scene">{say.orders.scene}</h2>
      <ListIndex
        entries={scenes.map(({ section, facts }) => ({
          id: groupOf(section),
          name: sectionName(lists.document, section),
          rows: facts.length,
        }))}
      />
      <FactsTable caption={text.caption} columns={text.columns} layout="by-scene">
        {scenes.map(({ section, facts }) => (
          <RowGroup
            key={section}
            id={groupOf(section)}
            title={<SectionTitle lists={lists} section={section} />}
            columns={text.columns}
          >
            {facts.map((fact) => (
              <CollectedRow key={fact.id} fact={fact} lists={lists} />
            ))}
          </RowGroup>
        ))}
      </FactsTable>
      <h2 id="by-kind">{say.orders.kind}</h2>
      <p className="quiet">{say.kinds.intro}</p>
      <KindsView lists={lists} />
    </>
  );
}

function CollectedRow({ fact, lists }: { readonly fact: FactOf<"collection">; readonly lists: VersionLists }) {
  const { refusal, condition, source } = fact;
  return (
    <FactRow
      id={fact.id}
      columns={text.columns}
      head={<SceneHead fact={fact} />}
      cells={[
        <DataCell key="data" fact={fact} lists={lists} none={text.noData} />,
        <PurposeCell key="purpose" fact={fact} />,
        <How key="how" fact={fact} />,
        <Refusal key="refusal" fact={fact} lists={lists} />,
        <EvidenceView key="at" lists={lists} fact={fact} shown={shownIn(fact, [refusal, condition, source])} />,
      ]}
    />
  );
}

/** The scene with what the text says of its necessity, in words. */
function SceneHead({ fact }: { readonly fact: FactOf<"collection"> }) {
  const { vague } = fact;
  return (
    <>
      <span className="subject">{fact.scene}</span>
      <span className="chips">
        {fact.need === null ? null : <b>{fact.need}</b>}
        {fact.class === null ? (
          <span className="unsaid">{text.unclassified}</span>
        ) : (
          <b>{text.class(fact.class.value)}</b>
        )}
      </span>
      <Named name={text.condition} text={fact.condition} vague={vague} />
      <Named name={text.subject} text={fact.subject} vague={vague} />
    </>
  );
}

function How({ fact }: { readonly fact: FactOf<"collection"> }) {
  const { vague } = fact;
  const joined = (words: readonly string[]) => (words.length === 0 ? null : words.join("、"));
  return (
    <>
      {fact.how === null ? <Unsaid /> : fact.how}
      {fact.howBasis === "推断" ? <small>{`（${text.inferred}）`}</small> : null}
      {fact.onDevice ? <span className="named">{text.onDevice}</span> : null}
      <Named name={text.source} text={fact.source} vague={vague} />
      <Named name={text.permissions} text={joined(fact.permissions)} vague={vague} />
      <Named name={text.capabilities} text={joined(fact.capabilities)} vague={vague} />
    </>
  );
}

/** What a refusal leads to, or the general clause that says so. */
function Refusal({ fact, lists }: { readonly fact: FactOf<"collection">; readonly lists: VersionLists }) {
  if (fact.refusal !== null) return <Words text={fact.refusal} vague={fact.vague} />;
  if (fact.inherits === null) return <Unsaid />;
  return (
    <>
      {say.collected.general}
      <ClauseLink lists={lists} clause={fact.inherits} />
    </>
  );
}
