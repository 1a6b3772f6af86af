import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";

/** A copy of the exported site with a server of its own, which a test may change, stop and start again. */
export interface OwnSite {
  readonly folder: string;
  readonly origin: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** @param name the copy's folder below `.cache/`; @param port of its server */
export function ownSite(name: string, port: number): OwnSite {
  const folder = `.cache/${name}`;
  const origin = `http://localhost:${port}`;
  let server: ChildProcess | null = null;
  rmSync(folder, { recursive: true, force: true });
  cpSync("out", folder, { recursive: true });

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const environment = { ...process.env, SITE_DIR: folder, PORT: String(port) };
      const started = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], { env: environment });
      server = started;
      started.stdout.once("data", () => resolve());
      started.once("exit", (code) => reject(new Error(`the server left with ${code}`)));
    });
  const stop = () =>
    new Promise<void>((resolve) => {
      if (server === null) return resolve();
      server.once("exit", () => resolve());
      server.kill("SIGKILL");
      server = null;
    });
  return { folder, origin, start, stop };
}
