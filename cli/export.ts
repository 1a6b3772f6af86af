import type { Command } from "commander";
import { policyDocx } from "../lib/redline/policy-docx";
import { cliStrings } from "../lib/strings/cli";
import { compareCommandStrings } from "../lib/strings/compare-command";
import { importCommandStrings as strings } from "../lib/strings/import-command";
import { rootOf, type Terminal } from "./terminal";
import { readVersion } from "./version-source";
import { refuseExisting, writeResult } from "./written-file";

interface Options {
  readonly output: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Adds `export <version> -o <file>`, which writes a clean Word file. With `--json` it prints `{file, version}`. */
export function registerExport(program: Command, terminal: Terminal): void {
  program
    .command("export")
    .description(strings.export)
    .argument("<version>", strings.version)
    .requiredOption("-o, --output <file>", strings.exportOutput)
    .option("--force", strings.force)
    .option("--json", cliStrings.json)
    .action(async (argument: string, { output, force = false, json = false }: Options) => {
      refuseExisting(output, force);
      const root = rootOf(program);
      const document = await readVersion(argument, root, terminal);
      const author = compareCommandStrings.defaultAuthor;
      // Dated by the version and not by the clock, so that the same version gives the same file.
      writeResult(
        output,
        await policyDocx(document, { author, date: `${document.updatedOn}T00:00:00Z` }),
        root,
        terminal,
      );
      terminal.print(json ? JSON.stringify({ file: output, version: document.version }) : strings.exported(output));
    });
}
