import type { Command } from "commander";
import { readSynonyms } from "../lib/content/synonyms";
import { cliStrings } from "../lib/strings/cli";
import { synonymStrings as strings } from "../lib/strings/synonyms";
import { publishedFiles } from "./published-files";
import { rootOf, type Terminal } from "./terminal";

/**
 * Adds `policy synonyms`, which lists the groups that sleep: no published version has one of their words. With `--json` it
 * prints `{awake: count, asleep: [{topic, terms}]}`.
 */
export function registerSynonyms(program: Command, { print }: Terminal): void {
  program
    .command("synonyms")
    .description(strings.description)
    .option("--json", cliStrings.json)
    .action(({ json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const history = publishedFiles(root).filter(({ document }) => document.provenance !== "sample");
      const { awake, asleep } = readSynonyms(
        root,
        history.map(({ document }) => document),
      );
      if (json) {
        const groups = asleep.map(({ topic, terms }) => ({ topic, terms }));
        return print(JSON.stringify({ awake: awake.length, asleep: groups }, null, 2));
      }
      const lines = asleep.map(({ topic, terms }) => strings.asleep(topic, terms));
      print([strings.count(awake.length, asleep.length), ...lines].join("\n"));
    });
}
