// @ts-check
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { installPackages } from "./debian.mjs";
import { packagesMatch } from "./packages.mjs";
import { say } from "./run.mjs";

const FOLDER = "e2e/engines";
/** The libraries that every Chromium links, and what the two embedding hosts need. */
const DEBIAN = [
  "libnss3",
  "xvfb",
  "xauth",
  "python3-pyqt5.qtwebengine",
  "python3-pyqt5.qtwebchannel",
  "gir1.2-webkit2-4.1",
  "python3-gi",
  "python3-gi-cairo",
];

/**
 * Installs what the tests on old engines and native bridges run on, as far as this machine allows. What is missing
 * afterwards is skipped by the tests and counted there.
 */
export function ensureEngines() {
  const lock = readJson(path.join(FOLDER, "package-lock.json"))?.packages;
  if (!packagesMatch(lock, readJson(path.join(FOLDER, "node_modules/.package-lock.json"))?.packages)) {
    say("installing old Chromium binaries");
    const parameters = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    spawnSync("npm", parameters, { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"], timeout: 90_000 });
  }
  for (const name of oldChromiums()) unpack(path.join(FOLDER, "node_modules", name, "bin"));
  const missing = DEBIAN.filter((name) => !isInstalled(name));
  if (missing.length > 0) installPackages(missing);
}

/** The packages of `e2e/engines/package.json` that carry a browser. @returns {string[]} */
function oldChromiums() {
  const { dependencies = {} } = readJson(path.join(FOLDER, "package.json")) ?? {};
  return Object.keys(dependencies).filter((name) => name.startsWith("chromium-"));
}

/**
 * Decodes a package's browser beside the packed file, once, and its software graphics likewise.
 * @param {string} folder
 */
function unpack(folder) {
  const binary = path.join(folder, "chromium");
  if (!existsSync(path.join(folder, "chromium.br")) || existsSync(binary)) return;
  for (const name of readdirSync(folder).filter((file) => file === "swiftshader.tar.br")) {
    const input = brotliDecompressSync(readFileSync(path.join(folder, name)));
    spawnSync("tar", ["-x", "-C", folder], { input });
  }
  const partial = `${binary}.partial`;
  writeFileSync(partial, brotliDecompressSync(readFileSync(`${binary}.br`)));
  chmodSync(partial, 0o755);
  renameSync(partial, binary);
}

/** @param {string} name a Debian package */
function isInstalled(name) {
  const query = spawnSync("dpkg-query", ["-W", "-f", "$\u007bStatus}", name], { encoding: "utf8" });
  return query.status === 0 && query.stdout === "install ok installed";
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
