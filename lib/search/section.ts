import type { Passage } from "./corpus";

/**
 * What one result is: a lowest heading with the clauses right under it. A definition and a line of the front matter are
 * sections of their own.
 */
export interface Section {
  /** Null for a definition, a line of the front matter, and where a text has no headings. */
  readonly heading: Passage | null;
  /** The clauses right under the heading, in reading order. */
  readonly clauses: readonly Passage[];
  /** The first clause anywhere below the heading: what a heading of headings shows. */
  readonly below: Passage | null;
  /** Its place in reading order. */
  readonly order: number;
}

interface OpenSection extends Section {
  heading: Passage | null;
  readonly clauses: Passage[];
  below: Passage | null;
}

/**
 * The section of each passage.
 * @param passages in reading order
 * @param headings the printed headings above a passage, outermost first
 */
export function sectionsOf(
  passages: readonly Passage[],
  headings: (passage: Passage) => readonly string[],
): ReadonlyMap<Passage, Section> {
  const open = new Map<string, OpenSection>();
  const sections = new Map<Passage, Section>();
  const sectionAt = (key: string, order: number) => {
    const section = open.get(key) ?? { heading: null, clauses: [], below: null, order };
    open.set(key, section);
    return section;
  };
  for (const passage of passages) {
    const { entry, place, order } = passage;
    const { kind, text } = entry.record;
    const above = headings(passage);
    if (kind === "definition" || kind === "meta") {
      sections.set(passage, { heading: null, clauses: [passage], below: null, order });
    } else if (kind === "heading") {
      const section = sectionAt([...above, `${place.label}${text}`].join("\n"), order);
      section.heading ??= passage;
      sections.set(passage, section);
    } else {
      const section = sectionAt(above.join("\n"), order);
      section.clauses.push(passage);
      sections.set(passage, section);
      for (let depth = above.length; depth > 0; depth--) {
        sectionAt(above.slice(0, depth).join("\n"), order).below ??= passage;
      }
    }
  }
  return sections;
}
