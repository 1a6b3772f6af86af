import { createElement } from "react";
import type { Change, PolicyDiff } from "@/lib/compare/model";
import { notesForReaders } from "@/lib/policy/change-notes";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { compareStrings } from "@/lib/strings/compare";
import { ChangeView } from "./ChangeView";
import { numberOf, stretches } from "./comparison";
import { rowKey } from "./row-key";

interface ComparisonTextProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** Whether a change is drawn; all are when omitted. */
  readonly shown?: (change: Change) => boolean;
  /** What stands with a change, once, after its words. */
  readonly beside?: (change: Change) => React.ReactNode;
}

/** Two versions as one text with every change in its place; what did not change is folded away under its headings. */
export function ComparisonText({ diff, from, to, shown = () => true, beside }: ComparisonTextProps) {
  const seen = new Set<string>();
  return stretches(diff).map((stretch) => {
    if (stretch.kind === "heading") {
      const level = stretch.block.kind === "heading" ? stretch.block.level + 1 : 6;
      return createElement(`h${level}`, { key: `heading ${stretch.block.id}` }, printedText(stretch.block));
    }
    if (stretch.kind === "unchanged") {
      return (
        <details key={`unchanged ${stretch.blocks[0]?.id}`}>
          <summary>{compareStrings.unchanged(stretch.blocks.length)}</summary>
          {stretch.blocks.map((block) => (
            <p key={block.id}>{printedText(block)}</p>
          ))}
        </details>
      );
    }
    const { change, row } = stretch;
    if (!shown(change)) return null;
    const first = !seen.has(change.id) && (row.kind !== "moved-from" || change.kind === "removed");
    if (first) seen.add(change.id);
    const ids = change.kind === "removed" ? [] : change.after.ids;
    const view = (
      <ChangeView
        key={`${row.kind} ${change.id} ${rowKey(stretch.row)}`}
        change={change}
        rows={[row]}
        first={first}
        number={numberOf(change, from, to)}
        notes={beside ? [] : notesForReaders(to).filter(({ clause }) => ids.includes(clause))}
      />
    );
    if (!beside || !first) return view;
    return (
      <div className="with-decision" key={`${row.kind} ${change.id} ${rowKey(stretch.row)}`}>
        {view}
        {beside(change)}
      </div>
    );
  });
}
