import { ChangedText } from "@/components/compare/ChangedText";
import { unchangedClauses } from "@/components/compare/changed-passages";
import { LayoutChanges } from "@/components/compare/LayoutChanges";
import { NewlyStressedView, NotesView } from "@/components/compare/NotesView";
import { WeightyView } from "@/components/compare/WeightyView";
import { FactsSentences } from "@/components/lists/FactsChanges";
import type { PolicyDiff } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/readings/newly-stressed";
import type { NoteSince } from "@/lib/compare/readings/notes-since";
import { CHANGE_KINDS, countSubstance } from "@/lib/compare/readings/summary";
import { type EvidenceOfChanges, NO_EVIDENCE } from "@/lib/compare/weight/evidence";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";
import { compareStrings } from "@/lib/strings/compare";
import { embedStrings } from "@/lib/strings/embed";
import { ExcerptNote } from "../reader/ExcerptNote";
import { ConsentBar } from "./ConsentBar";
import type { PageFacts } from "./facts";

interface SincePageProps {
  readonly diff: PolicyDiff;
  readonly from: PolicyDocument;
  readonly to: PolicyDocument;
  /** What authors said of changes in every version after `from` up to `to`, oldest first. */
  readonly notes: readonly NoteSince[];
  /** What is done differently with information, in sentences; none where either version has no facts. */
  readonly sentences?: readonly string[];
  /** What the lists of both versions say of the changes. */
  readonly evidence?: EvidenceOfChanges;
  /** Where the whole of `to` is, absolute. */
  readonly address: string;
  readonly facts: PageFacts;
}

/** What changed since the version a person agreed to: how much and what matters first, then each change in its clause. */
export function SincePage({
  diff,
  from,
  to,
  notes,
  sentences = [],
  evidence = NO_EVIDENCE,
  address,
  facts,
}: SincePageProps) {
  const kinds = CHANGE_KINDS.filter((kind) => kind !== "layout" && diff.counts[kind] > 0);
  const substance = countSubstance(diff.counts);
  const unchanged = unchangedClauses(diff);
  const text = compareStrings;
  return (
    <div id="top" {...facts}>
      <nav className="embed-bar" aria-label={strings.site.nav}>
        <a href="#changes">{embedStrings.changes}</a>
        <a href={routes.embed()} data-page="">
          {embedStrings.toFull}
        </a>
      </nav>
      <main>
        <p className="notice" id="notice" role="status" hidden />
        <h1>{embedStrings.sinceTitle}</h1>
        <p className="dates">
          {embedStrings.compared(from.version, to.version)}
          {embedStrings.inForceSince(printedDate(to.effectiveOn))}
          {to.provenance === "example" ? strings.reader.exampleProvenance : null}
        </p>
        <ExcerptNote what={strings.excerpt.since} address={address} shown="print-only" />
        <p className="total">
          <b>{text.total(substance, diff.counts.layout)}</b>
        </p>
        <ul className="kind-counts" aria-label={text.kind}>
          {kinds.map((kind) => (
            <li key={kind}>
              {text.kinds[kind]} <b>{diff.counts[kind]}</b>
            </li>
          ))}
        </ul>
        <FactsSentences sentences={sentences} />
        <WeightyView diff={diff} from={from} to={to} evidence={evidence} />
        <NotesView notes={notes} />
        <NewlyStressedView stressed={newlyStressed(diff)} />
        <h2 id="changes">{embedStrings.changes}</h2>
        {diff.changes.length === 0 ? <p>{text.none}</p> : null}
        {substance > 0 ? (
          <article className="comparison only-changed" aria-label={embedStrings.changes}>
            <ChangedText diff={diff} from={from} to={to} shown={({ kind }) => kind !== "layout"} />
          </article>
        ) : null}
        <LayoutChanges diff={diff} from={from} to={to} />
        {unchanged > 0 ? <p className="quiet">{text.others(unchanged)}</p> : null}
        <p id="end">
          <a href={routes.embed()} data-page="">
            {embedStrings.full}
          </a>
        </p>
      </main>
      <ConsentBar />
    </div>
  );
}
