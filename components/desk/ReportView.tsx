import type { ChangeId } from "@/lib/compare/model";
import { printedDate } from "@/lib/policy/dates";
import { unreachable } from "@/lib/policy/text";
import { DUTY_LEVELS, printedDuty, type VersionDuty } from "@/lib/review/duty";
import type { ChangeReport, ReportDuty } from "@/lib/review/report";
import { compareStrings } from "@/lib/strings/compare";
import { deskStrings } from "@/lib/strings/desk";
import { reviewStrings } from "@/lib/strings/review";
import { ReportTable } from "./ReportTable";

/** The change report as a page to be read, printed and filed. */
export function ReportView({ report }: { readonly report: ChangeReport }) {
  const text = deskStrings.report;
  const { from, to, notice } = report;
  const open = report.duty.kind === "open";
  const title = text.title(to.version, open);
  return (
    <article className={open ? "desk-report unfinished" : "desk-report"} aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{text.versions(from.version, to.version, printedDate(report.today))}</p>
      <WholeDuty duty={report.duty} />
      <p>{notice.days < 0 ? text.noticePast(notice.days) : text.notice(notice.days, notice.required)}</p>

      <h3>{text.open}</h3>
      <OpenItems report={report} />

      <h3>{text.counts}</h3>
      <dl className="counts">
        <dt>{text.byKind}</dt>
        <dd>{report.kinds.map(({ kind, count }) => `${compareStrings.kinds[kind]} ${count}`).join("，")}</dd>
        <dt>{text.byClass}</dt>
        <dd>{report.classes.map((one) => `${one.class} ${one.count}`).join("，")}</dd>
      </dl>

      <h3>{open ? text.dutiesSoFar : text.duties}</h3>
      {[...report.duties]
        .sort((a, b) => DUTY_LEVELS.indexOf(b.level) - DUTY_LEVELS.indexOf(a.level))
        .map((duty) => (
          <DutyView key={duty.level} duty={duty} />
        ))}

      <div className="report-wide">
        <h3>{text.table}</h3>
        <ReportTable report={report} />
      </div>
    </article>
  );
}

/** What the whole version owes, or that it cannot be told yet. */
function WholeDuty({ duty }: { readonly duty: VersionDuty }) {
  const text = deskStrings.report;
  switch (duty.kind) {
    case "settled":
      return (
        <p className="highest">
          <b>{text.highest(printedDuty(duty))}</b>
        </p>
      );
    case "open":
      return (
        <p className="highest open">
          <b>{text.dutyOpen(duty.undecided)}</b>
          {duty.atLeast === "none" ? null : <span>{text.atLeast(reviewStrings.duties[duty.atLeast])}</span>}
        </p>
      );
    default:
      return unreachable(duty);
  }
}

/** What must be settled or looked at before the version is published. */
function OpenItems({ report }: { readonly report: ChangeReport }) {
  const text = deskStrings.report;
  const numbers = new Map(report.rows.map((row) => [row.change, row.number]));
  if (report.problems.length + report.dates.length + report.doubts.length === 0) return <p>{text.nothingOpen}</p>;
  return (
    <ul className="open-items">
      {report.dates.map(({ rule, message }) => (
        <li key={rule}>{`${message}。`}</li>
      ))}
      {alike(report.problems).map(({ message, changes }) => (
        <li key={message}>
          {changes.map((change) => {
            const number = numbers.get(change);
            return number === undefined ? null : (
              <a key={change} href={`#${change}`}>
                {text.change(number)}
              </a>
            );
          })}
          {` ${message}。`}
        </li>
      ))}
      {report.doubts.map(({ before, after, beforeCitation, afterCitation }) => (
        <li key={`${before} ${after}`}>{`${text.doubt(beforeCitation, afterCitation)}。`}</li>
      ))}
    </ul>
  );
}

/** What is to be said of several changes alike, once with all of them. */
function alike(problems: ChangeReport["problems"]) {
  const changes = new Map<string, ChangeId[]>();
  for (const { message, change } of problems) {
    const own = changes.get(message);
    if (own) own.push(change);
    else changes.set(message, [change]);
  }
  return [...changes].map(([message, own]) => ({ message, changes: own }));
}

function DutyView({ duty }: { readonly duty: ReportDuty }) {
  const text = deskStrings.report;
  const rests = [...duty.clauses.map(({ number }) => number), ...duty.statutes];
  return (
    <section className="duty-view" data-level={duty.level}>
      <h4>{duty.name}</h4>
      <p>{duty.sentence}</p>
      <p>{duty.classes.map((one) => text.changesOf(one.class, one.rows.join("、"))).join("；")}</p>
      {rests.length > 0 ? <p>{`${text.rests}：${rests.join("；")}`}</p> : null}
      {duty.conditions.length > 0 ? (
        <>
          <p>{text.conditions}</p>
          <ul>
            {duty.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
