import { type ArchivedVersion, isHistory } from "@/lib/policy/archive";
import { printedDate } from "@/lib/policy/dates";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface VersionNoticeProps {
  readonly version: ArchivedVersion;
  /** The version in force on the day of the build. */
  readonly inForce: ArchivedVersion;
}

/**
 * Says above every screenful that a text is not the one to rely on, and leads to the same clause of the one in force;
 * above the one in force, that a newer one is announced. So the page stays true when that one comes into force.
 * It states dates, never a status: those stay true however old the page is.
 */
export function VersionNotice({ version, inForce }: VersionNoticeProps) {
  const { document } = version;
  if (document.version === inForce.document.version) {
    if (version.next === null || version.supersededOn === null) return null;
    return (
      <aside className="notice" aria-label={strings.notice.label}>
        {strings.notice.newer(printedDate(version.supersededOn))}。
        <a href={routes.announcement(version.next)}>{strings.notice.changes}</a>
        <a href={routes.version(version.next)}>{strings.notice.read}</a>
      </aside>
    );
  }
  const dates =
    version.supersededOn === null
      ? strings.notice.upcoming(printedDate(document.effectiveOn))
      : strings.notice.superseded(printedDate(document.effectiveOn), printedDate(version.supersededOn));
  const sample = !isHistory(version);
  // The loader hides what says no more than that the version is not yet in force, once it is.
  const stays = version.draft || sample || document.effectiveOn < inForce.document.effectiveOn;
  return (
    <aside
      className="notice"
      aria-label={strings.notice.label}
      data-until={stays ? undefined : document.effectiveOn}
      suppressHydrationWarning
    >
      {version.draft ? <b>{strings.reader.draftBanner}</b> : null}
      {sample ? strings.notice.sample(document.version) : dates}。
      {stays ? null : <a href={routes.announcement(document.version)}>{strings.notice.changes}</a>}
      <a href={routes.home()} data-same-clause="">
        {strings.notice.toInForce}
      </a>
    </aside>
  );
}
