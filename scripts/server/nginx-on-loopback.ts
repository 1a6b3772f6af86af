import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { seen } from "../setup/seen";
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
 * Releases a finished site to a new nginx and waits until it has its port.
 * @param environment added to that of the scripts of `deploy/`
 */
export async function startNginx(
  site: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<NginxOnLoopback> {
  const folder = mkdtempSync(path.join(tmpdir(), "policy-nginx-"));
  chmodSync(folder, 0o755); // Its workers run as another user.
  const base = path.join(folder, "policy");
  const configuration = path.join(folder, "nginx.conf");
  const place = { folder, base, configuration, pidFile: path.join(folder, "nginx.pid") };
  const nginx = (...parameters: readonly string[]) =>
    `nginx ${parameters.join(" ")} -c '${configuration.replaceAll("'", "'\\''")}'`;
  // Not in one go with this process: what asks the server meanwhile runs here.
  const run = async (script: string, parameters: readonly string[], reload: string) => {
    const env = { ...process.env, ...environment, RELOAD: reload };
    await promisify(execFile)(path.join("deploy", script), parameters, { env });
  };
  let port = await configure(place);
  await run("release.sh", [site, base], nginx("-t", "-q"));
  let server = await started(place);
  // The port was free when it was asked for; another program may have been faster than nginx.
  while (server === null) {
    port = await configure(place);
    server = await started(place);
  }
  const master = server;
  return {
    port,
    base,
    deploy: async (script, ...parameters) => {
      const before = workersOf(master);
      const all = script === "release.sh" ? [...parameters, base] : [base];
      await run(script, all, `${nginx("-t", "-q")} && ${nginx("-s", "reload")}`);
      await onlyNewWorkers(master, before);
    },
    stop: async () => {
      await ended(master);
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

interface Place {
  readonly folder: string;
  readonly base: string;
  readonly configuration: string;
  readonly pidFile: string;
}

/** Writes the configuration for a port that is free. @returns the port */
async function configure(place: Place): Promise<number> {
  const port = await freePort();
  writeFileSync(place.configuration, localised(readFileSync("deploy/nginx/nginx.conf", "utf8"), place, port));
  return port;
}

/** The configuration as it is, but for the places and the port, which belong to the machine. */
function localised(text: string, { folder, base, pidFile }: Place, port: number): string {
  const places: readonly (readonly [string, string])[] = [
    ["/srv/policy", base],
    ["/run/nginx.pid", pidFile],
    ["/var/log/nginx", folder],
  ];
  const listen = "listen 80 default_server";
  if (!text.includes(listen)) throw new Error(`deploy/nginx/nginx.conf has no ${listen}`);
  return places.reduce(
    (result, [from, to]) => {
      if (!result.includes(from)) throw new Error(`deploy/nginx/nginx.conf has no ${from}`);
      // Quoted as a whole: the folder of temporary files may have spaces in its name.
      const parts = result.split(/([^\s;"]+)/);
      return parts.map((part) => (part.startsWith(from) ? `"${to}${part.slice(from.length)}"` : part)).join("");
    },
    (process.getuid?.() === 0 ? text : text.replace(/^user .*$/m, "")).replace(listen, `listen 127.0.0.1:${port}`),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOnLoopback(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** nginx writes its number once it has the port. @returns null when it ended before, for want of it */
async function started({ configuration, pidFile }: Place): Promise<ChildProcess | null> {
  const server = spawn("nginx", ["-g", "daemon off;", "-c", configuration], { stdio: ["ignore", "inherit", "pipe"] });
  let said = "";
  server.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const isUp = await seen(
    () => `nginx did not start: ${said}`,
    () => {
      if (server.exitCode !== null) return "ended";
      const isOurs = existsSync(pidFile) && readFileSync(pidFile, "utf8").trim() === String(server.pid);
      return isOurs && workersOf(server).length > 0 ? "up" : null;
    },
  );
  if (isUp === "up") return server;
  if (said.includes("Address already in use")) return null;
  throw new Error(`nginx did not start: ${said}`);
}

/** The processes that answer for an nginx, as Linux lists them; none when it has ended. */
function workersOf({ pid }: ChildProcess): readonly string[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, "utf8").split(" ").filter(Boolean) : [];
}

/** After a reload the old workers take requests beside the new ones, until they have heard of it and ended what they began. */
async function onlyNewWorkers(server: ChildProcess, before: readonly string[]): Promise<void> {
  await seen(
    () => "the workers of the release before do not leave",
    () => {
      const now = workersOf(server);
      return now.length > 0 && now.every((pid) => !before.includes(pid)) ? true : null;
    },
  );
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.on("exit", () => resolve());
    server.kill("SIGQUIT");
  });
}
