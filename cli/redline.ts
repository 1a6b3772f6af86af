import type { Command } from "commander";
import { comparePolicies } from "../lib/compare/compare-policies";
import { redlineDocx } from "../lib/redline/redline-docx";
import { cliStrings } from "../lib/strings/cli";
import { compareCommandStrings as strings } from "../lib/strings/compare-command";
import { rootOf, type Terminal } from "./terminal";
import { readVersion } from "./version-source";
import { writeResult } from "./written-file";

interface Options {
  readonly output: string;
  readonly author: string;
  readonly json?: boolean;
}

/**
 * Adds `redline <from> <to> -o <file>`, which writes a Word document with tracked changes. With `--json` it prints
 * `{file, from, to, changes}`.
 */
export function registerRedline(program: Command, terminal: Terminal): void {
  program
    .command("redline")
    .description(strings.redline)
    .argument("<from>", strings.version)
    .argument("<to>", strings.version)
    .requiredOption("-o, --output <file>", strings.output)
    .option("--author <name>", strings.author, strings.defaultAuthor)
    .option("--json", cliStrings.json)
    .action(async (from: string, to: string, { output, author, json = false }: Options) => {
      const root = rootOf(program);
      const before = await readVersion(from, root, terminal);
      const after = await readVersion(to, root, terminal, before);
      const diff = comparePolicies(before, after);
      // Dated by the version and not by the clock, so that the same two versions give the same file; a draft may have no date.
      const date = `${after.updatedOn || terminal.today}T00:00:00Z`;
      writeResult(output, await redlineDocx(diff, before, after, { author, date }, { cover: true }), root, terminal);
      const changes = diff.changes.length;
      const written = { file: output, from: before.version, to: after.version, changes };
      terminal.print(json ? JSON.stringify(written) : strings.written(output, changes));
    });
}
