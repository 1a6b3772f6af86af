import { announcedOn, commentLink, noticePeriod } from "@/lib/policy/announcement";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { strings } from "@/lib/strings";

/** A day, as machines and people read it. */
export function Day({ date }: { readonly date: string }) {
  return <time dateTime={date}>{printedDate(date)}</time>;
}

/** From when to when and where anybody may comment on a version; that nobody was asked to, where it says nothing. */
export function Comments({ document }: { readonly document: PolicyDocument }) {
  const { comments } = document;
  const text = strings.versions;
  if (comments === undefined) return text.noComments;
  return (
    <>
      <Day date={comments.from} />
      {text.to}
      <Day date={comments.until} />
      <br />
      <a href={commentLink(comments.to)} rel="noopener noreferrer">
        {comments.to}
      </a>
    </>
  );
}

/** The dates that the law asks of a version, as a list of names and days. */
export function NoticeDates({ document }: { readonly document: PolicyDocument }) {
  const text = strings.versions;
  return (
    <dl className="notice-dates">
      <div>
        <dt>{text.announcedOn}</dt>
        <dd>
          <Day date={announcedOn(document)} />
        </dd>
      </div>
      <div>
        <dt>{text.comments}</dt>
        <dd>
          <Comments document={document} />
        </dd>
      </div>
      <div>
        <dt>{text.effectiveOn}</dt>
        <dd>
          <Day date={document.effectiveOn} />
          <small>{text.notice(noticePeriod(document))}</small>
        </dd>
      </div>
    </dl>
  );
}
