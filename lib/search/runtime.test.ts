import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Everything a module imports, directly or through others, types left out. */
function importsOf(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const source = readFileSync(file, "utf8");
    for (const [, specifier = ""] of source.matchAll(/^import (?!type )[^;]*?from "([^"]+)";/gms)) {
      const resolved = specifier.startsWith(".") ? `${path.join(path.dirname(file), specifier)}.ts` : specifier;
      if (seen.has(resolved)) continue;
      seen.add(resolved);
      if (specifier.startsWith(".")) open.push(resolved);
    }
  }
  return seen;
}

test("the browser gets Fuse and our own code, never the dictionaries the index is made with", () => {
  const imports = importsOf(path.resolve("lib/search/searcher.ts"));
  expect([...imports].filter((name) => !path.isAbsolute(name))).toEqual(["fuse.js"]);
  expect([...imports].filter((name) => name.includes("/search/build/"))).toEqual([]);
});

test("building does use them", () => {
  const imports = importsOf(path.resolve("lib/search/build/build-search-index.ts"));
  expect([...imports].filter((name) => !path.isAbsolute(name)).sort()).toEqual(["opencc-js", "pinyin-pro"]);
});
