import { SampleBadge } from "@/components/ui/SampleBadge";
import type { ListPage } from "@/lib/facts/list-pages";
import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { listStrings as say } from "@/lib/strings/lists";

interface ListNoticeProps {
  readonly page: ListPage;
  readonly version: ArchivedVersion;
  readonly inForce: ArchivedVersion;
  /** The pages that the version which is to follow has. */
  readonly nextPages: readonly ListPage[];
}

/**
 * Says above a list that its version is not the one to rely on, or that another is announced. It states dates, never a status:
 * those stay true however old the page is.
 */
export function ListNotice({ page, version, inForce, nextPages }: ListNoticeProps) {
  const { document, next, supersededOn } = version;
  if (document.version === inForce.document.version) {
    if (next === null || supersededOn === null) return null;
    const address = nextPages.includes(page) ? routes.versionList(next, page) : routes.version(next);
    return (
      <aside className="notice" aria-label={strings.notice.label}>
        {say.notice.newer(printedDate(supersededOn))}
        <a href={address}>{say.notice.toNewer}</a>
      </aside>
    );
  }
  const dates =
    supersededOn === null
      ? strings.notice.upcoming(printedDate(document.effectiveOn))
      : strings.notice.superseded(printedDate(document.effectiveOn), printedDate(supersededOn));
  return (
    <aside className="notice" aria-label={strings.notice.label}>
      {version.draft ? <b>{strings.reader.draftBanner}</b> : null}
      <SampleBadge provenance={document.provenance} />
      {isHistory(version) ? dates : strings.notice.sample(document.version)}。
      <a href={routes.list(page)}>{say.notice.toInForce}</a>
    </aside>
  );
}
