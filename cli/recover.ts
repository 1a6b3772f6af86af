import type { Command } from "commander";
import { cliStrings } from "../lib/strings/cli";
import { writingStrings as strings } from "../lib/strings/writing";
import { CommandFailure, rootOf, type Terminal } from "./terminal";
import { writing } from "./writing";

interface Options {
  readonly finish?: boolean;
  readonly takeBack?: boolean;
  readonly json?: boolean;
}

/**
 * Adds `policy recover`, which ends what an interrupted command began. With `--json` it prints
 * `{recovered: null | {command, version, ending, files, kept}}`.
 */
export function registerRecover(program: Command, terminal: Terminal): void {
  program
    .command("recover")
    .description(strings.recoverDescription)
    .option("--finish", strings.recoverFinish)
    .option("--take-back", strings.recoverTakeBack)
    .option("--json", cliStrings.json)
    .action(({ finish = false, takeBack = false, json = false }: Options) => {
      if (finish && takeBack) throw new CommandFailure(2, strings.recoverBoth);
      const ending = finish ? "finished" : takeBack ? "taken-back" : null;
      const { recovered } = writing(terminal, rootOf(program), "recover", ({ found }) => found, { ending });
      if (json) terminal.print(JSON.stringify({ recovered }));
      else if (recovered === null) terminal.print(strings.nothing);
    });
}
