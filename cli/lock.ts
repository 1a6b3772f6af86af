import type { Command } from "commander";
import { planLock } from "../lib/publish/lock-plan";
import { cliStrings, lockStrings } from "../lib/strings/cli";
import { rootOf, type Terminal } from "./terminal";
import { versionFile } from "./version-argument";
import { writing } from "./writing";

interface Options {
  readonly marks?: readonly string[];
  readonly json?: boolean;
}

/**
 * Adds `policy lock`, which records the hashes of new versions, and those of form 2 of versions that have form 1 alone.
 * With `--json` it prints `{locked: [version], extended: [version], corrected: [version]}`.
 */
export function registerLock(program: Command, terminal: Terminal): void {
  program
    .command("lock")
    .description(lockStrings.lockDescription)
    .option("--marks <version...>", lockStrings.lockMarks)
    .option("--json", cliStrings.json)
    .action(({ marks = [], json = false }: Options) => {
      const root = rootOf(program);
      for (const version of marks) versionFile(version, root);
      const { added, extended, corrected } = writing(terminal, root, "lock", ({ write }) => {
        const plan = planLock(root, marks);
        if (plan.writes.length > 0) write(plan.writes);
        return plan;
      });
      const { print } = terminal;
      if (json) return print(JSON.stringify({ locked: added, extended, corrected }));
      const lines = [
        ...added.map(lockStrings.locked),
        ...extended.map(lockStrings.extended),
        ...corrected.map(lockStrings.corrected),
      ];
      print(lines.join("\n") || lockStrings.nothingNew);
    });
}
