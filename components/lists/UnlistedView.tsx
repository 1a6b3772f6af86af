import { Page } from "@/components/ui/Page";
import type { ListPage } from "@/lib/facts/list-pages";
import type { ArchivedVersion } from "@/lib/policy/archive";
import { routes } from "@/lib/routes";
import { listStrings as say } from "@/lib/strings/lists";

interface UnlistedViewProps {
  readonly page: ListPage;
  /** The versions that have lists. */
  readonly versions: readonly ArchivedVersion[];
}

/** What the address of a list says while nobody has written the facts of the version in force. */
export function UnlistedView({ page, versions }: UnlistedViewProps) {
  return (
    <Page current="lists" title={say.unlisted.title}>
      <p>{say.unlisted.text}</p>
      <ul>
        {versions.map(({ document }) => (
          <li key={document.version}>
            <a href={routes.versionList(document.version, page)}>{document.version}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
