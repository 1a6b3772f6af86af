import { SiteNav } from "@/components/ui/SiteNav";
import type { VersionLists } from "@/lib/facts/list-pages";
import { chapterAddresses } from "@/lib/facts/listed-blocks";
import { glossaryIsOffered } from "@/lib/glossary/is-offered";
import type { ArchivedVersion } from "@/lib/policy/archive";
import type { ClausePast } from "@/lib/reading/clause-past";
import { readingOf } from "@/lib/reading/reading";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { Article } from "./Article";
import { Colophon } from "./Colophon";
import { Contents } from "./Contents";
import { KeyBar } from "./KeyBar";
import { linksOf } from "./links";
import { Masthead } from "./Masthead";
import { SinceRead } from "./SinceRead";
import { VersionNotice } from "./VersionNotice";

interface VersionPageProps {
  readonly version: ArchivedVersion;
  readonly inForce: ArchivedVersion;
  /** Later versions, the oldest first: where this address leads to once one of them is in force. None for a pinned page. */
  readonly successors?: readonly ArchivedVersion[];
  /** What is said above the text; nothing on a pinned page. */
  readonly card?: React.ReactNode;
  readonly past: ClausePast;
  /** What has been made of the version; null where there are no facts of it. */
  readonly lists: VersionLists | null;
  /** The versions before the one in force, each with the number of changes since. */
  readonly older: readonly { readonly version: string; readonly changes: number }[];
  readonly site: {
    readonly site: { readonly baseUrl: string };
    readonly publisher: { readonly name: string };
    readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  };
}

/** A version of the policy as a page: everything stands in the HTML; the controls come alive when they are asked for. */
export function VersionPage({ version, inForce, successors = [], card, past, lists, older, site }: VersionPageProps) {
  const { document, glossary, outline, measure } = readingOf(version.document);
  const links = linksOf(glossary, site.pendingLinks);
  const leadsOn = successors.map((later) => `${later.document.effectiveOn} ${routes.version(later.document.version)}`);
  const isInForce = document.version === inForce.document.version;
  const address = `${site.site.baseUrl}${routes.version(document.version)}`;
  return (
    <div className={version === inForce && version.next === null ? "reading" : "reading with-notice"} id="top">
      <a className="skip" href="#main">
        {strings.site.skip}
      </a>
      <SiteNav reading stressed={measure.emphasised > 0} />
      <VersionNotice version={version} inForce={inForce} />
      <span id="only-key" />
      <Contents entries={outline} glossary={glossaryIsOffered(process.env) ? routes.glossary() : null} />
      <main
        id="main"
        tabIndex={-1}
        data-successors={leadsOn.join(" ") || undefined}
        data-last-read={isInForce ? document.version : undefined}
      >
        <Masthead version={version} measure={measure} publisher={site.publisher} address={address} />
        {isInForce && older.length > 0 ? <SinceRead version={document.version} older={older} /> : null}
        {card}
        {measure.emphasised > 0 ? <KeyBar count={measure.emphasised} /> : null}
        <Article
          document={document}
          links={links}
          outline={outline}
          past={past}
          minutes={measure.minutes}
          notes={routes.notes(document.version)}
          lists={chapterAddresses(lists)}
        />
        <Colophon version={version} address={address} publisher={site.publisher} emphasised={measure.emphasised} />
      </main>
    </div>
  );
}
