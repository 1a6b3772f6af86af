import { Page } from "@/components/ui/Page";
import { type ListPage, listPagesOf, type VersionLists } from "@/lib/facts/list-pages";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { listStrings as say } from "@/lib/strings/lists";
import { Downloads, ListHead } from "./ListHead";
import { ListNotice } from "./ListNotice";
import { ListRows } from "./ListRows";

/** A later version: where the address of the one in force leads once it has taken effect. */
export interface Successor {
  readonly version: ArchivedVersion;
  readonly lists: VersionLists | null;
}

interface ListViewProps {
  readonly page: ListPage;
  readonly version: ArchivedVersion;
  readonly lists: VersionLists;
  readonly inForce: ArchivedVersion;
  readonly pinned: boolean;
  /** Versions that follow the one shown, the oldest first. */
  readonly successors: readonly Successor[];
}

/** One list of one version as a page. Everything stands in the HTML, and nothing asks for script. */
export function ListView({ page, version, lists, inForce, pinned, successors }: ListViewProps) {
  const [next] = successors;
  const leadsOn = successors.map(({ version: { document }, lists: theirs }) => {
    const has = listPagesOf(theirs).includes(page);
    return `${document.effectiveOn} ${has ? routes.versionList(document.version, page) : routes.version(document.version)}`;
  });
  return (
    <Page current="lists" title={say.titles[page]} wide {...(pinned ? {} : { successors: leadsOn.join(" ") })}>
      <ListNotice page={page} version={version} inForce={inForce} nextPages={listPagesOf(next?.lists ?? null)} />
      <ListHead page={page} version={version} lists={lists} addressOf={pinned ? lists.addresses.list : routes.list} />
      <ListRows page={page} lists={lists} />
      <Downloads page={page} version={version.document.version} />
    </Page>
  );
}
