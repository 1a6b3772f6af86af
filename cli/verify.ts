import type { Command } from "commander";
import { ContentError } from "../lib/content/content-error";
import { entryOf, readLock } from "../lib/content/lock";
import { unfinishedWriting } from "../lib/content/unfinished";
import { verifyLock } from "../lib/content/verify-lock";
import { cliStrings, lockStrings } from "../lib/strings/cli";
import { publishedFiles } from "./published-files";
import { CommandFailure, rootOf, type Terminal } from "./terminal";

/**
 * Adds `policy verify`, which compares every published version with each form that it is locked in. With `--json` it prints
 * `{versions: count, locked: [{version, forms: [1, 2]}], problems: [{file, rule, reason}]}`.
 */
export function registerVerify(program: Command, { print }: Terminal): void {
  program
    .command("verify")
    .description(lockStrings.verifyDescription)
    .option("--json", cliStrings.json)
    .action(({ json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const files = publishedFiles(root);
      const lock = readLock(root);
      const problems = [...unfinishedWriting(root), ...verifyLock(lock, files, true)];
      if (!json && problems.length > 0) throw new ContentError(problems);
      const locked = files.flatMap(({ document: { version } }) => {
        const entry = entryOf(lock, version);
        return entry === undefined ? [] : [{ version, forms: entry.form2 === null ? [1] : [1, 2] }];
      });
      const found = problems.map(({ file, message }) => ({ file, rule: message.ruleId, reason: message.reason }));
      if (json) print(JSON.stringify({ versions: files.length, locked, problems: found }));
      else {
        const forms = locked.map(({ version, forms }) => lockStrings.forms(version, forms.length === 2));
        print([lockStrings.intact(files.length), ...forms].join("\n"));
      }
      if (problems.length > 0) throw new CommandFailure(1);
    });
}
