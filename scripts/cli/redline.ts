import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { comparePolicies } from "../../lib/compare/compare-policies";
import { redlineDocx } from "../../lib/redline/redline-docx";
import { compareCommandStrings as strings } from "../../lib/strings/compare-command";
import { readVersion, reportingUnknownVersion } from "./version-argument";

interface Options {
  readonly output: string;
  readonly author: string;
}

/** Adds `redline <from> <to> -o <file>`, which writes a Word document with tracked changes. */
export function registerRedline(program: Command): void {
  program
    .command("redline")
    .description(strings.redline)
    .argument("<from>", strings.version)
    .argument("<to>", strings.version)
    .requiredOption("-o, --output <file>", strings.output)
    .option("--author <name>", strings.author, strings.defaultAuthor)
    .action((from: string, to: string, { output, author }: Options) =>
      reportingUnknownVersion(async () => {
        const [before, after] = [readVersion(from), readVersion(to)];
        const diff = comparePolicies(before, after);
        // Dated by the version and not by the clock, so that the same two versions give the same file.
        const date = `${after.updatedOn}T00:00:00Z`;
        writeFileSync(output, await redlineDocx(diff, before, after, { author, date }));
        console.log(strings.written(output, diff.changes.length));
      }),
    );
}
