import type { ChangeKind } from "@/lib/compare/model";
import { compareStrings } from "@/lib/strings/compare";

interface TouchedChapter {
  readonly id: string;
  readonly title: string;
  /** The first change in it. */
  readonly first: string;
  readonly count: number;
}

interface ComparisonControlsProps {
  readonly kinds: readonly { readonly kind: ChangeKind; readonly name: string; readonly count: number }[];
  readonly chapters: readonly TouchedChapter[];
  /** How many changes there are of these kinds. */
  readonly count: number;
}

/**
 * Steps from change to change (n and p), where each chapter's changes begin, filters by kind and chapter, and one column or
 * two. The reading script works all but the links.
 */
export function ComparisonControls({ kinds, chapters, count }: ComparisonControlsProps) {
  const text = compareStrings;
  return (
    <>
      <div className="compare-steps needs-script" role="toolbar" aria-label={text.steps}>
        <button type="button" data-step="-1">
          {text.previous}
        </button>
        <span role="status" />
        <button type="button" data-step="1">
          {text.next}
        </button>
      </div>
      <div className="compare-rail">
        <div className="compare-filters needs-script" role="toolbar" aria-label={text.filters}>
          <button type="button" aria-pressed={true} data-kind-filter="">
            {`${text.all} ${count}`}
          </button>
          {kinds.map(({ kind, name, count }) => (
            <button key={kind} type="button" aria-pressed={false} data-kind-filter={kind} data-name={name}>
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
          <p className="quiet" role="status" />
        </div>
        <nav className="compare-chapters" aria-label={text.contents}>
          <ul>
            {chapters.map(({ id, title, first, count }) => (
              <li key={id}>
                <a href={`#${first}`}>
                  {title} <span className="count">{text.places(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </>
  );
}
