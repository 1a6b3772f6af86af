import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { readOptions } from "../../lib/content/load-content";
import { readPolicyFiles } from "../../lib/content/policy-files";
import type { DraftFacts, ImportResult } from "../../lib/import/draft";
import { importDraft } from "../../lib/import/import-draft";
import { chinaDate } from "../../lib/policy/dates";
import type { PolicyDocument } from "../../lib/policy/model";
import { isCalendarDate } from "../../lib/policy/parse/front-matter";
import { policyDocx } from "../../lib/redline/policy-docx";
import { compareCommandStrings } from "../../lib/strings/compare-command";
import { importCommandStrings as strings } from "../../lib/strings/import-command";
import { readVersion, reportingUnknownVersion } from "./version-argument";

interface Options {
  readonly output?: string;
  readonly base?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly effective?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** The last published version, or none. */
function latest(): PolicyDocument | null {
  const { files } = readPolicyFiles({ ...readOptions({}, process.cwd()), drafts: false });
  const documents = files.map(({ document }) => document);
  return documents.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1) ?? null;
}

function factsOf({ base, title, updated, effective }: Options): DraftFacts {
  return {
    base: base === undefined ? latest() : base === "none" ? null : readVersion(base),
    today: chinaDate(new Date()),
    ...(title === undefined ? {} : { title }),
    ...(updated === undefined ? {} : { updatedOn: updated }),
    ...(effective === undefined ? {} : { effectiveOn: effective }),
  };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** What keeps a command from writing a file, or null. */
function obstacle(file: string | undefined, force: boolean): string | null {
  return file !== undefined && existsSync(file) && !force ? strings.exists(file) : null;
}

function report(file: string, result: ImportResult, { output, json }: Options): void {
  if (result.kind === "imported" && output !== undefined) writeFileSync(output, result.mdx);
  if (json) console.log(JSON.stringify({ file, ...result }, null, 2));
  if (result.kind === "refused") {
    if (json) process.exitCode = 1;
    else fail(strings.refused(file, result.reason));
    return;
  }
  if (json) return;
  for (const { message, place } of result.notices) console.error(strings.notice(message, place));
  if (output === undefined) process.stdout.write(result.mdx);
  else console.log(strings.written(output, result.notices.length));
}

/**
 * Adds `import <file>`, which turns a draft into MDX, and `export <version>`, which writes a clean Word file. Both exit
 * with 1 when nothing was written.
 */
export function registerImport(program: Command): void {
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
    .option("--json", strings.json)
    .action((file: string, options: Options) =>
      reportingUnknownVersion(async () => {
        if (!existsSync(file)) return fail(strings.missing(file));
        for (const name of ["updated", "effective"] as const) {
          const date = options[name];
          if (date !== undefined && !isCalendarDate(date)) return fail(strings.badDate(name, date));
        }
        const blocked = obstacle(options.output, options.force ?? false);
        if (blocked !== null) return fail(blocked);
        const bytes = new Uint8Array(readFileSync(file));
        report(file, await importDraft({ name: file, bytes }, factsOf(options)), options);
      }),
    );

  program
    .command("export")
    .description(strings.export)
    .argument("<version>", strings.version)
    .requiredOption("-o, --output <file>", strings.exportOutput)
    .option("--force", strings.force)
    .action((version: string, { output, force = false }: { readonly output: string; readonly force?: boolean }) =>
      reportingUnknownVersion(async () => {
        const blocked = obstacle(output, force);
        if (blocked !== null) return fail(blocked);
        const document = readVersion(version);
        const author = compareCommandStrings.defaultAuthor;
        writeFileSync(output, await policyDocx(document, { author, date: `${document.updatedOn}T00:00:00Z` }));
        console.log(strings.exported(output));
      }),
    );
}
