"use client";

import { useState } from "react";
import { PrintButton } from "@/components/ui/PrintButton";
import type { PolicyDiff } from "@/lib/compare/model";
import { takeAwayName } from "@/lib/desk/file-names";
import type { PolicyDocument } from "@/lib/policy/model";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import type { Decisions } from "@/lib/review/decisions";
import { withDecisions } from "@/lib/review/front-matter";
import type { ChangeReport } from "@/lib/review/report";
import { reportCsv } from "@/lib/review/report-csv";
import { deskStrings } from "@/lib/strings/desk";
import { saveFile } from "./save-file";
import type { Redline } from "./useRedline.client";

interface TakeAwayBarProps {
  readonly redline: Redline;
  readonly cancellable: boolean;
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly decisions: Decisions;
  readonly report: ChangeReport;
}

/** What a lawyer takes away: the draft with its decisions, the Word redline, and the report. */
export function TakeAwayBar({ redline, cancellable, diff, from, to, decisions, report }: TakeAwayBarProps) {
  const text = deskStrings.take;
  const { outcome, save, cancel } = redline;
  const [author, setAuthor] = useState<string>(text.defaultAuthor);
  const name = (what: Parameters<typeof takeAwayName>[0]) => takeAwayName(what, from.version, to.version);

  return (
    <section className="desk-take needs-script" aria-label={text.label}>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() =>
            saveFile(name("draft"), "text/plain;charset=utf-8", writeMdx(withDecisions(to, diff, decisions)))
          }
        >
          {text.draft}
        </button>
        <button type="button" onClick={() => save(author.trim() || text.defaultAuthor)}>
          {text.redline}
        </button>
        <button
          type="button"
          onClick={() =>
            saveFile(
              name(report.duty.kind === "open" ? "unfinished-report" : "report"),
              "text/csv;charset=utf-8",
              reportCsv(report),
            )
          }
        >
          {text.csv}
        </button>
        <PrintButton />
      </p>
      <p>
        <label>
          {text.author}
          <input type="text" value={author} maxLength={40} onChange={({ target }) => setAuthor(target.value)} />
        </label>
        <span role="status" className="quiet">
          {outcome === "idle" ? "" : text[outcome]}
        </span>
      </p>
      {outcome === "working" && cancellable ? (
        <p className="actions">
          <progress aria-label={text.working} />
          <button type="button" onClick={cancel}>
            {text.cancel}
          </button>
        </p>
      ) : null}
    </section>
  );
}
