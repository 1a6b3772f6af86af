import type { PolicyDiff, Row, Word } from "../compare/model";
import { sideText } from "../compare/words/words";
import { blockText, unreachable } from "../policy/text";

const lines = (words: readonly Word[], side: "before" | "after", tabular: boolean) => {
  const text = sideText(words, side);
  return tabular ? [text] : text.split("\n");
};

function rowLines(row: Row, side: "before" | "after"): readonly string[] {
  switch (row.kind) {
    case "paired":
    case "regrouped":
      return lines(row.detail.words, side, row.detail.table !== null);
    case "added":
      return side === "after" ? [blockText(row.after)] : [];
    case "removed":
      return side === "before" ? [blockText(row.before)] : [];
    case "moved-from":
      return side === "before" ? [blockText(row.before)] : [];
    case "moved-to":
      return side === "after" ? lines(row.detail.words, side, row.detail.table !== null) : [];
    default:
      return unreachable(row);
  }
}

/** The texts of one version's blocks, in order, read off a comparison's words: what a redline accepts or rejects to. */
export function sideLines(diff: PolicyDiff, side: "before" | "after"): readonly string[] {
  return diff.rows.flatMap((row) => rowLines(row, side));
}
