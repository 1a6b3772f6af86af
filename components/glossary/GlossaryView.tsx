import { InlinesView } from "@/components/reader/InlineView";
import type { Links } from "@/components/reader/links";
import type { GlossaryEntry } from "@/lib/glossary/glossary";
import type { LetterGroup } from "@/lib/glossary/pinyin-order";
import type { Block, BlockId, PolicyDocument } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import { routes } from "@/lib/routes";
import { strings } from "@/lib/strings";

interface GlossaryViewProps {
  readonly document: PolicyDocument;
  readonly groups: readonly LetterGroup<GlossaryEntry>[];
  readonly links: Links;
}

/** Every term under its letter: what it means, where that stands, and each clause that uses it. */
export function GlossaryView({ document, groups, links }: GlossaryViewProps) {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  return (
    <>
      <nav className="letters" aria-label={strings.glossary.index}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#letter-${letter === "#" ? "digit" : letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={`letter-${letter === "#" ? "digit" : letter}`}>
          <h2 id={`letter-${letter === "#" ? "digit" : letter}`}>
            {letter === "#" ? strings.glossary.digits : letter}
          </h2>
          {entries.map((entry) => (
            <EntryView key={entry.term} entry={entry} document={document} blocks={blocks} links={links} />
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
}

function EntryView({ entry, document, blocks, links }: EntryViewProps) {
  const defining = blocks.get(entry.definedIn);
  const others = entry.spellings.filter((spelling) => spelling !== entry.term);
  const uses = [...new Set(entry.occurrences.map((occurrence) => occurrence.blockId))];
  return (
    <div className="entry" id={`def-${entry.term}`}>
      <h3>
        {entry.term}
        {others.length > 0 ? (
          <small>
            {strings.glossary.alsoWritten} {others.join("、")}
          </small>
        ) : null}
      </h3>
      <p>
        {defining?.kind === "definition" ? <InlinesView inlines={defining.inlines} links={links} /> : entry.definition}
      </p>
      {defining ? (
        <p className="quiet">
          {strings.glossary.definedIn}{" "}
          <a href={routes.clause(document.version, defining.id)}>{clauseNumber(document, defining)}</a>
        </p>
      ) : null}
      {uses.length > 0 ? (
        <details>
          <summary>{strings.glossary.clauses(uses.length, entry.occurrences.length)}</summary>
          <ul>
            {uses.map((id) => {
              const block = blocks.get(id);
              return (
                <li key={id}>
                  <a href={routes.clause(document.version, id)}>{block ? clauseNumber(document, block) : id}</a>
                </li>
              );
            })}
          </ul>
        </details>
      ) : (
        <p className="quiet">{strings.glossary.unused}</p>
      )}
    </div>
  );
}
