import type { VersionLists } from "@/lib/facts/list-pages";
import { byKind, type KindUse } from "@/lib/facts/lists";
import { listStrings as say } from "@/lib/strings/lists";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { ListIndex } from "./ListIndex";
import { Unsaid } from "./Words";

const text = say.kinds;

/** Everything the text says of each kind of information: who asks who has it finds it here. */
export function KindsView({ lists }: { readonly lists: VersionLists }) {
  const { facts, kinds } = lists;
  const groups = byKind(facts, kinds);
  return (
    <>
      <ListIndex
        entries={groups.map(({ group, kinds: own }) => ({
          id: `group-${group}`,
          name: kinds.groups[group] ?? group,
          rows: own.length,
        }))}
      />
      <FactsTable caption={text.caption} columns={text.columns} layout="by-kind">
        {groups.map((group) => (
          <RowGroup
            key={group.group}
            id={`group-${group.group}`}
            title={kinds.groups[group.group] ?? group.group}
            columns={text.columns}
          >
            {group.kinds.map((use) => (
              <KindRow
                key={use.kind}
                use={use}
                label={kinds.byId.get(use.kind)?.label ?? use.kind}
                means={kinds.byId.get(use.kind)?.means ?? null}
                shared={lists.addresses.list("shared")}
              />
            ))}
          </RowGroup>
        ))}
      </FactsTable>
    </>
  );
}

interface KindRowProps {
  readonly use: KindUse;
  readonly label: string;
  /** What the label stands for, where it is an abbreviation. */
  readonly means: string | null;
  /** Where the list of recipients is. */
  readonly shared: string;
}

function KindRow({ use, label, means, shared }: KindRowProps) {
  return (
    <FactRow
      id={`kind-${use.kind}`}
      columns={text.columns}
      head={
        <>
          <span className="subject">{label}</span>
          {means === null ? null : <small>{means}</small>}
        </>
      }
      cells={[
        <Rows key="collection" rows={use.collection.map(({ id, scene }) => ({ id, name: scene }))} page="" />,
        <Rows key="sharing" rows={use.sharing.map(({ id, recipient }) => ({ id, name: recipient }))} page={shared} />,
        <Rows key="display" rows={use.publicDisplay.map(({ id, what }) => ({ id, name: what }))} page={shared} />,
      ]}
    />
  );
}

interface RowsProps {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  /** The page that they stand on; empty for this one. */
  readonly page: string;
}

function Rows({ rows, page }: RowsProps) {
  if (rows.length === 0) return <Unsaid>{say.unnamed}</Unsaid>;
  return (
    <ul className="forms">
      {rows.map(({ id, name }) => (
        <li key={id}>
          <a href={`${page}#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
