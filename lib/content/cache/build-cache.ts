import path from "node:path";
import { codeHash } from "./code-hash";
import { type CacheStore, createStore } from "./store";

/** Below the project's root. Ignored by git, never a part of a site, and safe to delete. */
export const CACHE_FOLDER = ".cache/policy";

let opened: CacheStore | null | undefined;

/**
 * The cache of this build, opened once a process; null when nothing may be kept: with `POLICY_CACHE=0`, in development
 * and in tests, where code changes while it runs, and when a source has changed since this build began.
 */
export function buildCache(): CacheStore | null {
  if (opened === undefined) opened = openCache(process.env, process.cwd());
  return opened;
}

function openCache(environment: Readonly<Record<string, string | undefined>>, root: string): CacheStore | null {
  const { NODE_ENV, POLICY_CACHE, POLICY_BUILD_BEGAN } = environment;
  if (POLICY_CACHE === "0" || NODE_ENV === "development" || NODE_ENV === "test") return null;
  // The workers of a build start long after it read its code.
  const code = codeHash(root, Number(POLICY_BUILD_BEGAN ?? performance.timeOrigin));
  return code === null ? null : createStore(path.join(root, CACHE_FOLDER), code);
}

/**
 * A value made from `inputs`, or the one that was kept when it was made before.
 * @param make a pure function of `inputs`, whose value survives JSON unchanged
 */
export function remembered<T>(cache: CacheStore | null, kind: string, inputs: readonly string[], make: () => T): T {
  const known = cache?.get(kind, inputs);
  // What this very code wrote and what came back unharmed is of its type.
  if (known) return JSON.parse(known.toString("utf8"));
  // Read back at once too: React writes an object that it meets twice only once, so that a value whose parts are shared
  // would give other pages than the same value from the cache.
  const text = JSON.stringify(make());
  cache?.put(kind, inputs, Buffer.from(text));
  return JSON.parse(text);
}
