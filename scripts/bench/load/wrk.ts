import { spawn, spawnSync } from "node:child_process";

/** What wrk saw. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  readonly requests: number;
  /** Connections refused or broken, answers that did not come in time, and answers that say no. */
  readonly errors: number;
}

export function hasWrk(): boolean {
  return spawnSync("wrk", ["-v"], { stdio: "ignore" }).error === undefined;
}

/**
 * Asks for one address over and over. It stops by itself.
 * @param url an address of this machine
 * @throws Error for an address elsewhere, and when wrk says something unknown
 */
export async function load(url: string, connections: number, seconds: number): Promise<LoadResult> {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error(`${url} is not on this machine`);
  const threads = Math.min(2, connections);
  const parameters = [
    `-t${threads}`,
    `-c${connections}`,
    `-d${seconds}s`,
    "--latency",
    "-H",
    "Accept-Encoding: br",
    url,
  ];
  return readWrk(await output(parameters));
}

function output(parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("wrk", [...parameters], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
    child.on("error", reject);
    child.on("close", () => resolve(text));
  });
}

const UNITS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads wrk's report. @throws Error when a figure is missing */
export function readWrk(report: string): LoadResult {
  const find = (pattern: RegExp) => {
    const found = pattern.exec(report);
    if (!found) throw new Error(`wrk did not say ${pattern}:\n${report}`);
    return found;
  };
  const [, p99 = "", unit = ""] = find(/99%\s+([\d.]+)(us|ms|s|m)\b/);
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(report)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? "0";
  return {
    requestsPerSecond: Number(find(/Requests\/sec:\s+([\d.]+)/)[1]),
    p99Ms: Number(p99) * (UNITS[unit] ?? Number.NaN),
    requests: Number(find(/(\d+) requests in /)[1]),
    errors: [...sockets, refused].reduce((sum, count) => sum + Number(count), 0),
  };
}
