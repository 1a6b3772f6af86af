// @ts-check
import { spawn } from "node:child_process";
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
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(tool, parameters, env = {}) {
  return succeeds(path.join("node_modules", ".bin", tool), parameters, env);
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

/** @type {import("node:child_process").ChildProcess | null} */
let running = null;
/** @type {NodeJS.Signals | null} */
let stopped = null;

/**
 * Passes a wish to stop on to what runs, instead of leaving at once: whoever counts results can still say what they were.
 */
export function stopOnSignal() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      stopped = signal;
      running?.kill(signal);
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
 * @returns {Promise<boolean>}
 */
function succeeds(command, parameters, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    running = child;
    // A program that is not there says nothing itself.
    child.once("error", ({ message }) => {
      console.error(`${command} could not be run: ${message}`);
      resolve(false);
    });
    child.once("close", (code) => {
      running = null;
      resolve(code === 0);
    });
  });
}
