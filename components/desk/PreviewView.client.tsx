"use client";

import { useMemo } from "react";
import { Article } from "@/components/reader/Article";
import { Contents } from "@/components/reader/Contents";
import { linksOf } from "@/components/reader/links";
import type { PolicyDiff } from "@/lib/compare/model";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { readingOf } from "@/lib/reading/reading";
import { strings } from "@/lib/strings";
import { deskStrings } from "@/lib/strings/desk";
import { changedClauses } from "./changed-clauses";
import type { DeskProps } from "./useDesk.client";

interface PreviewViewProps {
  readonly document: PolicyDocument;
  /** Whether the source has no errors, so that this is all of it. */
  readonly whole: boolean;
  readonly diff: PolicyDiff | null;
  readonly pendingLinks: DeskProps["pendingLinks"];
}

/** The draft as a reader would see it, by the reader's own components. */
export function PreviewView({ document: source, whole, diff, pendingLinks }: PreviewViewProps) {
  const { document, glossary, outline, measure } = readingOf(source);
  const links = useMemo(() => linksOf(glossary, pendingLinks), [glossary, pendingLinks]);
  const past = useMemo(() => ({ changed: diff ? changedClauses(diff) : {}, history: {} }), [diff]);
  const text = strings.reader;
  return (
    <div className="preview-split">
      <Contents entries={outline} />
      <div className="preview-text">
        <header className="desk-masthead">
          <p className="desk-title">{document.title}</p>
          <p className="dates">
            <b className="sample">{deskStrings.preview.draft}</b>
            <span>{`${text.updatedOn}${printedDate(document.updatedOn)}`}</span>
            <span>{`${text.effectiveOn}${printedDate(document.effectiveOn)}`}</span>
          </p>
          <p className="facts">
            {`${text.readingTime(measure.characters, measure.minutes)}${measure.emphasised > 0 ? `；${strings.key.count(measure.emphasised)}` : ""}。`}
            <a className="narrow-contents" href="#contents">
              {deskStrings.preview.contents}
            </a>
          </p>
          {whole ? null : <p role="alert">{deskStrings.preview.partial}</p>}
        </header>
        <Article document={document} links={links} outline={outline} past={past} notes={null} />
      </div>
    </div>
  );
}
