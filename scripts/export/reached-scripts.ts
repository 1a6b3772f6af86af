import path from "node:path";

/**
 * The scripts that a page may come to load: those it asks for, and every one that a script so reached names.
 * @param asked addresses from the site's root
 * @param sources the source of every script of the site, by its path in the folder
 * @returns paths in the folder
 */
export function reachedScripts(asked: readonly string[], sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = asked.map((address) => address.replace(/^\//, ""));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const source = sources.get(file);
    if (source === undefined || reached.has(file)) continue;
    reached.add(file);
    for (const other of sources.keys()) {
      if (!reached.has(other) && source.includes(path.posix.basename(other))) waiting.push(other);
    }
  }
  return reached;
}
