// @ts-check
import { spawnSync } from "node:child_process";
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
 * @returns {boolean} whether it succeeded
 */
export function run(tool, parameters, env = {}) {
  const result = spawnSync(path.join("node_modules", ".bin", tool), parameters, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

/**
 * Runs one of package.json's scripts with its output shown.
 * @param {string} name
 * @returns {boolean} whether it succeeded
 */
export function runScript(name) {
  return spawnSync("npm", ["run", "--silent", name], { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}
