import type { Command } from "commander";
import { clausesOfFact, entriesOf, titleOf } from "../../lib/facts/entries";
import { kindsOf } from "../../lib/facts/kinds";
import { countsOf } from "../../lib/facts/lists";
import { type Facts, LIST_NAMES } from "../../lib/facts/model";
import { collectionCsv, sharingCsv } from "../../lib/facts/to-csv";
import { factsJson } from "../../lib/facts/to-json";
import { factsStrings } from "../../lib/strings/facts";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import { CommandFailure, rootOf, type Terminal } from "../terminal";
import { readVersion } from "../version-source";
import { kindsTable, requiredFacts } from "./facts-source";

interface Options {
  readonly facts?: string;
  readonly json?: boolean;
  readonly csv?: string;
}

/** Adds `facts list <version>`, which prints a version's lists; with `--json` as `facts-1`, with `--csv` one of them as a table. */
export function registerFactsList(program: Command, facts: Command, terminal: Terminal): void {
  facts
    .command("list")
    .description(strings.list)
    .argument("<version>", strings.version)
    .option("--facts <file>", strings.factsOption)
    .option("--json", strings.json)
    .option("--csv <list>", strings.csv)
    .action(async (version: string, { facts: named, json = false, csv }: Options) => {
      if (json && csv !== undefined) throw new CommandFailure(2, strings.jsonOrCsv);
      if (csv !== undefined && csv !== "collected" && csv !== "shared")
        throw new CommandFailure(2, strings.csvKind(csv));
      const root = rootOf(program);
      const document = await readVersion(version, root, terminal);
      const { facts: own } = await requiredFacts(document, root, named, terminal);
      const kinds = kindsOf(kindsTable(root), own.kinds);
      if (json) terminal.print(JSON.stringify(factsJson(own, kinds), null, 2));
      else if (csv === "collected") terminal.print(collectionCsv(own, document, kinds));
      else if (csv === "shared") terminal.print(sharingCsv(own, kinds));
      else terminal.print(printed(own));
    });
}

function printed(facts: Facts): string {
  const entries = entriesOf(facts);
  const lists = LIST_NAMES.flatMap((name) => {
    const own = entries.filter(({ list }) => list === name);
    if (own.length === 0) return [];
    return [
      strings.listName(factsStrings.lists[name], own.length),
      ...own.map((entry) => strings.fact(entry.fact.id, titleOf(entry), clausesOfFact(entry.fact))),
    ];
  });
  return [strings.listHead(facts.version, facts.revised), strings.listCounts(countsOf(facts)), ...lists].join("\n");
}
