import type { Change, PolicyDiff } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/newly-stressed";
import type { NoteSince } from "@/lib/compare/notes-since";
import { CHANGE_KINDS } from "@/lib/compare/summary";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { compareStrings } from "@/lib/strings/compare";
import { ComparisonControls } from "./ComparisonControls";
import { ComparisonText } from "./ComparisonText";
import { NewlyStressedView, NotesView } from "./NotesView";
import { WeightyView } from "./WeightyView";

interface ComparisonViewProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What the authors said of the changes. */
  readonly notes?: readonly NoteSince[];
}

/** Two versions as one text with every change in its place, after a summary that can be read aloud. */
export function ComparisonView({ diff, from, to, notes = [] }: ComparisonViewProps) {
  const text = compareStrings;
  if (diff.changes.length === 0) return <p>{text.none}</p>;
  const reversed = from.effectiveOn > to.effectiveOn;
  const kinds = CHANGE_KINDS.filter((kind) => diff.counts[kind] > 0);
  const inNew = blocksById(to.blocks);
  const byChapter = new Map<string, Change[]>();
  for (const change of diff.changes) byChapter.set(change.chapter, byChapter.get(change.chapter) ?? []);
  for (const change of diff.changes) byChapter.get(change.chapter)?.push(change);
  const touched = [...to.blocks, ...from.blocks.filter(({ id }) => !inNew.has(id))]
    .filter((block) => block.kind === "heading" && block.level === 1)
    .map((chapter) => ({ chapter, changes: byChapter.get(chapter.id) ?? [] }))
    .filter(({ changes }) => changes.length > 0);
  return (
    <>
      <section className="summary" aria-label={text.summary}>
        {reversed ? <p className="excerpt">{text.reversed}</p> : null}
        <p>
          <b>{text.total(diff.changes.length)}</b>：
          {kinds.map((kind) => text.count(text.kinds[kind], diff.counts[kind])).join("，")}。
        </p>
        <NotesView notes={notes} />
        <WeightyView diff={diff} from={from} to={to} />
        <NewlyStressedView stressed={newlyStressed(diff)} />
        <nav aria-label={text.contents}>
          <h2>{text.contents}</h2>
          <ul>
            {touched.map(({ chapter, changes }) => (
              <li key={chapter.id}>
                <a href={`#${changes[0]?.id}`}>{text.inChapter(printedText(chapter), changes.length)}</a>
              </li>
            ))}
          </ul>
        </nav>
        {diff.doubts.length > 0 ? <p className="quiet">{text.doubts(diff.doubts.length)}</p> : null}
      </section>
      <ComparisonControls
        kinds={kinds.map((kind) => ({ kind, name: text.kinds[kind], count: diff.counts[kind] }))}
        chapters={touched.map(({ chapter }) => ({ id: chapter.id, title: printedText(chapter) }))}
      />
      <article className="comparison" aria-label={text.title(from.version, to.version)}>
        <ComparisonText diff={diff} from={from} to={to} />
      </article>
    </>
  );
}
