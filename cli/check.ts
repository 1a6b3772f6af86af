import type { Command } from "commander";
import { readHouseWording } from "../lib/content/checks-file";
import { ContentError } from "../lib/content/content-error";
import { readSiteFile } from "../lib/content/site-file";
import { parsePolicy } from "../lib/policy/parse/parse-policy";
import { type Report, reportsOn } from "../lib/policy/rules/reports";
import type { RuleContext } from "../lib/policy/rules/rule";
import { ruleContext } from "../lib/policy/rules/rule-context";
import { countTold, type Told, toldOnce } from "../lib/policy/rules/told-once";
import { wordTables } from "../lib/policy/rules/words/load-tables";
import { checkCommandStrings as strings } from "../lib/strings/check-command";
import { CommandFailure, rootOf, type Terminal } from "./terminal";
import { type VersionSource, versionSource } from "./version-source";

/**
 * Everything there is to say about a file, in the order of its lines. The rules run only on a file that parses.
 * @param source the file's text
 * @param path the file's path, whose name must be the version's
 */
export function reportsOf(source: string, path: string, context: RuleContext): readonly Report[] {
  return reportsOn(parsePolicy(source, { path }), context);
}

/** How many further places of a habit are printed; `--json` has all. */
const PLACES = 8;

/** What is told, in one line: `file:line:column 级别 message（共 3 处，另见 7:2、9:4）。mend。 [rule]`. */
export function printedTold(file: string, { first, others }: Told): string {
  const { line, column, severity, message, mend, rule } = first;
  const places = others.slice(0, PLACES).map((other) => `${other.line}:${other.column}`);
  const also = others.length === 0 ? "" : strings.also(others.length + 1, places, others.length > PLACES);
  return `${file}:${line}:${column} ${strings.severity[severity]} ${message}${also}。${mend}。 [${rule}]`;
}

function summary(file: string, told: readonly Told[]): string {
  return told.length === 0
    ? strings.clean(file)
    : strings.total(file, countTold(told, "error"), countTold(told, "warning"), countTold(told, "advice"));
}

/** Adds `check FILE…`, which reports every slip in the files. It exits with 1 when there is an error, else with 0. */
export function registerCheck(program: Command, terminal: Terminal): void {
  program
    .command("check")
    .description(strings.check)
    .argument("<file...>", strings.file)
    .option("--json", strings.json)
    .action(async (files: readonly string[], { json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const { site, problems } = readSiteFile(root);
      if (site === null) throw new ContentError(problems);
      const context = { ...ruleContext(site, readHouseWording(root)), words: wordTables() };
      const { print } = terminal;
      const checked: (Omit<VersionSource, "text"> & { readonly reports: readonly Report[] })[] = [];
      for (const argument of files) {
        const { file, shown, text } = await versionSource(argument, root, terminal);
        checked.push({ file, shown, reports: reportsOf(text, shown, context) });
      }
      if (json)
        print(
          JSON.stringify(
            checked.map(({ file, reports }) => ({ file, reports })),
            null,
            2,
          ),
        );
      else {
        const lines = checked.flatMap(({ shown, reports }) => {
          const told = toldOnce(reports);
          return [...told.map((one) => printedTold(shown, one)), summary(shown, told)];
        });
        print(lines.join("\n"));
      }
      if (checked.some(({ reports }) => reports.some(({ severity }) => severity === "error"))) {
        throw new CommandFailure(1);
      }
    });
}
