"use client";

import { useState } from "react";
import { PrintButton } from "@/components/ui/PrintButton";
import type { PolicyDiff } from "@/lib/compare/model";
import { takeAwayName } from "@/lib/desk/file-names";
import type { PolicyDocument } from "@/lib/policy/model";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { commentsOf, type Decisions, withoutComments } from "@/lib/review/decisions";
import { withDecisions } from "@/lib/review/front-matter";
import type { ChangeReport } from "@/lib/review/report";
import { reportCsv } from "@/lib/review/report-csv";
import { deskStrings } from "@/lib/strings/desk";
import { saveFile } from "./save-file";
import type { OwnFileTold, Redline } from "./useRedline.client";

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
  const { outcome, told, save, saveOwn, cancel } = redline;
  const signed = () => author.trim() || text.defaultAuthor;
  const [author, setAuthor] = useState<string>(text.defaultAuthor);
  const [commenting, setCommenting] = useState(true);
  const comments = commentsOf(decisions);
  const taken = commenting ? decisions : withoutComments(decisions);
  const name = (what: Parameters<typeof takeAwayName>[0]) => takeAwayName(what, from.version, to.version);

  return (
    <section className="desk-take needs-script" aria-label={text.label}>
      <p className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => saveFile(name("draft"), "text/plain;charset=utf-8", writeMdx(withDecisions(to, diff, taken)))}
        >
          {text.draft}
        </button>
        <button type="button" onClick={() => save(signed(), commentsOf(taken))}>
          {text.redline}
        </button>
        {saveOwn ? (
          <button type="button" onClick={() => saveOwn(signed(), commentsOf(taken))}>
            {text.own}
          </button>
        ) : null}
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
        {comments.size > 0 ? (
          <label>
            <input type="checkbox" checked={commenting} onChange={({ target }) => setCommenting(target.checked)} />
            {text.comments(comments.size)}
          </label>
        ) : null}
        <span role="status" className="quiet">
          {outcome === "idle" ? "" : text[outcome]}
        </span>
      </p>
      {told === null ? null : <OwnFileView told={told} />}
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

/** What was written into the draft's own file, and what was not and stands in the redline. */
function OwnFileView({ told }: { readonly told: OwnFileTold }) {
  const text = deskStrings.take.ownFile;
  if (typeof told === "string") return <p role="alert">{text[told]}</p>;
  const { marked, unmarked, renumbered } = told;
  return (
    <section className="own-file" aria-label={deskStrings.take.own}>
      <p role="status">{text.marked(marked)}</p>
      <Openings said={text.unmarked(unmarked.length)} openings={unmarked} />
      <Openings said={text.renumbered(renumbered.length)} openings={renumbered} />
      <p className="quiet">{text.left}</p>
    </section>
  );
}

/** What is said of some paragraphs, and the first words of each; nothing where there are none. */
function Openings({ said, openings }: { readonly said: string; readonly openings: readonly string[] }) {
  if (openings.length === 0) return null;
  return (
    <>
      <p>{said}</p>
      <ul>
        {[...new Set(openings)].map((opening) => (
          <li key={opening}>{opening}</li>
        ))}
      </ul>
    </>
  );
}
