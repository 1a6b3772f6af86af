// @ts-check
import { spawnSync } from "node:child_process";
import { say } from "./run.mjs";

let listed = false;

/**
 * Installs Debian packages where that is possible: on a Debian system, as root.
 * @param {readonly string[]} names
 * @returns {boolean} whether they are installed now
 */
export function installPackages(names) {
  if (!canInstallPackages()) {
    say(`please install ${names.join(" ")} (this needs Debian and root)`);
    return false;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  say(`installing ${names.join(" ")} from Debian`);
  if (!listed) spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  listed = true;
  const install = ["install", "-y", "-qq", "--no-install-recommends", ...names];
  return spawnSync("apt-get", install, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
}

/** Whether packages can be installed: on a Debian system, as root. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

/** Without a Chinese font the browser tests would measure boxes. Missing, it is installed or reported. */
export function ensureChineseFont() {
  const fonts = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (process.platform !== "linux" || (fonts.status === 0 && fonts.stdout.trim() !== "")) return;
  installPackages(["fontconfig", "fonts-noto-cjk"]);
}
