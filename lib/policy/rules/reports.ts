import type { BlockId, PolicyDocument } from "../model";
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

/** A report with what a reader who never sees the file knows it by. */
export interface PlacedReport extends Report {
  /** The clause it stands in, or the last before it; null before the first. */
  readonly clause: BlockId | null;
  /** The characters of the clause's words that are meant; null where its number or the whole of it is, or a fault of the file. */
  readonly span: { readonly start: number; readonly end: number } | null;
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
  return placedReportsOn(parsed, context).map(({ clause: _, span: __, ...report }) => report);
}

/** The same, each with its clause and the words meant. */
export function placedReportsOn(parsed: ParseResult, context: RuleContext): readonly PlacedReport[] {
  const { document, known, readable } = parsed;
  const read = document ?? (readable.length > 0 ? { ...known, blocks: readable } : null);
  const findings = read ? findingsOn(parsed, read, context) : [];
  return [...faultsOf(parsed), ...findings].sort((a, b) => a.line - b.line || a.column - b.column);
}

function faultsOf({ messages, readable, places }: ParseResult): readonly PlacedReport[] {
  const starts = readable.map(({ id }) => places.get(id)?.position?.start.line ?? 0);
  /** The last clause that begins at a line or above it: clauses stand in the order of their lines. */
  const clauseAt = (line: number): BlockId | null => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return readable[low - 1]?.id ?? null;
  };
  return messages.map((message): PlacedReport => {
    const note = message.note ?? "";
    const line = message.line ?? 1;
    return {
      line,
      column: message.column ?? 1,
      severity: message.fatal ? "error" : "warning",
      rule: message.ruleId ?? "",
      blockId: null,
      found: message.actual ?? "",
      message: message.reason.endsWith(`。${note}。`) ? message.reason.slice(0, -note.length - 2) : message.reason,
      mend: note,
      clause: clauseAt(line),
      span: null,
    };
  });
}

function findingsOn(parsed: ParseResult, document: PolicyDocument, context: RuleContext): readonly PlacedReport[] {
  const locate = locator(parsed);
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  // The number of a heading is told by the parser.
  const others = checkDocument(document, context).filter(
    ({ rule, blockId }) => rule !== numbering.id || blocks.get(blockId)?.kind !== "heading",
  );
  return others.map(({ rule, blockId, start, end, found, message, mend, doubtful }): PlacedReport => {
    const block = blocks.get(blockId);
    const place = block ? locate(block, start, end > 0) : { line: 1, column: 1 };
    const span = end > start ? { start, end } : null;
    const own = severityOf(rule, parsed.published);
    const severity = doubtful && own === "warning" ? "advice" : own;
    return { ...place, severity, rule, blockId, found, message, mend, clause: blockId, span };
  });
}
