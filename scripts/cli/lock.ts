import type { Command } from "commander";
import { ContentError } from "../../lib/content/content-error";
import { fingerprint } from "../../lib/content/fingerprint";
import { readOptions } from "../../lib/content/load-content";
import { readLock, verifyLock, writeLock } from "../../lib/content/lock";
import { type PolicyFile, readPolicyFiles } from "../../lib/content/policy-files";
import { lockStrings } from "../../lib/strings/cli";

/** Adds `policy lock`, which records new versions' fingerprints, and `policy verify`, which compares all of them. */
export function registerLock(program: Command): void {
  program
    .command("lock")
    .description(lockStrings.lockDescription)
    .action(() => {
      const root = process.cwd();
      const lock = readLock(root);
      const fresh = published().filter(({ document }) => !Object.hasOwn(lock, document.version));
      writeLock(root, {
        ...lock,
        ...Object.fromEntries(fresh.map(({ document }) => [document.version, fingerprint(document)])),
      });
      for (const { document } of fresh) console.log(lockStrings.locked(document.version));
      if (fresh.length === 0) console.log(lockStrings.nothingNew);
    });

  program
    .command("verify")
    .description(lockStrings.verifyDescription)
    .option("--json")
    .action(({ json }: { readonly json?: boolean }) => {
      const files = published();
      const problems = verifyLock(readLock(process.cwd()), files, true);
      if (json) {
        const found = problems.map(({ file, message }) => ({ file, rule: message.ruleId, reason: message.reason }));
        console.log(JSON.stringify({ versions: files.length, problems: found }));
        if (problems.length > 0) process.exitCode = 1;
      } else if (problems.length > 0) throw new ContentError(problems);
      else console.log(lockStrings.intact(files.length));
    });
}

/** Every published version, samples too. Throws with all problems when one cannot be read. */
function published(): readonly PolicyFile[] {
  const { files, problems } = readPolicyFiles({ ...readOptions({}, process.cwd()), drafts: false });
  if (problems.some(({ message }) => message.fatal)) throw new ContentError(problems);
  return files;
}
