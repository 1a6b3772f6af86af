import type { Command } from "commander";
import { fingerprint } from "../../lib/content/fingerprint";
import { readLock, writeLock } from "../../lib/content/lock";
import { cliStrings, lockStrings } from "../../lib/strings/cli";
import { publishedFiles } from "./published-files";
import { rootOf, type Terminal } from "./terminal";

/** Adds `policy lock`, which records new versions' fingerprints. With `--json` it prints `{locked: [version]}`. */
export function registerLock(program: Command, { print }: Terminal): void {
  program
    .command("lock")
    .description(lockStrings.lockDescription)
    .option("--json", cliStrings.json)
    .action(({ json = false }: { readonly json?: boolean }) => {
      const root = rootOf(program);
      const lock = readLock(root);
      const fresh = publishedFiles(root).filter(({ document }) => !Object.hasOwn(lock, document.version));
      const added = Object.fromEntries(fresh.map(({ document }) => [document.version, fingerprint(document)]));
      if (fresh.length > 0) writeLock(root, { ...lock, ...added });
      const versions = fresh.map(({ document }) => document.version);
      if (json) print(JSON.stringify({ locked: versions }));
      else print(versions.map(lockStrings.locked).join("\n") || lockStrings.nothingNew);
    });
}
