import { createElement } from "react";
import { ChangeView } from "@/components/compare/ChangeView";
import { blockOf, numberOf, type Stretch, stretches } from "@/components/compare/comparison";
import { NewlyStressedView, NotesView } from "@/components/compare/NotesView";
import type { PolicyDiff } from "@/lib/compare/model";
import { newlyStressed } from "@/lib/compare/newly-stressed";
import type { NoteSince } from "@/lib/compare/notes-since";
import { CHANGE_KINDS } from "@/lib/compare/summary";
import { printedDate } from "@/lib/policy/dates";
import type { PolicyDocument } from "@/lib/policy/model";
import { printedText } from "@/lib/policy/text";
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
  /** Where the whole of `to` is, absolute. */
  readonly address: string;
  readonly facts: PageFacts;
}

/** What changed since the version a person agreed to: the sum on the first screen, then each change in its clause. */
export function SincePage({ diff, from, to, notes, sentences = [], address, facts }: SincePageProps) {
  const kinds = CHANGE_KINDS.filter((kind) => diff.counts[kind] > 0);
  const classes = [...new Set(notes.map((note) => note.class))];
  const text = compareStrings;
  const seen = new Set<string>();
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
        <ExcerptNote what={strings.excerpt.since} address={address} shown="always" />
        <p className="total">
          <b>{text.total(diff.changes.length)}</b>
        </p>
        <ul className="counts" aria-label={text.kind}>
          {kinds.map((kind) => (
            <li key={kind}>
              {text.kinds[kind]} <b>{diff.counts[kind]}</b>
            </li>
          ))}
        </ul>
        {classes.length > 0 ? (
          <ul className="counts" aria-label={embedStrings.classes}>
            {classes.map((one) => (
              <li key={one}>
                {one} <b>{notes.filter((note) => note.class === one).length}</b>
              </li>
            ))}
          </ul>
        ) : null}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <NotesView notes={notes} />
        <NewlyStressedView stressed={newlyStressed(diff)} />
        <h2 id="changes">{embedStrings.changes}</h2>
        {diff.changes.length === 0 ? <p>{text.none}</p> : null}
        <article className="comparison" data-layout="shown" aria-label={embedStrings.changes}>
          {withoutIdleHeadings(stretches(diff)).map((stretch) => {
            if (stretch.kind === "unchanged") return null;
            if (stretch.kind === "heading") {
              const level = stretch.block.kind === "heading" ? stretch.block.level + 1 : 6;
              return createElement(
                `h${Math.max(3, level)}`,
                { key: `heading ${stretch.block.id}` },
                printedText(stretch.block),
              );
            }
            const { change, row } = stretch;
            const first = !seen.has(change.id) && (row.kind !== "moved-from" || change.kind === "removed");
            if (first) seen.add(change.id);
            return (
              <ChangeView
                key={`${row.kind} ${change.id} ${diff.rows.indexOf(row)}`}
                change={change}
                row={row}
                first={first}
                number={numberOf(change, from, to)}
                notes={[]}
              />
            );
          })}
        </article>
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

/** Leaves out headings under which nothing changed: a change stands under the headings of its place alone. */
function withoutIdleHeadings(all: readonly Stretch[]): readonly Stretch[] {
  return all.filter((stretch, index) => {
    if (stretch.kind !== "heading" || stretch.block.kind !== "heading") return true;
    const { level } = stretch.block;
    for (const next of all.slice(index + 1)) {
      if (next.kind === "unchanged") continue;
      const block = next.kind === "heading" ? next.block : blockOf(next.row);
      if (block?.kind === "heading" && block.level <= level) return false;
      if (next.kind === "changed") return true;
    }
    return false;
  });
}
