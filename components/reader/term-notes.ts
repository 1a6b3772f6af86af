import type { Glossary } from "@/lib/glossary/glossary";
import type { PolicyDocument } from "@/lib/policy/model";
import { clauseNumber } from "@/lib/reading/citation";
import type { TermNote } from "./note";

/** What the panel beside the text tells of each term of a document. */
export function termNotes(document: PolicyDocument, glossary: Glossary): readonly TermNote[] {
  const byId = new Map(document.blocks.map((block) => [block.id, block]));
  return glossary.map((entry) => {
    const block = byId.get(entry.definedIn);
    return {
      term: entry.term,
      definedIn: entry.definedIn,
      definedAt: block ? clauseNumber(document, block) : "",
      clauses: entry.clauses,
      inlines: block?.kind === "definition" ? block.inlines : [{ kind: "text", text: entry.definition } as const],
    };
  });
}
