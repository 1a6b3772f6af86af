import type { OpenedDraft } from "@/lib/desk/draft";
import { sourceLine } from "@/lib/desk/source-line";
import type { Report } from "@/lib/policy/rules/reports";
import { deskStrings } from "@/lib/strings/desk";

const SEVERITIES = ["error", "warning", "advice"] as const;

/** Everything the parser and the rules have to say, the gravest first, each at its place. */
export function ChecksView({ draft }: { readonly draft: OpenedDraft }) {
  const text = deskStrings.checks;
  const groups = SEVERITIES.map((severity) => ({
    severity,
    reports: draft.reports.filter((report) => report.severity === severity),
  }));
  const [errors, warnings, advice] = groups.map(({ reports }) => reports.length);
  const clauses = new Set(draft.preview?.blocks.map(({ id }) => id));
  const lines = draft.text.split("\n");
  return (
    <div className="desk-checks">
      <p>
        <b>{draft.reports.length === 0 ? text.none : text.total(errors ?? 0, warnings ?? 0, advice ?? 0)}</b>
      </p>
      {draft.notices.length > 0 ? (
        <section aria-labelledby="checks-notices">
          <h2 id="checks-notices">{`${text.notices} ${draft.notices.length}`}</h2>
          <p className="quiet">{text.noticesExplain}</p>
          <ul className="notices">
            {draft.notices.map(({ rule, message, place }) => (
              <li key={rule}>
                {message}
                {place === null ? null : <span className="quiet">{` ${text.at(place)}`}</span>}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {groups
        .filter(({ reports }) => reports.length > 0)
        .map(({ severity, reports }) => (
          <section key={severity} aria-labelledby={`checks-${severity}`}>
            <h2 id={`checks-${severity}`}>{`${text.severity[severity]} ${reports.length}`}</h2>
            <p className="quiet">{text.explain[severity]}</p>
            <ol className="findings" data-severity={severity}>
              {reports.map((report) => (
                <FindingView
                  key={`${report.line} ${report.column} ${report.rule} ${report.message}`}
                  report={report}
                  line={lines[report.line - 1] ?? ""}
                  inPreview={report.blockId !== null && clauses.has(report.blockId)}
                />
              ))}
            </ol>
          </section>
        ))}
    </div>
  );
}

interface FindingViewProps {
  readonly report: Report;
  readonly line: string;
  readonly inPreview: boolean;
}

function FindingView({ report, line, inPreview }: FindingViewProps) {
  const text = deskStrings.checks;
  const { before, at, after } = sourceLine(line, report.column, report.found);
  return (
    <li>
      <p>
        {`${report.message}。`}
        <span className="mend">{`${report.mend}。`}</span>
      </p>
      <pre>
        {before}
        <mark>{at}</mark>
        {after}
      </pre>
      <p className="quiet">
        {text.line(report.line, report.column)}
        {inPreview ? <a href={`#${report.blockId}`}>{text.toClause}</a> : null}
        <code>{report.rule}</code>
      </p>
    </li>
  );
}
