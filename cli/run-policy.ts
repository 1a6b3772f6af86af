import { Command, CommanderError } from "commander";
import { ContentError } from "../lib/content/content-error";
import { unfinishedWriting } from "../lib/content/unfinished";
import { cliStrings as strings } from "../lib/strings/cli";
import { registerCheck } from "./check";
import { registerDiff } from "./diff";
import { registerExport } from "./export";
import { registerFacts } from "./facts/register-facts";
import { registerImport } from "./import";
import { registerLock } from "./lock";
import { registerNew } from "./new/new";
import { registerPublish } from "./publish";
import { registerRecover } from "./recover";
import { registerRedline } from "./redline";
import { registerSearch } from "./search";
import { registerSynonyms } from "./synonyms";
import { CommandFailure, type ExitCode, rootOf, type Terminal } from "./terminal";
import { registerVerify } from "./verify";

/** Commands that only read; `verify` makes a problem of what is unfinished. */
const READING: ReadonlySet<string> = new Set([
  "check",
  "diff",
  "redline",
  "search",
  "import",
  "export",
  "list",
  "carry",
]);

function policyProgram(terminal: Terminal): Command {
  const program = new Command("policy")
    .description(strings.description)
    .option("--root <folder>", strings.root)
    .helpOption("-h, --help", strings.help)
    .helpCommand("help [command]", strings.helpCommand)
    .addHelpText("afterAll", `\n${strings.exitCodes}`)
    .configureHelp({ styleTitle: (title) => strings.titles[title] ?? title, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      // Its messages are English; `runPolicy` says them in the words of the people who type the commands.
      writeErr: () => {},
    })
    .exitOverride();
  registerNew(program, terminal);
  registerCheck(program, terminal);
  registerDiff(program, terminal);
  registerRedline(program, terminal);
  registerSearch(program, terminal);
  registerImport(program, terminal);
  registerExport(program, terminal);
  registerPublish(program, terminal);
  registerLock(program, terminal);
  registerVerify(program, terminal);
  registerRecover(program, terminal);
  registerSynonyms(program, terminal);
  registerFacts(program, terminal);
  // What these read may be half of what another command writes. They change nothing, so they go on.
  program.hook("preAction", (_, action) => {
    if (!READING.has(action.name())) return;
    for (const { message } of unfinishedWriting(rootOf(program))) terminal.complain(message.reason);
  });
  return program;
}

/**
 * Runs `policy <command> …`.
 * @param argv the words after `policy`
 * @returns 0 when all is well, 1 when something was found or refused, 2 when the command was used wrongly
 */
export async function runPolicy(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const program = policyProgram(terminal);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      terminal.complain(strings.usage(error.code, /'([^']*)'/.exec(error.message)?.[1] ?? ""));
      return 2;
    }
    // A fault in the content is the author's to mend: its report is complete, and a stack trace would bury it.
    if (error instanceof ContentError) {
      terminal.complain(error.message.trim());
      return 1;
    }
    if (!(error instanceof CommandFailure)) throw error;
    if (error.message !== "") terminal.complain(error.message);
    return error.code;
  }
}
