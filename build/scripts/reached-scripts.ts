import path from "node:path";

/** A script's name without its folder, as the bundler makes them. */
const NAME = /[\w.~-]+/g;

/**
 * The scripts that a page may come to load: those it asks for, and every one that a script so reached names.
 * @param asked addresses from the site's root
 * @param sources the source of every script of the site, by its path in the folder
 * @returns paths in the folder
 */
export function reachedScripts(asked: readonly string[], sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const files = new Map<string, string[]>();
  for (const file of sources.keys()) {
    const name = path.posix.basename(file);
    files.set(name, [...(files.get(name) ?? []), file]);
  }
  const reached = new Set<string>();
  const waiting = asked.map((address) => address.replace(/^\//, ""));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = sources.get(file);
    if (source === undefined || reached.has(file)) continue;
    reached.add(file);
    // Names are looked up, for to look for each name in each source takes four times as long with twice the pages.
    for (const [name] of source.matchAll(NAME)) waiting.push(...(files.get(name) ?? []));
  }
  return reached;
}
