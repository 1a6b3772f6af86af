import { filesNamedBy } from "./addresses";
import { type Digest, expectedHash, isOurs, isTypeOf, type KnownFiles, mayStay } from "./ours";
import { buildCache, ownCaches, VISITED } from "./own-caches";
import type { OfflinePlan } from "./plan";

/** When an answer was kept, in milliseconds since 1970: engines differ in the order in which they list a cache. */
const KEPT_AT = "policy-kept-at";
const MOST_ENTRIES = 40;
const MOST_BYTES = 6_000_000;
/** The comparison last seen and the one before it. */
const MOST_COMPARISONS = 2;
const COMPARISON = /^\/compare\/.+\/$/;

const { subtle } = crypto;
const digest: Digest = subtle && ((bytes) => subtle.digest("SHA-256", bytes));

/**
 * Fetches every file of a build that no earlier build holds, and fails as a whole when one does not come or is another:
 * what came is removed again, for it would fill the device at each attempt.
 */
export async function fillBuild(plan: OfflinePlan): Promise<void> {
  const cache = await caches.open(buildCache(plan.build));
  const added: string[] = [];
  const failures: unknown[] = [];
  const fill = async (file: string) => {
    if (await heldBy(buildCache(plan.build), file, plan)) return;
    added.push(file);
    await cache.put(file, (await alreadyHeld(file, plan)) || (await fetchOurs(file, plan)));
  };
  await Promise.all(plan.files.map((file) => fill(file).catch((error: unknown) => failures.push(error))));
  if (failures.length === 0) return;
  await Promise.all(added.map((file) => cache.delete(file)));
  if ((await cache.keys()).length === 0) await caches.delete(buildCache(plan.build));
  throw failures[0];
}

/** A file with a hash from another cache. Pages, and what has no hash in its name, come anew with each build. */
async function alreadyHeld(file: string, plan: OfflinePlan): Promise<Response | undefined> {
  if (isPage(file) || file === "/icon.svg") return undefined;
  for (const name of await ownCaches()) {
    const held = await heldBy(name, file, plan);
    if (held) return held;
  }
  return undefined;
}

async function heldBy(name: string, file: string, known: KnownFiles): Promise<Response | undefined> {
  const held = await caches.match(file, { cacheName: name });
  return held && ourCopy(file, held, known);
}

/** A file from the network; past the browser's own cache when that holds something else under the address. */
async function fetchOurs(file: string, known: KnownFiles): Promise<Response> {
  const modes = isPage(file) ? (["no-cache", "reload"] as const) : (["default", "reload"] as const);
  for (const cache of modes) {
    const response = await fetch(file, { cache });
    const copy = isWhole(response) ? await ourCopy(file, response, known) : undefined;
    if (copy) return copy;
  }
  throw new Error(`${file}: not of this site and build`);
}

/**
 * Removes all builds but the one named and the one before it, whose pages may still be open, visited copies of what the
 * build brings anew, and whatever an earlier release kept that is not of this site.
 */
export async function dropOldBuilds(plan: OfflinePlan): Promise<void> {
  const visited = await caches.open(VISITED);
  await Promise.all(plan.files.map((file) => visited.delete(file)));
  const own = buildCache(plan.build);
  const others = (await ownCaches()).filter((name) => name !== VISITED && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  for (const name of [VISITED, ...others.slice(-1)]) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const found = await cache.match(request);
      if (found && !(await mayBeShown(new URL(request.url).pathname, found, plan))) await cache.delete(request);
    }
  }
}

/**
 * The kept answer for a path: as last visited, else of this build, else of the one before.
 * @returns undefined too where the browser cannot read its caches, for the network may still answer
 */
export async function kept(path: string, plan: OfflinePlan): Promise<Response | undefined> {
  const own = buildCache(plan.build);
  try {
    for (const name of [VISITED, own, ...(await ownCaches())]) {
      const found = await caches.match(path, { cacheName: name });
      // What is in the cache of this build, this very worker has judged before.
      if (found && (name === own || (await mayBeShown(path, found, plan)))) return found;
    }
  } catch {
    // As if nothing had been kept.
  }
  return undefined;
}

async function mayBeShown(path: string, response: Response, plan: OfflinePlan): Promise<boolean> {
  const bytes = await response.clone().arrayBuffer();
  return mayStay(path, typeOf(response), bytes, plan, digest);
}

/** A complete answer of this origin to exactly what was asked: no error, redirect, range or foreign answer is kept. */
function isWhole(response: Response): boolean {
  return response.status === 200 && response.type === "basic" && !response.redirected;
}

/** Whether an answer is of the kind that was asked for, as far as can be told before its bytes have come. */
export function isOfItsType(path: string, response: Response): boolean {
  return isWhole(response) && isTypeOf(path, typeOf(response));
}

/** An answer as it is kept, when it is what this site has there; undefined otherwise. */
async function ourCopy(path: string, response: Response, known: KnownFiles): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer();
  if (!(await isOurs(path, typeOf(response), bytes, known, digest))) return undefined;
  const headers = new Headers(response.headers);
  // They speak of the bytes as they travelled; with some values of Vary nothing can be kept.
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(bytes, { headers });
}

/**
 * Keeps an answer under its path as the latest visited. The copy before is replaced when the new one is stored, and
 * stays when it cannot be.
 * @returns what was kept; undefined when it was not ours
 */
export async function keep(path: string, response: Response, known: KnownFiles): Promise<Response | undefined> {
  const copy = isWhole(response) ? await ourCopy(path, response, known) : undefined;
  if (!copy) return undefined;
  const cache = await caches.open(VISITED);
  await cache.put(path, copy.clone());
  await trim(cache);
  return copy;
}

/** Keeps a page and the files it names, so that it can be used offline too. */
export async function keepPage(path: string, response: Response, plan: OfflinePlan): Promise<void> {
  const page = await keep(path, response, plan);
  for (const file of page ? filesNamedBy(await page.text()) : []) {
    if (expectedHash(file, plan.hashes) && !(await kept(file, plan))) await keep(file, await fetch(file), plan);
  }
}

async function trim(cache: Cache): Promise<void> {
  const entries: { readonly request: Request; readonly keptAt: number; readonly bytes: number }[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (!response) continue;
    const keptAt = Number(response.headers.get(KEPT_AT));
    entries.push({ request, keptAt, bytes: (await response.blob()).size });
  }
  let bytes = 0;
  let comparisons = 0;
  const newestFirst = entries.reverse().sort((one, other) => other.keptAt - one.keptAt);
  for (const [index, entry] of Array.from(newestFirst.entries())) {
    bytes += entry.bytes;
    const comparison = COMPARISON.test(new URL(entry.request.url).pathname);
    if (comparison) comparisons += 1;
    const tooMuch = index >= MOST_ENTRIES || bytes > MOST_BYTES;
    if (tooMuch || (comparison && comparisons > MOST_COMPARISONS)) await cache.delete(entry.request);
  }
}

function isPage(path: string): boolean {
  return /\/$/.test(path);
}

function typeOf(response: Response): string {
  return response.headers.get("content-type") || "";
}
