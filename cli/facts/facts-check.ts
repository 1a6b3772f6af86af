import type { Command } from "commander";
import { entriesOf } from "../../lib/facts/entries";
import type { FactsSeverity } from "../../lib/facts/report";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import { CommandFailure, rootOf, type Terminal } from "../terminal";
import { readVersion } from "../version-source";
import { type FileReports, factsSource, hasErrors, plainReports, reportsOn } from "./facts-source";

interface Options {
  readonly facts?: string;
  readonly json?: boolean;
}

/**
 * Adds `facts check <version>`, which reports every fault of a version's facts and plain lines. It exits with 1 when there is
 * an error. With `--json` it prints `[{file, reports}]`.
 */
export function registerFactsCheck(program: Command, facts: Command, terminal: Terminal): void {
  facts
    .command("check")
    .description(strings.check)
    .argument("<version>", strings.version)
    .option("--facts <file>", strings.factsOption)
    .option("--json", strings.json)
    .action(async (version: string, { facts: named, json = false }: Options) => {
      const root = rootOf(program);
      const document = await readVersion(version, root, terminal);
      const source = factsSource(document, root, named);
      if (source === null) throw new CommandFailure(2, strings.noFacts(document.version));
      const own = reportsOn(source, document, root);
      const plain = plainReports(document, root);
      const files = plain === null ? [own] : [own, plain];
      terminal.print(
        json
          ? JSON.stringify(files, null, 2)
          : [
              ...printed(own, strings.clean(own.file, entriesOf(source.facts).length)),
              ...(plain === null ? [] : printed(plain, strings.cleanPlain(plain.file))),
            ].join("\n"),
      );
      if (files.some(hasErrors)) throw new CommandFailure(1);
    });
}

function printed({ file, reports }: FileReports, clean: string): readonly string[] {
  const count = (wanted: FactsSeverity) => reports.filter(({ severity }) => severity === wanted).length;
  const lines = reports.map(({ line, column, severity, message, mend, rule, id }) => {
    const of = id === null ? "" : `${id} `;
    return `${file}:${line}:${column} ${strings.severity[severity]} ${of}${message}。${mend}。 [${rule}]`;
  });
  return [
    ...lines,
    reports.length === 0 ? clean : strings.total(file, count("error"), count("warning"), count("advice")),
  ];
}
