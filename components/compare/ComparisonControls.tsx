import type { ChangeKind } from "@/lib/compare/model";
import { compareStrings } from "@/lib/strings/compare";

interface ComparisonControlsProps {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly name: string; readonly count: number }[];
  readonly chapters: readonly { readonly id: string; readonly title: string }[];
}

/** Filters by kind and chapter, one column or two, and steps from change to change (n and p): the reading script works them. */
export function ComparisonControls({ kinds, chapters }: ComparisonControlsProps) {
  const text = compareStrings;
  return (
    <>
      <div className="compare-filters needs-script" role="toolbar" aria-label={text.filters}>
        {kinds.map(({ kind, name, count }) => (
          <button key={kind} type="button" aria-pressed={kind !== "layout"} data-kind-filter={kind} data-name={name}>
            {`${name} ${count}`}
          </button>
        ))}
        <select aria-label={text.chapter}>
          <option value="">{text.allChapters}</option>
          {chapters.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" aria-pressed={false} data-sides="">
          {text.sides}
        </button>
      </div>
      <div className="compare-steps needs-script" role="toolbar" aria-label={text.steps}>
        <button type="button" data-step="-1">
          {text.previous}
        </button>
        <button type="button" data-step="1">
          {text.next}
        </button>
        <span role="status" />
      </div>
    </>
  );
}
