import { createElement } from "react";
import type { Change, PolicyDiff } from "@/lib/compare/model";
import { notesForReaders } from "@/lib/policy/change-notes";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { ChangeView } from "./ChangeView";
import { changedPassages } from "./changed-passages";
import { numberOf } from "./comparison";
import { rowKey } from "./row-key";

export interface ChangedTextProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly shown: (change: Change) => boolean;
  /** Where a change's clause stands in the whole text; nowhere when omitted. */
  readonly inText?: (change: Change) => string;
  /** Whether authors' notes stand with their changes. */
  readonly noted?: boolean;
}

/** The changes of two versions in reading order, under the headings of their places; what did not change is left out. */
export function ChangedText({ diff, from, to, shown, inText, noted = false }: ChangedTextProps) {
  const notes = noted ? notesForReaders(to) : [];
  return changedPassages(diff, shown).map((passage) => {
    if (passage.kind === "heading") {
      const { id, level } = passage.heading;
      return createElement(`h${Math.min(6, level + 2)}`, { key: `heading ${id}` }, printedText(passage.heading));
    }
    const { change, rows, first, level } = passage;
    const ids = change.kind === "removed" ? [] : change.after.ids;
    return (
      <ChangeView
        key={rows.map((row) => `${row.kind} ${rowKey(row)}`).join()}
        change={change}
        rows={rows}
        first={first}
        number={numberOf(change, from, to)}
        level={level}
        inText={inText ? inText(change) : null}
        notes={notes.filter(({ clause }) => ids.includes(clause))}
      />
    );
  });
}
