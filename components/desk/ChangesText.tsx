import { createElement } from "react";
import { ChangeView } from "@/components/compare/ChangeView";
import { changedPassages } from "@/components/compare/changed-passages";
import { numberOf } from "@/components/compare/comparison";
import { rowKey } from "@/components/compare/row-key";
import type { Change, PolicyDiff } from "@/lib/compare/model";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";

interface ChangesTextProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  readonly shown: (change: Change) => boolean;
  /** What a person decides about a change, which stands beside its words. */
  readonly beside: (change: Change) => React.ReactNode;
}

/** The changes in reading order under their headings, the clauses of one together, each with its decision beside it. */
export function ChangesText({ diff, from, to, shown, beside }: ChangesTextProps) {
  return changedPassages(diff, shown).map((passage) => {
    if (passage.kind === "heading") {
      const { id, level } = passage.heading;
      return createElement(`h${Math.min(6, level + 1)}`, { key: `heading ${id}` }, printedText(passage.heading));
    }
    const { change, rows, first, level } = passage;
    const key = rows.map((row) => `${row.kind} ${rowKey(row)}`).join();
    const view = (
      <ChangeView
        key={key}
        change={change}
        rows={rows}
        first={first}
        number={numberOf(change, from, to)}
        level={level}
        // The whole text is the draft itself, which the preview shows.
        inText={first && change.kind !== "removed" ? `#${change.after.ids[0] ?? ""}` : null}
        notes={[]}
      />
    );
    return first ? (
      <div className="with-decision" key={key}>
        {view}
        {beside(change)}
      </div>
    ) : (
      view
    );
  });
}
