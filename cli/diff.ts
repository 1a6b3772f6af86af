import type { Command } from "commander";
import { comparePolicies } from "../lib/compare/compare-policies";
import type { Change, PolicyDiff, Word } from "../lib/compare/model";
import { CHANGE_KINDS } from "../lib/compare/readings/summary";
import { toJson } from "../lib/compare/readings/to-json";
import { type ComparedFacts, comparedFacts } from "../lib/facts/diff/run-comparison";
import type { FactsSide } from "../lib/facts/diff/side";
import { kindsOf } from "../lib/facts/kinds";
import type { PolicyDocument } from "../lib/policy/model";
import { compareStrings } from "../lib/strings/compare";
import { compareCommandStrings as strings } from "../lib/strings/compare-command";
import { fittingFacts, hasErrors, kindsTable } from "./facts/facts-source";
import { rootOf, type Terminal } from "./terminal";
import { readVersion } from "./version-source";

/** How much of an unchanged stretch stands on each side of an edit. */
const CONTEXT = 12;

/** Adds `diff <from> <to>`, which lists the changes between two versions or files. */
export function registerDiff(program: Command, terminal: Terminal): void {
  program
    .command("diff")
    .description(strings.diff)
    .argument("<from>", strings.version)
    .argument("<to>", strings.version)
    .option("--json", strings.json)
    .action(async (from: string, to: string, { json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const before = await readVersion(from, root, terminal);
      const after = await readVersion(to, root, terminal, before);
      const diff = comparePolicies(before, after);
      const sides = { before: await sideOf(before, root, terminal), after: await sideOf(after, root, terminal) };
      const facts = sides.before && sides.after && comparedFacts(sides.before, sides.after, diff);
      const answer = { ...toJson(diff, facts?.evidence), facts: facts?.diff ?? null };
      terminal.print(json ? JSON.stringify(answer, null, 2) : printedDiff(diff, facts));
    });
}

/** A version with its facts; null where it has none that fit its text. */
async function sideOf(document: PolicyDocument, root: string, terminal: Terminal): Promise<FactsSide | null> {
  const { source, reports } = await fittingFacts(document, root, undefined, terminal);
  if (source === null || (reports !== null && hasErrors(reports))) return null;
  return { document, facts: source.facts, kinds: kindsOf(kindsTable(root), source.facts.kinds) };
}

function printedWord({ op, text }: Word): string {
  if (op === "delete") return `[-${text}-]`;
  if (op === "insert") return `{+${text}+}`;
  return text.length > 2 * CONTEXT ? `${text.slice(0, CONTEXT)}…${text.slice(-CONTEXT)}` : text;
}

function printedChange(change: Change): string {
  const before = "before" in change ? `#${change.before.ids[0]}` : "";
  const after = "after" in change ? `#${change.after.ids[0]}` : "";
  const place = before === after ? before : [before, after].filter((side) => side !== "").join(" → ");
  const relabel = change.relabel ? ` ${change.relabel.before ?? ""} → ${change.relabel.after ?? ""}` : "";
  const words = change.words.some((word) => word.op !== "equal") ? `\n${change.words.map(printedWord).join("")}` : "";
  return `${compareStrings.kinds[change.kind]} ${place}${relabel}${words.replaceAll("\n", "\n  ")}`;
}

/**
 * A comparison for a person at a terminal: the counts, what is done differently with information where both versions have
 * facts, then each change with a little of its surroundings.
 */
export function printedDiff({ from, to, counts, changes }: PolicyDiff, facts: ComparedFacts | null = null): string {
  const head = strings.heading(from.version, to.version, changes.length);
  const kinds = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${compareStrings.kinds[kind]} ${counts[kind]}`,
  );
  const told = changes.length > 0 ? (facts?.diff.sentences ?? []) : [];
  return [head, ...(kinds.length > 0 ? [kinds.join("，")] : []), ...told, ...changes.map(printedChange)].join("\n");
}
