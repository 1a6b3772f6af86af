import { InlinesView } from "@/components/reader/InlineView";
import type { Links } from "@/components/reader/links";
import type { GlossaryEntry } from "@/lib/glossary/glossary";
import type { LetterGroup } from "@/lib/glossary/pinyin-order";
import { speakerNames } from "@/lib/glossary/speaker";
import { type SectionUses, usesBySection } from "@/lib/glossary/uses-by-section";
import type { Block, BlockId, PolicyDocument } from "@/lib/policy/model";
import { inlinesText } from "@/lib/policy/text";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface GlossaryViewProps {
  readonly document: PolicyDocument;
  readonly groups: readonly LetterGroup<GlossaryEntry>[];
  readonly links: Links;
  /** The companies that answer for the policy. */
  readonly operators: readonly string[];
}

/** Every term under its letter: what it means, where that stands, and each clause that uses it. */
export function GlossaryView({ document, groups, links, operators }: GlossaryViewProps) {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  return (
    <>
      <nav className="letters" aria-label={strings.glossary.index}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#letter-${letter === "#" ? "digit" : letter}`}>
            {letter === "#" ? strings.glossary.digits : letter}
          </a>
        ))}
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${letter === "#" ? "digit" : letter}`}>
          <h2 id={`letter-${letter === "#" ? "digit" : letter}`}>
            {letter === "#" ? strings.glossary.digits : letter}
          </h2>
          {entries.map((entry) => (
            <EntryView
              key={entry.term}
              entry={entry}
              document={document}
              blocks={blocks}
              links={links}
              operators={operators}
            />
          ))}
        </section>
      ))}
    </>
  );
}

interface EntryViewProps {
  readonly entry: GlossaryEntry;
  readonly document: PolicyDocument;
  readonly blocks: ReadonlyMap<BlockId, Block>;
  readonly links: Links;
  readonly operators: readonly string[];
}

function EntryView({ entry, document, blocks, links, operators }: EntryViewProps) {
  const defining = blocks.get(entry.definedIn);
  const others = entry.spellings.filter((spelling) => spelling !== entry.term);
  const names = speakerNames(entry.term, operators);
  const text = strings.glossary;
  return (
    <div className="entry" id={`def-${entry.term}`}>
      <h3>
        {entry.term}
        {others.length > 0 ? (
          <small>
            {text.alsoWritten} {others.join("、")}
          </small>
        ) : null}
      </h3>
      {names === null ? null : (
        <p>
          <b>{text.who(names)}</b>
        </p>
      )}
      <p>
        {defining?.kind === "definition" ? <InlinesView inlines={defining.inlines} links={links} /> : entry.definition}
      </p>
      {defining ? (
        <p className="quiet">
          {text.definedIn} <a href={routes.clause(document.version, defining.id)}>{clauseNumber(document, defining)}</a>
        </p>
      ) : null}
      {entry.occurrences.length > 0 ? (
        <details>
          <summary>{text.clauses(entry.clauses, entry.occurrences.length)}</summary>
          <ul>
            {usesBySection(document, entry).map((uses) => (
              <li key={uses.heading?.id ?? ""}>
                <SectionUsesView uses={uses} document={document} />
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="quiet">{text.unused}</p>
      )}
    </div>
  );
}

/** A section by its heading, and the clauses in it by what their numbers add to the heading's. */
function SectionUsesView({ uses, document }: { readonly uses: SectionUses; readonly document: PolicyDocument }) {
  const { heading, clauses } = uses;
  const number = heading === null ? "" : clauseNumber(document, heading);
  const inside = (clause: Block) => {
    const whole = clauseNumber(document, clause);
    return whole.startsWith(number) && whole !== number ? whole.slice(number.length) : whole;
  };
  return (
    <>
      {heading === null ? null : (
        <a className="section" href={routes.clause(document.version, heading.id)}>
          {heading.label === null ? null : <span>{number}</span>}
          {inlinesText(heading.inlines)}
        </a>
      )}
      {clauses.map((clause) => (
        <a key={clause.id} href={routes.clause(document.version, clause.id)}>
          {inside(clause)}
        </a>
      ))}
    </>
  );
}
