import type { VersionLists } from "@/lib/facts/list-pages";
import type { FactOf } from "@/lib/facts/model";
import { listStrings as say } from "@/lib/strings/lists";
import { EvidenceView } from "./Clauses";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { AllWords, Data, Unsaid, Words } from "./Words";

interface FurtherListsProps {
  readonly lists: VersionLists;
  readonly permissions: React.ReactNode;
}

/** The short lists beside that of recipients. Each is left out where the text says nothing of the kind. */
export function FurtherLists({ lists, permissions }: FurtherListsProps) {
  const { facts } = lists;
  return (
    <>
      {facts.exemptions.length > 0 ? <Exemptions lists={lists} /> : null}
      {permissions}
      {facts.publicDisplay.length > 0 ? <PublicDisplay lists={lists} /> : null}
      {facts.retention.length > 0 ? <Retention lists={lists} /> : null}
      {facts.crossborder.length > 0 ? <Crossborder lists={lists} /> : null}
    </>
  );
}

type ListProps = Pick<FurtherListsProps, "lists">;

const maybeWords = (text: string | null, vague: readonly string[]) =>
  text === null ? <Unsaid key={String(vague)} /> : <Words key={text} text={text} vague={vague} />;

function Exemptions({ lists }: ListProps) {
  const { title, columns } = say.exemptions;
  return (
    <ShortList id="exemptions" title={title} columns={columns}>
      {lists.facts.exemptions.map((fact) => (
        <ShortRow key={fact.id} lists={lists} columns={columns} fact={fact} name={fact.ground}>
          {[<Words key="quote" text={fact.at[0]?.quote ?? ""} vague={fact.vague} />]}
        </ShortRow>
      ))}
    </ShortList>
  );
}

function PublicDisplay({ lists }: ListProps) {
  const { title, columns } = say.display;
  return (
    <ShortList id="public" title={title} columns={columns}>
      {lists.facts.publicDisplay.map((fact) => (
        <ShortRow key={fact.id} lists={lists} columns={columns} fact={fact} name={fact.what}>
          {[
            <Data key="data" data={fact.data} vague={fact.vague} sensitive={[]} none={say.shared.noData} />,
            maybeWords(fact.where, fact.vague),
            maybeWords(fact.choice, fact.vague),
          ]}
        </ShortRow>
      ))}
    </ShortList>
  );
}

function Retention({ lists }: ListProps) {
  const { title, columns } = say.retention;
  return (
    <ShortList id="retention" title={title} columns={columns}>
      {lists.facts.retention.map((fact) => (
        <ShortRow key={fact.id} lists={lists} columns={columns} fact={fact} name={fact.what}>
          {[
            fact.period === null && fact.kind !== "期限" ? fact.kind : maybeWords(fact.period, fact.vague),
            <AllWords
              key="limits"
              texts={fact.limits.length > 0 ? fact.limits : fact.at.map(({ quote }) => quote)}
              vague={fact.vague}
            />,
          ]}
        </ShortRow>
      ))}
    </ShortList>
  );
}

function Crossborder({ lists }: ListProps) {
  const { title, columns } = say.crossborder;
  return (
    <ShortList id="crossborder" title={title} columns={columns}>
      {lists.facts.crossborder.map((fact) => (
        <ShortRow key={fact.id} lists={lists} columns={columns} fact={fact} name={fact.what}>
          {[
            <AllWords key="items" texts={fact.items} vague={fact.vague} none={say.shared.noData} />,
            <AllWords
              key="conditions"
              texts={[...fact.conditions, ...fact.measures, ...fact.routes]}
              vague={fact.vague}
            />,
            <AllWords key="tell" texts={fact.tell} vague={fact.vague} />,
          ]}
        </ShortRow>
      ))}
    </ShortList>
  );
}

interface ShortListProps {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: React.ReactNode;
}

function ShortList({ id, title, columns, children }: ShortListProps) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      <FactsTable caption={title} columns={columns} layout={id}>
        <RowGroup title={null} columns={columns}>
          {children}
        </RowGroup>
      </FactsTable>
    </>
  );
}

interface ShortRowProps extends ListProps {
  readonly columns: readonly string[];
  readonly fact: FactOf<"exemptions" | "publicDisplay" | "retention" | "crossborder" | "contacts">;
  readonly name: string;
  /** The cells between the name and the clauses. */
  readonly children: readonly React.ReactNode[];
}

function ShortRow({ lists, columns, fact, name, children }: ShortRowProps) {
  return (
    <FactRow
      id={fact.id}
      columns={columns}
      head={<span className="subject">{name}</span>}
      cells={[...children, <EvidenceView key="at" lists={lists} fact={fact} />]}
    />
  );
}

/** Whom a reader can turn to. */
export function Contacts({ lists }: ListProps) {
  const { contacts, contactColumns } = say.doings;
  if (lists.facts.contacts.length === 0) return null;
  return (
    <ShortList id="contacts" title={contacts} columns={contactColumns}>
      {lists.facts.contacts.map((fact) => (
        <ShortRow key={fact.id} lists={lists} columns={contactColumns} fact={fact} name={fact.what}>
          {[<AllWords key="values" texts={fact.values} vague={fact.vague} />]}
        </ShortRow>
      ))}
    </ShortList>
  );
}
