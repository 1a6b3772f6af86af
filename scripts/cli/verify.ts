import type { Command } from "commander";
import { ContentError } from "../../lib/content/content-error";
import { readLock, verifyLock } from "../../lib/content/lock";
import { cliStrings, lockStrings } from "../../lib/strings/cli";
import { publishedFiles } from "./published-files";
import { CommandFailure, rootOf, type Terminal } from "./terminal";

/**
 * Adds `policy verify`, which compares every published version with the lock. With `--json` it prints
 * `{versions: count, problems: [{file, rule, reason}]}`.
 */
export function registerVerify(program: Command, { print }: Terminal): void {
  program
    .command("verify")
    .description(lockStrings.verifyDescription)
    .option("--json", cliStrings.json)
    .action(({ json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const files = publishedFiles(root);
      const problems = verifyLock(readLock(root), files, true);
      if (!json && problems.length > 0) throw new ContentError(problems);
      const found = problems.map(({ file, message }) => ({ file, rule: message.ruleId, reason: message.reason }));
      print(json ? JSON.stringify({ versions: files.length, problems: found }) : lockStrings.intact(files.length));
      if (problems.length > 0) throw new CommandFailure(1);
    });
}
