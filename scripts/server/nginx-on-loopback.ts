import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { listenOnLoopback } from "./loopback";

/** A real nginx with `deploy/nginx/nginx.conf`, in a folder of its own, on a free port of this machine. */
export interface NginxOnLoopback {
  readonly port: number;
  /** Stands for `/srv/policy`. */
  readonly base: string;
  /** Runs a script of `deploy/` on this nginx. Rejects when it fails. */
  readonly deploy: (script: "release.sh" | "rollback.sh", ...parameters: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Releases a finished site to a new nginx and waits until it answers.
 * @param environment added to that of the scripts of `deploy/`
 */
export async function startNginx(
  site: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<NginxOnLoopback> {
  const folder = mkdtempSync(path.join(tmpdir(), "policy-nginx-"));
  chmodSync(folder, 0o755); // Its workers run as another user.
  const base = path.join(folder, "policy");
  const port = await freePort();
  const file = path.join(folder, "nginx.conf");
  writeFileSync(file, localised(readFileSync("deploy/nginx/nginx.conf", "utf8"), folder, base, port));
  const nginx = (...parameters: readonly string[]) => `nginx ${parameters.join(" ")} -c ${file}`;
  // Not in one go with this process: what asks the server meanwhile runs here.
  const run = async (script: string, parameters: readonly string[], reload: string) => {
    const env = { ...process.env, ...environment, RELOAD: reload };
    await promisify(execFile)(path.join("deploy", script), parameters, { env });
  };
  await run("release.sh", [site, base], nginx("-t", "-q"));
  const server = spawn("nginx", ["-g", "daemon off;", "-c", file], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  await untilListening(port);
  return {
    port,
    base,
    deploy: (script, ...parameters) =>
      run(
        script,
        script === "release.sh" ? [...parameters, base] : [base],
        `${nginx("-t", "-q")} && ${nginx("-s", "reload")}`,
      ),
    stop: async () => {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of a finished site and of its part of the servers' configuration, to be changed and released. */
export function copySite(site: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "policy-site-"));
  for (const part of ["", "-server"])
    cpSync(`${site}${part}`, path.join(folder, `out${part}`), { recursive: true, preserveTimestamps: true });
  return path.join(folder, "out");
}

/** The configuration as it is, but for the places and the port, which belong to the machine. */
function localised(text: string, folder: string, base: string, port: number): string {
  const places: readonly (readonly [string, string])[] = [
    ["/srv/policy", base],
    ["listen 80 default_server", `listen 127.0.0.1:${port}`],
    ["/run/nginx.pid", path.join(folder, "nginx.pid")],
    ["/var/log/nginx", folder],
  ];
  return places.reduce(
    (result, [from, to]) => {
      if (!result.includes(from)) throw new Error(`deploy/nginx/nginx.conf has no ${from}`);
      return result.replaceAll(from, to);
    },
    process.getuid?.() === 0 ? text : text.replace(/^user .*$/m, ""),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnLoopback(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(`http://127.0.0.1:${port}/health.json`).catch(() => null);
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx did not start");
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.on("exit", () => resolve());
    server.kill("SIGQUIT");
  });
}
