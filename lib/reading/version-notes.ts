import { speakerNames } from "../glossary/speaker";
import { classicScript } from "../policy/classic-script";
import type { BlockId, PolicyDocument } from "../policy/model";
import { routes } from "../routes";
import { compareStrings } from "../strings/compare";
import { citationText, clauseNumber } from "./citation";
import type { ClauseChange, ClauseEventLine, ClausePast, PastWord } from "./clause-past";

/** How a clause changed, in the words of a note. */
export interface ChangeNote {
  readonly title: string;
  /** The words with what was deleted and inserted; empty for a clause that is new. */
  readonly words: readonly PastWord[];
  /** What is said below the words, a paragraph each. */
  readonly lines: readonly string[];
  /** The change on the comparison's page. */
  readonly href: string;
}

/** What the notes of a version's page say and the page does not hold. */
export interface VersionNotes {
  /** The beginning of a citation, to which the clause's number is added: 《…》（2026年9月15日生效） */
  readonly cited: string;
  /** The beginning of a term's address in the glossary, to which the encoded term is added. */
  readonly glossary: string;
  /** Each block's number as it is cited, in the order of the text. */
  readonly numbers: Readonly<Record<BlockId, string>>;
  /** In how many clauses each term is used. */
  readonly terms: Readonly<Record<string, number>>;
  /** Whom the word names with which the policy speaks of itself. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly changed: Readonly<Record<BlockId, ChangeNote>>;
  readonly history: Readonly<Record<BlockId, readonly ClauseEventLine[]>>;
  /** For headings of this version, the same clause in the version in force; empty for that version itself. */
  readonly sameClause: Readonly<Record<BlockId, BlockId>>;
}

/** The name under which the file of notes leaves its data on the page. */
export const NOTES_NAME = "policyNotes";

/**
 * Everything that notes add to a version's page.
 * @param terms each term of the version with the number of clauses that use it
 * @param sameClause as `sameClauses` gives it, or nothing for the version in force
 * @param operators the companies that answer for the policy
 */
export function versionNotes(
  document: PolicyDocument,
  terms: VersionNotes["terms"],
  past: ClausePast,
  sameClause: VersionNotes["sameClause"],
  operators: readonly string[] = [],
): VersionNotes {
  const { blocks, title, effectiveOn } = document;
  const told = Object.entries(past.history).filter(([, events]) => events.length > 0);
  return {
    cited: citationText(title, effectiveOn, ""),
    glossary: routes.glossary(""),
    numbers: Object.fromEntries(blocks.map((block) => [block.id, clauseNumber(document, block)])),
    terms,
    speakers: Object.fromEntries(
      Object.keys(terms).flatMap((term) => {
        const names = speakerNames(term, operators);
        return names === null ? [] : [[term, names]];
      }),
    ),
    changed: Object.fromEntries(Object.entries(past.changed).map(([id, change]) => [id, changeNote(change)])),
    history: Object.fromEntries(told),
    sameClause,
  };
}

function changeNote({ kind, from, words, emphasis, href }: ClauseChange): ChangeNote {
  const text = compareStrings;
  const lines = emphasis.map((one) =>
    text.emphasisChange(one.text, text.emphasis[one.before ?? "none"], text.emphasis[one.after ?? "none"]),
  );
  return {
    title: `${text.since(from)}：${text.kinds[kind]}`,
    words,
    lines: words.length === 0 ? [text.isNew, ...lines] : lines,
    href,
  };
}

/** The notes as a classic script. */
export function notesScript(notes: VersionNotes): string {
  return classicScript(NOTES_NAME, notes);
}
