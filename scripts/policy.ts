import { chinaDate } from "../lib/policy/dates";
import { runPolicy } from "./cli/run-policy";

/** `npm run policy -- <command>`: what lawyers and scripts do with the policy outside a browser. */

// A reader such as `head` may have enough before we have said everything.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

const code = await runPolicy(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  input: process.stdin,
  today: chinaDate(new Date()),
});
// Not `process.exit`: what was printed may still be on its way through a pipe.
process.exitCode = code;
