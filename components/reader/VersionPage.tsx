import { HitMarks } from "@/components/search/HitMarks.client";
import { SiteNav } from "@/components/ui/SiteNav";
import { buildGlossary } from "@/lib/glossary/glossary";
import { linkTerms } from "@/lib/glossary/link-terms";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { clauseNumber } from "@/lib/reading/citation";
import type { ClausePast } from "@/lib/reading/clause-past";
import { measure } from "@/lib/reading/measure";
import { outline } from "@/lib/reading/outline";
import { sameClauses } from "@/lib/reading/same-clause";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { Article } from "./Article";
import { Colophon } from "./Colophon";
import { Contents } from "./Contents";
import { KeyBar } from "./KeyBar.client";
import { linksOf } from "./links";
import { Masthead } from "./Masthead";
import { ReaderControls } from "./ReaderControls.client";
import { SinceRead } from "./SinceRead";
import { termNotes } from "./term-notes";
import { VersionNotice } from "./VersionNotice";

interface VersionPageProps {
  readonly version: ArchivedVersion;
  readonly inForce: ArchivedVersion;
  /** Later versions, the oldest first: where this address leads to once one of them is in force. None for a pinned page. */
  readonly successors?: readonly ArchivedVersion[];
  /** What is said above the text; nothing on a pinned page. */
  readonly card?: React.ReactNode;
  readonly past: ClausePast;
  /** The versions before the one in force, each with the number of changes since. */
  readonly older: readonly { readonly version: string; readonly changes: number }[];
  /** Where the search index is. */
  readonly searchAddress: string;
  readonly site: {
    readonly site: { readonly baseUrl: string };
    readonly publisher: { readonly name: string };
    readonly pendingLinks: Readonly<Record<string, { readonly url: string }>>;
  };
}

/** A version of the policy as a page: everything stands in the HTML; the controls come alive when they are asked for. */
export function VersionPage({
  version,
  inForce,
  successors = [],
  card,
  past,
  older,
  searchAddress,
  site,
}: VersionPageProps) {
  const glossary = buildGlossary(version.document);
  const document = linkTerms(version.document, glossary);
  const links = linksOf(glossary, site.pendingLinks);
  const tree = outline(document);
  const facts = measure(document);
  const leadsOn = successors.map((later) => `${later.document.effectiveOn} ${routes.version(later.document.version)}`);
  const address = `${site.site.baseUrl}${routes.version(document.version)}`;
  const definitions = termNotes(document, glossary);
  return (
    <div className={version === inForce && version.next === null ? "reading" : "reading with-notice"} id="top">
      <a className="skip" href="#main">
        {strings.site.skip}
      </a>
      <SiteNav reading />
      <VersionNotice version={version} inForce={inForce} />
      <span id="only-key" />
      <Contents entries={tree} />
      <main id="main" tabIndex={-1} data-hydrate="q" data-successors={leadsOn.join(" ") || undefined}>
        <Masthead version={version} measure={facts} publisher={site.publisher} address={address} />
        {version.document.version === inForce.document.version ? (
          <SinceRead version={version.document.version} older={older} />
        ) : null}
        {card}
        <HitMarks address={searchAddress} version={document.version} />
        <KeyBar count={facts.emphasised} />
        <Article version={version} document={document} links={links} outline={tree} past={past} />
        <Colophon version={version} address={address} publisher={site.publisher} emphasised={facts.emphasised} />
      </main>
      <ReaderControls
        version={document.version}
        title={document.title}
        effectiveOn={document.effectiveOn}
        definitions={definitions}
        links={links}
        numbers={Object.fromEntries(document.blocks.map((block) => [block.id, clauseNumber(document, block)]))}
        past={past}
        sameClause={sameClauses(version.document, inForce.document)}
      />
    </div>
  );
}
