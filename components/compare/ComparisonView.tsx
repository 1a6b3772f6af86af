import type { ReactNode } from "react";
import type { Change, PolicyDiff } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/readings/newly-stressed";
import type { NoteSince } from "@/lib/compare/readings/notes-since";
import { CHANGE_KINDS, countSubstance } from "@/lib/compare/readings/summary";
import { type EvidenceOfChanges, NO_EVIDENCE } from "@/lib/compare/weight/evidence";
import { blocksById } from "@/lib/policy/blocks-by-id";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
import { routes } from "@/lib/routes";
import { excerptStrings } from "@/lib/strings";
import { compareStrings } from "@/lib/strings/compare";
import { ExcerptNote } from "../reader/ExcerptNote";
import { ChangedText } from "./ChangedText";
import { ComparisonControls } from "./ComparisonControls";
import { unchangedClauses } from "./changed-passages";
import { LayoutChanges } from "./LayoutChanges";
import { NewlyStressedView, NotesView } from "./NotesView";
import { WeightyView } from "./WeightyView";

interface ComparisonViewProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What the authors said of the changes. */
  readonly notes?: readonly NoteSince[];
  /** Where the whole of `to` is, absolute: on paper nothing can be followed. */
  readonly address: string;
  /** What is said first of all, below the count. */
  readonly lead?: ReactNode;
  /** What the lists of both versions say of the changes. */
  readonly evidence?: EvidenceOfChanges;
}

const isOfLayout = ({ kind }: Change) => kind === "layout";

/** Two versions: what matters in sentences, then each change in its place. What did not change is left out, and counted. */
export function ComparisonView({
  diff,
  from,
  to,
  notes = [],
  address,
  lead = null,
  evidence = NO_EVIDENCE,
}: ComparisonViewProps) {
  const text = compareStrings;
  if (diff.changes.length === 0) return <p>{text.none}</p>;
  const reversed = from.effectiveOn > to.effectiveOn;
  const kinds = CHANGE_KINDS.filter((kind) => kind !== "layout" && diff.counts[kind] > 0);
  const substance = countSubstance(diff.counts);
  const unchanged = unchangedClauses(diff);
  const inText = (change: Change) =>
    change.kind === "removed"
      ? routes.clause(from.version, change.before.ids[0] ?? "")
      : routes.clause(to.version, change.after.ids[0] ?? "");
  return (
    <>
      <section className="summary" aria-label={text.summary}>
        {reversed ? <p className="excerpt">{text.reversed}</p> : null}
        <p className="total">
          <b>{text.total(substance, diff.counts.layout)}</b>
          {kinds.length > 0
            ? `：${kinds.map((kind) => text.count(text.kinds[kind], diff.counts[kind])).join("，")}。`
            : "。"}
        </p>
        <ExcerptNote what={excerptStrings.since} address={address} shown="print-only" />
        {lead}
        <WeightyView diff={diff} from={from} to={to} evidence={evidence} />
        <NotesView notes={notes} />
        <NewlyStressedView stressed={newlyStressed(diff)} />
        {diff.doubts.length > 0 ? <p className="quiet">{text.doubts(diff.doubts.length)}</p> : null}
      </section>
      <div className="compared-text">
        {substance > 0 ? (
          <>
            <ComparisonControls
              kinds={kinds.map((kind) => ({ kind, name: text.kinds[kind], count: diff.counts[kind] }))}
              chapters={touchedChapters(diff, from, to)}
              count={substance}
            />
            <article className="comparison only-changed" aria-label={text.title(from.version, to.version)}>
              <ChangedText
                diff={diff}
                from={from}
                to={to}
                shown={(change) => !isOfLayout(change)}
                inText={inText}
                noted
              />
            </article>
          </>
        ) : null}
        <LayoutChanges diff={diff} from={from} to={to} inText={inText} />
        {unchanged > 0 ? (
          <p className="quiet screen-only">
            {text.others(unchanged)} <a href={routes.version(to.version)}>{text.readWhole}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}

/** The chapters that say something else now, in the order of the newer version, then those that went. */
function touchedChapters(diff: PolicyDiff, from: PolicyDocument, to: PolicyDocument) {
  const inNew = blocksById(to.blocks);
  const byChapter = new Map<string, Change[]>();
  for (const change of diff.changes) {
    if (isOfLayout(change)) continue;
    const known = byChapter.get(change.chapter);
    if (known) known.push(change);
    else byChapter.set(change.chapter, [change]);
  }
  return [...to.blocks, ...from.blocks.filter(({ id }) => !inNew.has(id))].flatMap((block) => {
    const changes = byChapter.get(block.id) ?? [];
    const [first] = changes;
    if (block.kind !== "heading" || block.level !== 1 || !first) return [];
    return [{ id: block.id, title: printedText(block), first: first.id, count: changes.length }];
  });
}
