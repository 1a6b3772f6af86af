// @ts-check
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installPackages } from "./debian.mjs";

/** Whether there is an nginx here that has what `deploy/nginx/nginx.conf` asks for. */
export function hasNginx() {
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-probe-"));
  const file = path.join(folder, "nginx.conf");
  const packed = "http { gzip_static on; brotli_static on; }";
  writeFileSync(file, `pid "${folder}/pid"; include /etc/nginx/modules-enabled/*.conf; events {} ${packed}`);
  const found = spawnSync("nginx", ["-t", "-q", "-c", file], { stdio: "ignore" }).status === 0;
  rmSync(folder, { recursive: true });
  return found;
}

/** Installs nginx where it is missing and that is possible. @returns {boolean} whether there is one */
export function ensureNginx() {
  return hasNginx() || (installPackages(["nginx-light", "libnginx-mod-http-brotli-static"]) && hasNginx());
}
