import { spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";
import { chinaDate } from "../lib/policy/dates";
import { runPolicy } from "./run-policy";

/** `npm run policy -- <command>`: what lawyers and scripts do with the policy outside a browser. */

// A reader such as `head` may have enough before we have said everything.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

/** Asks the person at the terminal; the answer is a line. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

/** Builds and serves a content folder as `npm start` does. */
function start(folder: string): Promise<boolean> {
  const env = { ...process.env, POLICY_CONTENT: folder };
  const site = spawn(process.execPath, ["scripts/start.mjs"], { stdio: "inherit", env });
  return new Promise((resolve) => {
    site.on("error", () => resolve(false));
    site.on("exit", (status) => resolve(status === 0));
  });
}

const atTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const code = await runPolicy(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  input: process.stdin,
  start,
  ...(atTerminal ? { ask } : {}),
  today: chinaDate(new Date()),
});
// Not `process.exit`: what was printed may still be on its way through a pipe.
process.exitCode = code;
