import { existsSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import type { DraftFacts, ImportResult } from "../lib/import/draft";
import { isCalendarDate } from "../lib/policy/parse/front-matter";
import { cliStrings } from "../lib/strings/cli";
import { importCommandStrings as strings } from "../lib/strings/import-command";
import { importFile } from "./import-file";
import { CommandFailure, rootOf, type Terminal } from "./terminal";
import { latestVersion, readVersion } from "./version-source";
import { refuseExisting, writeResult } from "./written-file";

interface Options {
  readonly output?: string;
  readonly base?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly effective?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

async function factsOf(
  { base, title, updated, effective }: Options,
  root: string,
  terminal: Terminal,
): Promise<DraftFacts> {
  const version = () => (base === undefined ? latestVersion(root) : readVersion(base, root, terminal));
  return {
    base: base === "none" ? null : await version(),
    ...(title === undefined ? {} : { title }),
    ...(updated === undefined ? {} : { updatedOn: updated }),
    ...(effective === undefined ? {} : { effectiveOn: effective }),
  };
}

function report(file: string, result: ImportResult, options: Options, root: string, terminal: Terminal): void {
  const { output, json } = options;
  const { print, complain } = terminal;
  if (result.kind === "imported" && output !== undefined) writeResult(output, result.mdx, root, terminal);
  if (json) print(JSON.stringify({ file, ...result }, null, 2));
  if (result.kind === "refused") throw new CommandFailure(1, json ? "" : strings.refused(file, result.reason));
  if (json) return;
  for (const { message, place } of result.notices) complain(strings.notice(message, place));
  const version = /^version: "(.+)"$/m.exec(result.mdx)?.[1];
  const name = path.basename(output ?? "");
  if (version !== undefined && /^\d/.test(name) && name !== `${version}.mdx`)
    complain(strings.otherName(name, version));
  print(output === undefined ? result.mdx.trimEnd() : strings.written(output, result.notices.length));
}

/** Adds `import <file>`, which turns a draft in Word, text or Markdown into MDX. */
export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command("import")
    .description(strings.import)
    .argument("<file>", strings.file)
    .option("-o, --output <file>", strings.importOutput)
    .option("--base <version>", strings.base)
    .option("--title <title>", strings.title)
    .option("--updated <date>", strings.updated)
    .option("--effective <date>", strings.effective)
    .option("--force", strings.force)
    .option("--json", cliStrings.json)
    .action(async (file: string, options: Options) => {
      if (!existsSync(file)) throw new CommandFailure(2, strings.missing(file));
      for (const name of ["updated", "effective"] as const) {
        const date = options[name];
        if (date !== undefined && !isCalendarDate(date)) throw new CommandFailure(2, strings.badDate(name, date));
      }
      refuseExisting(options.output, options.force ?? false);
      const root = rootOf(program);
      const facts = await factsOf(options, root, terminal);
      report(file, await importFile(file, facts), options, root, terminal);
    });
}
