import { existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { ContentError } from "../../lib/content/content-error";
import { CONTENT_FOLDER, contentFolder } from "../../lib/content/content-folder";
import type { DraftFacts } from "../../lib/import/draft";
import { parsePolicy } from "../../lib/policy/parse/parse-policy";
import { reportsOn } from "../../lib/policy/rules/reports";
import { countTold, toldOnce } from "../../lib/policy/rules/told-once";
import { wordTables } from "../../lib/policy/rules/words/load-tables";
import { documentsOf, newContent } from "../../lib/publish/new-content";
import { importCommandStrings } from "../../lib/strings/import-command";
import { newCommandStrings as strings } from "../../lib/strings/new-command";
import { importFile } from "../import-file";
import { CommandFailure, rootOf, type Terminal } from "../terminal";
import { writing } from "../writing";
import { answersTo, type Question, refusedAnswer } from "./answers";

interface Options {
  readonly publisher?: string;
  readonly email?: string;
  readonly title?: string;
  readonly updated?: string;
  readonly effective?: string;
  readonly folder?: string;
  readonly start: boolean;
}

/** Whether a folder holds anything of a policy. */
function isOccupied(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((name) => /\.(?:mdx|ya?ml|json)$/u.test(String(name)));
}

function refuseBad(options: Options): void {
  for (const name of ["updated", "effective"] as const) {
    const date = options[name];
    if (date !== undefined && refusedAnswer(name, date) !== null)
      throw new CommandFailure(2, importCommandStrings.badDate(name, date));
  }
  const { email } = options;
  if (email !== undefined && refusedAnswer("email", email) !== null)
    throw new CommandFailure(2, strings.badEmail(email));
}

const given = ({ title, updated, effective }: Options): DraftFacts => ({
  base: null,
  ...(title === undefined ? {} : { title }),
  ...(updated === undefined ? {} : { updatedOn: updated }),
  ...(effective === undefined ? {} : { effectiveOn: effective }),
});

async function imported(file: string, facts: DraftFacts) {
  const result = await importFile(file, facts);
  if (result.kind === "refused") throw new CommandFailure(1, importCommandStrings.refused(file, result.reason));
  const parsed = parsePolicy(result.mdx, { path: "new" });
  const addresses = new Set(
    parsed.readable.flatMap((block) =>
      block.kind === "table"
        ? []
        : block.inlines.flatMap((inline) => (inline.kind === "contact" ? [inline.address] : [])),
    ),
  );
  const [address] = addresses;
  return { ...result, parsed, email: addresses.size === 1 && address !== undefined ? address : null };
}

/**
 * Adds `new <file>`, which makes a content folder of a file, and the site of it. What the file does not say is asked for at a
 * terminal, and named where there is none. Nothing that is there is written over.
 */
export function registerNew(program: Command, terminal: Terminal): void {
  program
    .command("new")
    .description(strings.description)
    .argument("<file>", strings.file)
    .option("--publisher <name>", strings.publisher)
    .option("--email <address>", strings.email)
    .option("--title <title>", importCommandStrings.title)
    .option("--updated <date>", importCommandStrings.updated)
    .option("--effective <date>", importCommandStrings.effective)
    .option("--folder <folder>", strings.folder)
    .option("--no-start", strings.noStart)
    .action(async (file: string, options: Options) => {
      if (!existsSync(file)) throw new CommandFailure(2, importCommandStrings.missing(file));
      refuseBad(options);
      const root = rootOf(program);
      const folder = contentFolder(options.folder ?? CONTENT_FOLDER, root);
      const target = path.resolve(root, folder);
      if (isOccupied(target)) throw new CommandFailure(1, strings.occupied(folder));
      const first = await imported(file, given(options));
      const { known } = first.parsed;
      const unknown: readonly (Question | null)[] = [
        known.title === "" ? "title" : null,
        known.updatedOn === "" ? "updated" : null,
        known.effectiveOn === "" ? "effective" : null,
        (options.publisher ?? "").trim() === "" ? "publisher" : null,
        options.email === undefined && first.email === null ? "email" : null,
      ];
      const answers = await answersTo(
        unknown.flatMap((question) => question ?? []),
        terminal,
      );
      const all: Options = { ...options, ...Object.fromEntries(answers) };
      const { mdx, links, notices, parsed, email } = await imported(file, given(all));
      const { print, complain } = terminal;
      for (const { message, place } of notices) complain(importCommandStrings.notice(message, place));
      if (parsed.document === null) {
        const faults = parsed.messages.filter(({ fatal }) => fatal);
        complain(strings.faults(file, faults.length));
        throw new ContentError(faults.map((message) => ({ file: importCommandStrings.converted(file), message })));
      }
      const publisher = { name: (all.publisher ?? "").trim(), email: all.email ?? email ?? "" };
      const files = newContent(parsed.document, mdx, publisher, links);
      writing(terminal, root, "new", ({ write }) => {
        if (isOccupied(target)) throw new CommandFailure(1, strings.occupied(folder));
        mkdirSync(path.join(target, "versions"), { recursive: true });
        write(files.map(({ file: name, text }) => ({ file: path.join(target, name), text })));
      });
      print(
        strings.written(
          folder,
          files.map(({ file: name }) => name),
        ),
      );
      const pendingLinks = links.map(({ id }) => ({ id, url: "" }));
      const documents = documentsOf(parsed.document).map((title) => ({ title, url: "" }));
      const context = { houseWording: [], pendingLinks, documents, words: wordTables() };
      const told = toldOnce(reportsOn(parsed, context));
      print(strings.checked(countTold(told, "error"), countTold(told, "warning"), countTold(told, "advice")));
      print(strings.check(folder, parsed.document.version));
      print(strings.start(folder));
      if (!options.start || terminal.start === undefined) return;
      if (!(await terminal.start(folder))) throw new CommandFailure(1);
    });
}
