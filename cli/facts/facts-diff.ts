import type { Command } from "commander";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { fingerprint } from "../../lib/content/fingerprint";
import { carryFacts } from "../../lib/facts/carry";
import { classOf } from "../../lib/facts/diff/classes";
import { diffFacts, type FactsDiff } from "../../lib/facts/diff/diff-facts";
import { factsSentences } from "../../lib/facts/diff/sentences";
import type { FactsSide } from "../../lib/facts/diff/side";
import { kindsOf } from "../../lib/facts/kinds";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import { rootOf, type Terminal } from "../terminal";
import { readVersion } from "../version-source";
import { faults, fittingFacts, hasErrors, kindsTable, requiredFacts } from "./facts-source";

interface Options {
  readonly facts?: string;
  readonly json?: boolean;
}

/**
 * Adds `facts diff <from> <to>`, which compares what two versions do with information. A `to` without facts of its own is
 * compared by what carries unchanged. With `--json` it prints
 * `{entries: [{kind, scope, id, before, after, clauses}], notCompared: [id]}`.
 */
export function registerFactsDiff(program: Command, facts: Command, terminal: Terminal): void {
  facts
    .command("diff")
    .description(strings.diff)
    .argument("<from>", strings.version)
    .argument("<to>", strings.version)
    .option("--facts <file>", strings.factsOfTo)
    .option("--json", strings.json)
    .action(async (from: string, to: string, { facts: named, json = false }: Options) => {
      const root = rootOf(program);
      const before = await readVersion(from, root, terminal);
      const { facts: own } = await requiredFacts(before, root, undefined, terminal);
      const after = await readVersion(to, root, terminal, before);
      const diff = comparePolicies(before, after);
      const table = kindsTable(root);
      const side = { document: before, facts: own, kinds: kindsOf(table, own.kinds) };
      const { source, reports } = await fittingFacts(after, root, named, terminal);
      // Facts that were named must be right; those of the version's own name may be of another text.
      if (named !== undefined && reports !== null && hasErrors(reports)) throw faults([reports]);
      const fits = source !== null && reports !== null && !hasErrors(reports);
      const kinds = fits ? kindsOf(table, source.facts.kinds) : side.kinds;
      const { result, unread } = fits
        ? { result: diffFacts(side, { document: after, facts: source.facts, kinds }, diff), unread: 0 }
        : byCarrying(side, after, diff);
      if (json) terminal.print(JSON.stringify({ entries: result.entries, notCompared: result.notCompared }, null, 2));
      else terminal.print(printed(result, before.version, after.version, diff.changes.length > 0, unread));
    });
}

function byCarrying(
  before: FactsSide,
  after: FactsSide["document"],
  diff: ReturnType<typeof comparePolicies>,
): { readonly result: FactsDiff; readonly unread: number } {
  const carry = carryFacts(before.facts, before.document, after, fingerprint(after), diff);
  const result = diffFacts(before, { ...before, document: after, facts: carry.facts }, diff);
  return { result, unread: carry.unaccounted.length };
}

function printed(diff: FactsDiff, from: string, to: string, edited: boolean, unread: number): string {
  return [
    strings.diffHead(from, to),
    ...factsSentences(diff, edited, unread),
    ...diff.entries.flatMap(({ kind, scope, id, before, after, clauses }) => {
      const suggested = classOf(kind);
      const line = strings.entry(kind, scope, id, before, after, clauses);
      return suggested === null ? [line] : [line, strings.suggested(suggested)];
    }),
  ].join("\n");
}
