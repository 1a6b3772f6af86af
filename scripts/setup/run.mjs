// @ts-check
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";

process.env.NEXT_TELEMETRY_DISABLED = "1";

/**
 * Tells the person at the terminal what happens now.
 * @param {string} line
 */
export function say(line) {
  console.log(`\n▸ ${line}`);
}

/**
 * Runs a command of the project's own tools with its output shown.
 * @param {string} tool a program of node_modules, e.g. `next`
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [env] added to the environment
 * @param {string} [log] a file that gets the output in place of the terminal, for what runs beside something that is shown
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(tool, parameters, env = {}, log) {
  return succeeds(path.join("node_modules", ".bin", tool), parameters, env, log);
}

/**
 * Runs one of package.json's scripts with its output shown.
 * @param {string} name
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runScript(name, env = {}) {
  return succeeds("npm", ["run", "--silent", name], env);
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | null} */
let stopped = null;

/**
 * Passes a wish to stop on to what runs, instead of leaving at once: whoever counts results can still say what they were.
 */
export function stopOnSignal() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      stopped = signal;
      for (const child of running) child.kill(signal);
    });
  }
}

/** The signal that this process was asked to stop by; null while it was not. */
export function stopSignal() {
  return stopped;
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [env] added to the environment
 * @param {string} [log]
 * @returns {Promise<boolean>}
 */
function succeeds(command, parameters, env = {}, log) {
  const output = log === undefined ? "inherit" : openSync(log, "w");
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", output, output],
      env: { ...process.env, ...env },
    });
    if (typeof output === "number") closeSync(output);
    running.add(child);
    // A program that is not there says nothing itself.
    child.once("error", ({ message }) => {
      console.error(`${command} could not be run: ${message}`);
      resolve(false);
    });
    child.once("close", (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}
