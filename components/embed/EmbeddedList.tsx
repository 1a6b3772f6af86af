import { ListHead } from "@/components/lists/ListHead";
import { ListRows } from "@/components/lists/ListRows";
import type { InAppEdition } from "@/lib/embed/edition";
import type { ListPage, VersionLists } from "@/lib/facts/list-pages";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { embedStrings } from "@/lib/strings/embed";
import { listStrings } from "@/lib/strings/lists";
import { pageFacts } from "./facts";

interface EmbeddedListProps {
  readonly edition: InAppEdition;
  readonly page: ListPage;
  /** Those of the version in force, leading within the edition. */
  readonly lists: VersionLists;
}

/** A list of the version in force for a webview: what an app's menu leads to. It is complete without script. */
export function EmbeddedList({ edition, page, lists }: EmbeddedListProps) {
  const { inForce } = edition;
  return (
    <div id="top" {...pageFacts(edition, inForce, true)}>
      <nav className="embed-bar" aria-label={strings.site.nav}>
        <a href={routes.embed()} data-page="">
          {embedStrings.toFull}
        </a>
      </nav>
      <main className="broad">
        <p className="notice" id="notice" role="status" hidden>
          {inForce.supersededOn === null ? null : listStrings.notice.newer(printedDate(inForce.supersededOn))}
        </p>
        <h1>{listStrings.titles[page]}</h1>
        {inForce.document.provenance === "example" ? <p className="dates">{strings.reader.exampleProvenance}</p> : null}
        <ListHead page={page} version={inForce} lists={lists} addressOf={routes.embedList} />
        <ListRows page={page} lists={lists} />
      </main>
    </div>
  );
}
