import { AppPathView } from "@/components/reader/AppPathView";
import { doingsBySection } from "@/lib/facts/doings";
import type { VersionLists } from "@/lib/facts/list-pages";
import type { FactOf } from "@/lib/facts/model";
import { appPathsOf } from "@/lib/reading/app-paths";
import { listStrings as say } from "@/lib/strings/lists";
import { EvidenceView } from "./Clauses";
import { FactRow, FactsTable, RowGroup } from "./FactsTable";
import { Contacts } from "./FurtherLists";
import { AllWords, Named, Words } from "./Words";

const text = say.doings;

/** What a reader can do, where, whom to ask, how long it takes and what it costs, and then whom to write to. */
export function RightsView({ lists }: { readonly lists: VersionLists }) {
  const paths = appPathsOf(lists.document);
  return (
    <>
      {doingsBySection(lists.facts).map(({ section, doings }) => (
        <section key={section}>
          <h2 id={section}>{text.sections[section]}</h2>
          <Rights
            lists={lists}
            rights={doings.flatMap((one) => (one.list === "rights" ? [one.fact] : []))}
            paths={paths}
          />
          <Settings
            lists={lists}
            settings={doings.flatMap((one) => (one.list === "settings" ? [one.fact] : []))}
            paths={paths}
          />
        </section>
      ))}
      <Contacts lists={lists} />
    </>
  );
}

interface PathsOf {
  /** The words that the text marks as a way through the app. */
  readonly paths: ReadonlySet<string>;
}

interface RightsProps extends PathsOf {
  readonly lists: VersionLists;
  readonly rights: readonly FactOf<"rights">[];
}

function Rights({ lists, rights, paths }: RightsProps) {
  if (rights.length === 0) return null;
  return (
    <FactsTable caption={text.rights} columns={text.columns} layout="rights">
      <RowGroup title={null} columns={text.columns}>
        {rights.map((fact) => (
          <FactRow
            key={fact.id}
            id={fact.id}
            columns={text.columns}
            head={<RightHead fact={fact} />}
            cells={[
              <Doing key="do" fact={fact} paths={paths} />,
              <AllWords key="contact" texts={fact.contact} vague={fact.vague} />,
              <AllWords key="deadline" texts={fact.deadline === null ? [] : [fact.deadline]} vague={fact.vague} />,
              <AllWords key="fee" texts={fact.fee} vague={fact.vague} />,
              <AllWords key="limits" texts={fact.limits} vague={fact.vague} />,
              <EvidenceView key="at" lists={lists} fact={fact} />,
            ]}
          />
        ))}
      </RowGroup>
    </FactsTable>
  );
}

function RightHead({ fact }: { readonly fact: FactOf<"rights"> }) {
  return (
    <>
      <span className="subject">{fact.right}</span>
      {fact.who === "本人" ? null : <span className="chips">{text.who(fact.who)}</span>}
    </>
  );
}

function Doing({ fact, paths }: PathsOf & { readonly fact: FactOf<"rights"> }) {
  return (
    <>
      {fact.do}
      {fact.paths.length > 0 ? <Paths texts={fact.paths} paths={paths} /> : null}
      <Named name={text.effect} text={fact.effect} vague={fact.vague} />
    </>
  );
}

interface SettingsProps extends PathsOf {
  readonly lists: VersionLists;
  readonly settings: readonly FactOf<"settings">[];
}

function Settings({ lists, settings, paths }: SettingsProps) {
  if (settings.length === 0) return null;
  return (
    <FactsTable caption={text.settings} columns={text.settingColumns} layout="settings">
      <RowGroup title={null} columns={text.settingColumns}>
        {settings.map((fact) => (
          <FactRow
            key={fact.id}
            id={fact.id}
            columns={text.settingColumns}
            head={<span className="subject">{fact.what}</span>}
            cells={[
              <Place key="path" fact={fact} paths={paths} />,
              <EvidenceView key="at" lists={lists} fact={fact} />,
            ]}
          />
        ))}
      </RowGroup>
    </FactsTable>
  );
}

function Place({ fact, paths }: PathsOf & { readonly fact: FactOf<"settings"> }) {
  return (
    <>
      {fact.path === null ? (
        <Words text={fact.at[0]?.quote ?? ""} vague={fact.vague} />
      ) : (
        <Paths texts={[fact.path]} paths={paths} />
      )}
      {fact.where === null || fact.where === fact.path ? null : (
        <Named name={text.where} text={fact.where} vague={fact.vague} />
      )}
      <Named name={text.effect} text={fact.effect} vague={fact.vague} />
    </>
  );
}

/** Ways through the app; where the text marks one as such, it is drawn as one and can be copied. */
function Paths({ texts, paths }: PathsOf & { readonly texts: readonly string[] }) {
  return (
    <ul className="lines">
      {texts.map((path) => (
        <li key={path}>{paths.has(path) ? <AppPathView text={path} /> : path}</li>
      ))}
    </ul>
  );
}
