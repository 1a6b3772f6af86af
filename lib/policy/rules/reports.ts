import type { PolicyDocument } from "../model";
import { locator } from "../parse/locate";
import type { ParseResult } from "../parse/parse-policy";
import { RULES } from "./catalogue";
import { checkDocument } from "./check-document";
import type { RuleContext, Severity } from "./rule";
import { numbering } from "./slips/numbering";

/** A fault of the file or a finding of a rule, at its place in the file; line and column count from 1. */
export interface Report {
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** A rule's id, or the parser's own id of the fault. */
  readonly rule: string;
  /** The clause; null for a fault the parser found. */
  readonly blockId: string | null;
  readonly found: string;
  readonly message: string;
  readonly mend: string;
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

function severityOf(id: string, published: boolean): Severity {
  const rule = rules.get(id);
  return (published ? rule?.published : undefined) ?? rule?.severity ?? "warning";
}

/**
 * Everything there is to say about a parsed file, in the order of its lines. The rules run on whatever could be read: one
 * fault hides no other.
 */
export function reportsOn(parsed: ParseResult, context: RuleContext): readonly Report[] {
  const { document, known, readable } = parsed;
  const read = document ?? (readable.length > 0 ? { ...known, blocks: readable } : null);
  const findings = read ? findingsOn(parsed, read, context) : [];
  return [...faultsOf(parsed), ...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}

function faultsOf({ messages }: ParseResult): readonly Report[] {
  return messages.map((message): Report => {
    const note = message.note ?? "";
    return {
      line: message.line ?? 1,
      column: message.column ?? 1,
      severity: message.fatal ? "error" : "warning",
      rule: message.ruleId ?? "",
      blockId: null,
      found: message.actual ?? "",
      message: message.reason.endsWith(`。${note}。`) ? message.reason.slice(0, -note.length - 2) : message.reason,
      mend: note,
    };
  });
}

function findingsOn(parsed: ParseResult, document: PolicyDocument, context: RuleContext): readonly Report[] {
  const locate = locator(parsed);
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  // The number of a heading is told by the parser.
  const others = checkDocument(document, context).filter(
    ({ rule, blockId }) => rule !== numbering.id || blocks.get(blockId)?.kind !== "heading",
  );
  return others.map(({ rule, blockId, start, end, found, message, mend }): Report => {
    const block = blocks.get(blockId);
    const place = block ? locate(block, start, end > 0) : { line: 1, column: 1 };
    return { ...place, severity: severityOf(rule, parsed.published), rule, blockId, found, message, mend };
  });
}
