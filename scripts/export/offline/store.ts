import { scriptsOf } from "./addresses";

const PREFIX = "policy-build-";
/** Pages as they were last visited, and what they load beyond the files of the build. */
export const VISITED = "policy-visited";
const MOST_ENTRIES = 40;
const MOST_BYTES = 6_000_000;
/** The comparison last seen and the one before it. */
const MOST_COMPARISONS = 2;
const COMPARISON = /^\/compare\/.+\/$/;

export const buildCache = (build: string) => `${PREFIX}${build}`;

/** Fetches every file of a build that an earlier build does not already hold; fails as a whole when one is missing. */
export async function fillBuild(build: string, files: readonly string[]): Promise<void> {
  const cache = await caches.open(buildCache(build));
  await Promise.all(
    files.map(async (file) => {
      const page = /\/$/.test(file);
      const kept = page || file === "/icon.svg" ? undefined : await caches.match(file);
      const response = kept || (await fetch(file, { cache: page ? "no-cache" : "default" }));
      if (!isWhole(response)) throw new Error(`${file}: ${response.status}`);
      await cache.put(file, response);
    }),
  );
}

/**
 * Removes all builds but the one named and the one before it, whose pages may still be open, and visited copies of what
 * the build brings anew.
 */
export async function dropOldBuilds(build: string, files: readonly string[]): Promise<void> {
  const visited = await caches.open(VISITED);
  await Promise.all(files.map((file) => visited.delete(file)));
  const others = (await caches.keys()).filter((name) => name.indexOf(PREFIX) === 0 && name !== buildCache(build));
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** Removes everything that any build has kept. */
export async function dropAll(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name === VISITED || name.indexOf(PREFIX) === 0);
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** The kept answer for a path: as last visited, else of this build, else of the one before. */
export async function kept(path: string, build: string): Promise<Response | undefined> {
  for (const name of [VISITED, buildCache(build)]) {
    const found = await (await caches.open(name)).match(path);
    if (found) return found;
  }
  return caches.match(path);
}

/** A complete answer of this site to exactly what was asked: no error, redirect, range or foreign answer is kept. */
export function isWhole(response: Response): boolean {
  return response.status === 200 && response.type === "basic" && !response.redirected;
}

/** Keeps an answer under its path as the latest visited. */
export async function keep(path: string, response: Response): Promise<void> {
  if (!isWhole(response)) return;
  const cache = await caches.open(VISITED);
  await cache.delete(path);
  await cache.put(path, response);
  await trim(cache);
}

/** Keeps a page and the scripts it names, so that it comes alive offline too. */
export async function keepPage(path: string, response: Response): Promise<void> {
  if (!isWhole(response) || !/^text\/html/.test(response.headers.get("content-type") || "")) return;
  const html = await response.clone().text();
  await keep(path, response);
  for (const script of scriptsOf(html)) {
    if (!(await caches.match(script))) await keep(script, await fetch(script));
  }
}

async function trim(cache: Cache): Promise<void> {
  const newest = (await cache.keys()).slice().reverse();
  let bytes = 0;
  let entries = 0;
  let comparisons = 0;
  for (const request of newest) {
    const response = await cache.match(request);
    bytes += response ? (await response.blob()).size : 0;
    entries += 1;
    const comparison = COMPARISON.test(new URL(request.url).pathname);
    if (comparison) comparisons += 1;
    const tooMuch = entries > MOST_ENTRIES || bytes > MOST_BYTES;
    if (tooMuch || (comparison && comparisons > MOST_COMPARISONS)) await cache.delete(request);
  }
}
