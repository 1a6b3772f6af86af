import { Command } from "commander";
import { ContentError } from "../lib/content/content-error";
import { registerCheck } from "./cli/check";
import { registerDiff } from "./cli/diff";
import { registerImport } from "./cli/import";
import { registerLock } from "./cli/lock";
import { registerRedline } from "./cli/redline";
import { registerSearch } from "./cli/search";

/** `npm run policy -- <command>`: what lawyers and scripts do with the policy outside a browser. */
const program = new Command("policy").description("隐私政策的命令行工具");

// A reader such as `head` may have enough before we have said everything.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

registerCheck(program);
registerDiff(program);
registerImport(program);
registerLock(program);
registerRedline(program);
registerSearch(program);

try {
  await program.parseAsync();
} catch (error) {
  // A fault in the content is the author's to mend: its report is complete, and a stack trace would bury it.
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
