import { Article } from "@/components/reader/Article";
import { linksOf } from "@/components/reader/links";
import { listsAreBuilt, type VersionLists } from "@/lib/facts/list-pages";
import { chapterAddresses } from "@/lib/facts/listed-blocks";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import type { OutlineEntry } from "@/lib/reading/outline";
import { provenanceNote, type StatedPublisher } from "@/lib/reading/provenance-note";
import type { Reading } from "@/lib/reading/reading";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { embedStrings } from "@/lib/strings/embed";
import { listStrings } from "@/lib/strings/lists";
import { ConsentBar } from "./ConsentBar";
import type { PageFacts } from "./facts";
import type { PageNotice } from "./notice";

interface EmbedPageProps {
  readonly version: ArchivedVersion;
  /** The version as it is read. */
  readonly reading: Reading;
  readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  readonly publisher: StatedPublisher;
  /** The version's own address on the site, absolute. */
  readonly address: string;
  /** Said above the text; null when there is nothing to say. */
  readonly notice: PageNotice | null;
  /** The lists of the version, leading within the edition; null where an app has none of it. */
  readonly lists: VersionLists | null;
  readonly facts: PageFacts;
  /** Whether the search knows the version; it knows none of another history, as a sample is. */
  readonly searchable: boolean;
}

/** The whole policy for a webview. It is complete without script. */
export function EmbedPage(props: EmbedPageProps) {
  const { version, reading, pendingLinks, publisher, address, notice, lists, facts, searchable } = props;
  const { document, outline, measure } = reading;
  const origin = provenanceNote(version, publisher);
  // Nobody may take a draft, a sample or an invented policy for a publisher's text.
  const atHead = !isHistory(version) || version.draft || version.document.provenance === "example";
  const stressed = measure.emphasised > 0;
  const text = strings.reader;
  return (
    <div id="top" {...facts}>
      <span id="only-key" />
      <nav className="embed-bar" aria-label={strings.site.nav}>
        <a href="#contents">{embedStrings.contents}</a>
        {stressed ? (
          <>
            <a className="when-all" href="#only-key">
              {embedStrings.key}
            </a>
            <a className="when-key" href="#top">
              {embedStrings.all}
            </a>
          </>
        ) : null}
        {searchable ? (
          <button type="button" className="needs-script" data-search-open="" aria-haspopup="dialog">
            {strings.nav.search}
          </button>
        ) : null}
        {listsAreBuilt(process.env) ? (
          <a href={routes.embedList("collected")} data-page="">
            {listStrings.nav}
          </a>
        ) : null}
        <button type="button" className="needs-script" data-settings-open="" aria-haspopup="dialog">
          {strings.nav.settings}
        </button>
      </nav>
      <main>
        <p className="notice" id="notice" role="status" hidden={notice === null}>
          {notice?.text}
          {notice?.link ? (
            <a href={notice.link.address} data-page="">
              {notice.link.text}
            </a>
          ) : null}
        </p>
        <h1>{document.title}</h1>
        <p className="dates">
          <span>
            {text.updatedOn}
            {printedDate(document.updatedOn)}
          </span>{" "}
          <span>
            {text.effectiveOn}
            {printedDate(document.effectiveOn)}
          </span>
        </p>
        <p className="dates">
          {text.readingTime(measure.characters, measure.minutes)}
          {atHead ? `。${origin.ofAny}` : null}
        </p>
        <nav id="contents" aria-label={embedStrings.contents}>
          <ol>
            {outline.map((entry) => (
              <li key={entry.id}>
                <EntryLink entry={entry} />
                {entry.children.length > 0 ? (
                  <details>
                    <summary>{embedStrings.clausesOf(countOf(entry.children))}</summary>
                    <Entries entries={entry.children} />
                  </details>
                ) : null}
              </li>
            ))}
          </ol>
        </nav>
        {stressed ? <KeyPart count={measure.emphasised} address={address} /> : null}
        <Article
          document={document}
          links={linksOf(reading.glossary, pendingLinks)}
          outline={[]}
          past={NO_PAST}
          notes={routes.notes(document.version)}
          lists={chapterAddresses(lists)}
        />
        <footer id="end">
          <p className="when-all">{text.endOfVersion}</p>
          {atHead ? null : (
            <p>
              {origin.ofWhole === "" ? null : <span className="when-all">{origin.ofWhole}</span>}
              {origin.ofAny}
            </p>
          )}
          <p className="when-all">
            {text.fingerprint}：<code>{version.fingerprint}</code>
          </p>
          <p>
            <a href="#top">{embedStrings.top}</a>
          </p>
        </footer>
      </main>
      <ConsentBar />
    </div>
  );
}

function EntryLink({ entry }: { readonly entry: OutlineEntry }) {
  return <a href={`#${entry.id}`}>{`${entry.label}${entry.title}`}</a>;
}

/** What stands in a chapter, whatever its depth: folded, for all of it would be several screens before the text. */
function Entries({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.id}>
          <EntryLink entry={entry} />
          {entry.children.length > 0 ? <Entries entries={entry.children} /> : null}
        </li>
      ))}
    </ol>
  );
}

const countOf = (entries: readonly OutlineEntry[]): number =>
  entries.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

/** The in-app edition shows changes on their own page. */
const NO_PAST = { changed: {}, history: {} } as const;

/** The controls of the emphasis view, and what it says of itself. */
function KeyPart({ count, address }: { readonly count: number; readonly address: string }) {
  return (
    <>
      <div className="key-bar" role="toolbar" aria-label={strings.key.explain}>
        <span role="status">{strings.key.count(count)}</span>
        <button type="button" className="needs-script" data-step="-1">
          {strings.key.previous}
        </button>
        <button type="button" className="needs-script" data-step="1">
          {strings.key.next}
        </button>
      </div>
      <p className="key-note when-key">
        {embedStrings.keyNote(count)}
        <span className="print-only">{embedStrings.excerpt(address)}</span>
      </p>
    </>
  );
}
