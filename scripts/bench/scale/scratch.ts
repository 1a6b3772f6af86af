import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "@/build/files";
import { LOCK_FILE, lockedVersion, lockText } from "../../../lib/content/lock";
import type { GeneratedVersion } from "./generate-archive";

/** Inside the project, so that its packages are found from there, and ignored by git. */
const FOLDER = ".cache/bench/scale";
/** What a build does not read, and the lock file, which would make the copy a project of its own to Next. */
const LEFT_OUT =
  /^(?:content\/(?:versions|drafts)\/|docs\/(?!schema\/)|e2e\/|scripts\/bench\/|package-lock\.json$)|\.test\.tsx?$/;

/** A copy of this project's code with an archive of its own. */
export function makeScratch(versions: readonly GeneratedVersion[]): string {
  rmSync(FOLDER, { recursive: true, force: true });
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  for (const file of listed.split("\0").filter((name) => name !== "" && !LEFT_OUT.test(name))) {
    const copy = path.join(FOLDER, file);
    mkdirSync(path.dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
  mkdirSync(path.join(FOLDER, "content/versions"), { recursive: true });
  writeArchive(FOLDER, versions);
  // Synonyms must speak of words that the versions have; generated ones need not have them.
  writeFileSync(path.join(FOLDER, "content/synonyms.yaml"), "[]\n");
  return FOLDER;
}

/** Gives a scratch project an archive, as a publisher does who adds a version to those that were there. */
export function writeArchive(folder: string, versions: readonly GeneratedVersion[]): void {
  for (const { version, mdx } of versions) writeFileSync(path.join(folder, `content/versions/${version}.mdx`), mdx);
  const lock = Object.fromEntries(versions.map(({ version, document }) => [version, lockedVersion(document)]));
  writeFileSync(path.join(folder, LOCK_FILE), lockText(lock));
}

/** What a build cost. */
export interface BuildCost {
  readonly seconds: number;
  /** The most memory that all its processes held together, in MiB, looked at twice a second. */
  readonly mostMiB: number;
}

/** Builds a scratch project. @throws Error with the end of its output when the build fails */
export async function build(folder: string): Promise<BuildCost> {
  return timed(folder, "next", ["build"]);
}

async function timed(folder: string, tool: string, parameters: readonly string[]): Promise<BuildCost> {
  const began = performance.now();
  const child = spawn(path.resolve("node_modules/.bin", tool), [...parameters], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-4000);
    });
  }
  let mostMiB = 0;
  const look = setInterval(() => {
    mostMiB = Math.max(mostMiB, residentMiB(child.pid ?? 0));
  }, 500);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`${tool} ${parameters.join(" ")} failed in ${folder}:\n${output}`);
  return { seconds: (performance.now() - began) / 1000, mostMiB };
}

/** The memory of a process and all below it; 0 where the system does not tell. */
function residentMiB(root: number): number {
  try {
    const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
    const all = lines.map((line) => line.trim().split(/\s+/).map(Number));
    const below = new Set([root]);
    let sum = 0;
    // Parents come first: a process has a higher number than its parent, but for a wrap-around.
    for (const [pid = 0, parent = 0, kilobytes = 0] of all) {
      if (!below.has(pid) && !below.has(parent)) continue;
      below.add(pid);
      sum += kilobytes;
    }
    return sum / 1024;
  } catch {
    return 0;
  }
}

/** What a build wrote. */
export interface SiteSize {
  readonly files: number;
  readonly mebibytes: number;
  /** The page of the newest version, packed with brotli: what a reader waits for. */
  readonly pagePacked: number;
  /** The data that its hydration needs, packed. */
  readonly flightPacked: number;
  readonly searchPacked: number;
}

export function measureSite(folder: string): SiteSize {
  const site = path.join(folder, "out");
  const files = listFiles(site);
  const size = (file: string) => statSync(path.join(site, file)).size;
  const html = readFileSync(path.join(site, "index.html"), "utf8");
  const flight = /\/(_next\/static\/flight\/[0-9a-f]+\.js)/.exec(html)?.[1] ?? "";
  const index = files.find((file) => /^search\/index\/.*\.json\.br$/.test(file)) ?? "";
  return {
    files: files.length,
    mebibytes: files.reduce((sum, file) => sum + size(file), 0) / 2 ** 20,
    pagePacked: size("index.html.br"),
    flightPacked: size(`${flight}.br`),
    searchPacked: size(index),
  };
}
