import { blocksById } from "../policy/blocks-by-id";
import type { Block } from "../policy/model";
import { RULES } from "../policy/rules/catalogue";
import type { PlacedReport } from "../policy/rules/reports";
import type { Severity } from "../policy/rules/rule";
import { blockText, printedText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import { openingOf } from "../review/report-row";
import type { OpenedDraft } from "./draft";
import { type SourceLine, sourceLine } from "./source-line";

/** A place of the draft as a person who never sees its source knows it. */
export interface FindingPlace {
  readonly report: PlacedReport;
  /** The clause as one cites it, and its first words; null before the first. */
  readonly clause: { readonly id: string; readonly citation: string; readonly opening: string } | null;
  /** The words around the place, without markup where they are the clause's; null where the whole clause is meant. */
  readonly words: SourceLine | null;
}

/** What is wrong in the same way, once or at many places: a habit of whoever wrote the draft is told once. */
export interface Habit {
  readonly rule: string;
  readonly severity: Severity;
  /** What the rule asks for, and what it rests on; empty where the parser speaks. */
  readonly asks: string;
  readonly authority: string;
  /** What is said of all places alike; null where each says its own. */
  readonly said: { readonly message: string; readonly mend: string } | null;
  readonly places: readonly FindingPlace[];
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

function clauseOf(block: Block | undefined, blocks: readonly Block[]): FindingPlace["clause"] {
  if (block === undefined) return null;
  return { id: block.id, citation: clauseNumber({ blocks }, block), opening: openingOf(printedText(block)) };
}

function wordsAt(report: PlacedReport, block: Block | undefined, lines: readonly string[]): SourceLine | null {
  if (report.blockId === null) return sourceLine(lines[report.line - 1] ?? "", report.column, report.found);
  if (block === undefined || report.span === null) return null;
  const label = printedText(block).length - blockText(block).length;
  const line = printedText(block).replace(/[\t\n]/gu, " ");
  const { start, end } = report.span;
  // Nothing is picked out of a clause that is meant as a whole.
  if (start === 0 && end >= blockText(block).length) return null;
  return sourceLine(line, label + start + 1, line.slice(label + start, label + end));
}

/**
 * The findings of a draft, those of one habit together, in the order of their first places. What one rule says as a warning
 * and as advice are two.
 */
export function habitsOf({ reports, preview, text }: OpenedDraft): readonly Habit[] {
  const blocks = preview?.blocks ?? [];
  const byId = blocksById(blocks);
  const lines = text.split("\n");
  const groups = new Map<string, PlacedReport[]>();
  for (const report of reports) {
    const key = `${report.severity} ${report.rule} ${rules.has(report.rule) ? "" : report.message}`;
    const own = groups.get(key);
    if (own) own.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()].flatMap((own): readonly Habit[] => {
    const [first] = own;
    if (first === undefined) return [];
    const rule = rules.get(first.rule);
    const alike = own.every(({ message, mend }) => message === first.message && mend === first.mend);
    return [
      {
        rule: first.rule,
        severity: first.severity,
        asks: rule?.sentence ?? "",
        authority: rule?.authority ?? "",
        said: alike ? { message: first.message, mend: first.mend } : null,
        places: own.map((report): FindingPlace => {
          const block = byId.get(report.clause ?? "");
          return { report, clause: clauseOf(block, blocks), words: wordsAt(report, block, lines) };
        }),
      },
    ];
  });
}
