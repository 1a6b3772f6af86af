import { type ListPage, listPagesOf, type VersionLists } from "@/lib/facts/list-pages";
import { countsOf } from "@/lib/facts/lists";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { factsStrings } from "@/lib/strings/facts";
import { listStrings as say } from "@/lib/strings/lists";
import { jumpsOf } from "./jumps";

interface ListHeadProps {
  readonly page: ListPage;
  readonly version: ArchivedVersion;
  readonly lists: VersionLists;
  /** Where the other lists are. */
  readonly addressOf: (page: ListPage) => string;
}

/** What a list is, how much the text leaves unsaid, and the way to the other lists. */
export function ListHead({ page, version, lists, addressOf }: ListHeadProps) {
  const { facts } = lists;
  const { document } = version;
  const [before, after] = page === "plain" ? say.plainBasis : say.basis;
  const status = factsStrings.status[facts.status];
  return (
    <>
      <nav className="list-pages screen-only" aria-label={say.nav}>
        {listPagesOf(lists).map((one) => (
          <a key={one} href={addressOf(one)} aria-current={one === page ? "page" : undefined}>
            {say.pages[one]}
          </a>
        ))}
      </nav>
      <p className="basis">
        {before} <a href={lists.addresses.text}>{say.version(document.version)}</a> {after}
        <small>
          {status}
          <span className="whole">{factsStrings.revised(facts.revised)}</span>
        </small>
      </p>
      <p className="print-only">
        {`${say.printed(printedDate(document.updatedOn), printedDate(document.effectiveOn))}。${say.fingerprint}：${version.fingerprint}`}
      </p>
      <Counts page={page} lists={lists} />
      <Jumps page={page} lists={lists} />
    </>
  );
}

function Counts({ page, lists }: Pick<ListHeadProps, "page" | "lists">) {
  const counts = countsOf(lists.facts);
  const text = say.counts;
  const said: Readonly<Record<ListPage, readonly string[]>> = {
    collected: [
      text.collected(counts.collection),
      text.withoutClass(counts.withoutClass),
      text.withoutPurpose(counts.withoutPurpose),
      text.withoutRefusal(counts.withoutRefusal),
    ],
    shared: [
      text.recipients(counts.sharing),
      text.unnamed(counts.unnamed),
      text.withoutRole(counts.withoutRole),
      text.withoutMethod(counts.withoutMethod),
    ],
    rights: [text.rights(counts.rights), text.settings(counts.settings), text.withDeadline(counts.withDeadline)],
    mine: [],
    plain: [],
  };
  if (said[page].length === 0) return null;
  return (
    <ul className="counts">
      {said[page].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** A list as a table for spreadsheets, and all of them for machines. */
export function Downloads({ page, version }: { readonly page: ListPage; readonly version: string }) {
  const table = page === "collected" || page === "shared";
  return (
    <p className="screen-only take-away">
      {table ? <a href={routes.listCsv(version, page)}>{say.csv}</a> : null}
      <a href={routes.factsJson(version)}>{say.json}</a>
    </p>
  );
}

/** The parts of the page, for a list is long. */
function Jumps({ page, lists }: Pick<ListHeadProps, "page" | "lists">) {
  const jumps = jumpsOf(page, lists);
  if (jumps.length < 2) return null;
  return (
    <nav className="jumps screen-only" aria-label={say.jump}>
      {jumps.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
