import type { VersionLists } from "@/lib/facts/list-pages";
import type { Plain } from "@/lib/facts/plain";
import type { HeadingBlock } from "@/lib/policy/model";
import { listStrings as say } from "@/lib/strings/lists";
import { ClauseLinks } from "./Clauses";
import { SectionTitle } from "./SectionTitle";

/** An editor's one or two sentences a section, each under its heading with the clauses that say so. */
export function PlainView({ lists }: { readonly lists: VersionLists }) {
  const lines = new Map(lists.plain?.lines.map((line) => [line.section, line]));
  const headings = lists.document.blocks.filter((block) => block.kind === "heading");
  return (
    <>
      <p className="quiet">{say.plain.intro}</p>
      <div className="plain-lines">
        {headings.map((heading) => (
          <Section key={heading.id} heading={heading} line={lines.get(heading.id)} lists={lists} />
        ))}
      </div>
    </>
  );
}

interface SectionProps {
  readonly heading: HeadingBlock;
  readonly line: Plain["lines"][number] | undefined;
  readonly lists: VersionLists;
}

function Section({ heading, line, lists }: SectionProps) {
  if (line === undefined) return null;
  const title = <SectionTitle lists={lists} section={heading.id} />;
  return (
    <section id={heading.id} data-level={heading.level}>
      {heading.level === 1 ? <h2>{title}</h2> : <h3>{title}</h3>}
      <p>{line.text}</p>
      <ClauseLinks lists={lists} clauses={line.clauses} />
    </section>
  );
}
