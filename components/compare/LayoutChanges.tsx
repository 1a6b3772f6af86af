import { countSubstance } from "@/lib/compare/readings/summary";
import { compareStrings } from "@/lib/strings/compare";
import { ChangedText, type ChangedTextProps } from "./ChangedText";

/** The changes that only look otherwise, counted apart and folded away: nobody has to agree to a comma. */
export function LayoutChanges(props: Omit<ChangedTextProps, "shown">) {
  const { counts, changes } = props.diff;
  const count = changes.length - countSubstance(counts);
  if (count === 0) return null;
  return (
    <details className="only-layout">
      <summary>
        {compareStrings.layoutOnly(count)}
        <span className="print-only">{compareStrings.layoutFolded}</span>
      </summary>
      <div className="comparison only-changed" data-layout="shown">
        <ChangedText {...props} shown={({ kind }) => kind === "layout"} />
      </div>
    </details>
  );
}
