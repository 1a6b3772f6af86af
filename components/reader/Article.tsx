import { createElement } from "react";
import type { Block, PolicyDocument } from "@/lib/policy/model";
import { type Chapter, chapters } from "@/lib/reading/chapters";
import type { ClausePast } from "@/lib/reading/clause-past";
import { keyBlocks } from "@/lib/reading/emphasis";
import { itemRuns } from "@/lib/reading/item-runs";
import type { OutlineEntry } from "@/lib/reading/outline";
import { promisedContents } from "@/lib/reading/promised-contents";
import { strings } from "@/lib/strings";
import { BlockView } from "./BlockView";
import type { Links } from "./links";

interface ArticleProps {
  /** The version's document with its terms linked. */
  readonly document: PolicyDocument;
  readonly links: Links;
  readonly outline: readonly OutlineEntry[];
  readonly past: ClausePast;
  /** How long it takes to read, in minutes; null where nobody is told how much is left. */
  readonly minutes?: number | null;
  /** Where the data of its notes are; null for a draft that is on no page of its own. */
  readonly notes: string | null;
  /** Where the plain line and the lists of a chapter are, by its heading. */
  readonly lists?: Readonly<Record<string, string>>;
}

const NO_LISTS: NonNullable<ArticleProps["lists"]> = {};

/** The policy's text, whole: every block with its id, chapter by chapter. */
export function Article({ document, links, outline, past, minutes = null, notes, lists = NO_LISTS }: ArticleProps) {
  const keys = keyBlocks(document);
  const promised = promisedContents(document);
  const listed = outline.filter(({ id }) => promised?.listed.includes(id));
  return (
    <article
      data-policy-version={document.version}
      data-notes={notes ?? undefined}
      data-minutes={minutes ?? undefined}
      aria-label={document.title}
    >
      {chapters(document).map((chapter) => (
        <ChapterView key={chapter.id} chapter={chapter} keys={keys} links={links} past={past} lists={lists[chapter.id]}>
          {chapter.id === promised?.chapter && listed.length > 0 ? <PrintedContents entries={listed} /> : null}
        </ChapterView>
      ))}
    </article>
  );
}

interface ChapterViewProps {
  readonly chapter: Chapter;
  readonly keys: ReadonlySet<string>;
  readonly links: Links;
  readonly past: ClausePast;
  /** Where its plain line and its lists are. */
  readonly lists: string | undefined;
  readonly children: React.ReactNode;
}

function ChapterView({ chapter, keys, links, past, lists, children }: ChapterViewProps) {
  const view = (block: Block, listed = false) => (
    <BlockView
      key={block.id}
      block={block}
      links={links}
      keyed={keys.has(block.id)}
      changed={past.changed[block.id]?.href ?? null}
      listed={listed}
    />
  );
  return (
    <section>
      {chapter.heading === null ? null : view(chapter.heading)}
      {lists === undefined ? null : <ChapterLists href={lists} />}
      {itemRuns(chapter.blocks).map((run) => {
        const [first, second] = run;
        if (first?.kind !== "item" || second?.kind !== "item") return run.map((block) => view(block));
        // Neither `ol`, which numbers what the text numbers itself, nor `ul`: its entries stay paragraphs, as all clauses are.
        const items = run.map((block) => view(block, true));
        return createElement("div", { key: first.id, role: "list" }, items);
      })}
      {children}
    </section>
  );
}

/** The way to what an editor says of a chapter and what its lists hold. Its words are drawn, for they are none of the text's. */
function ChapterLists({ href }: { readonly href: string }) {
  const { chapterLists } = strings.reader;
  return <a className="chapter-lists" href={href} data-lists="" aria-label={chapterLists} />;
}

/** The chapters that the text promises to list, where a printed policy has them. */
function PrintedContents({ entries }: { readonly entries: readonly OutlineEntry[] }) {
  return (
    <ul className="printed-contents" aria-label={strings.reader.contents}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <a href={`#${entry.id}`}>{`${entry.label}${entry.title}`}</a>
        </li>
      ))}
    </ul>
  );
}
