import { readdirSync } from "node:fs";
import path from "node:path";

/** What runs for readers, authors and whoever builds and serves the site. Benches, fuzzers and tests are left out. */
const FOLDERS = ["app", "build", "cli", "components", "lib", "scripts/server"];
const TOP = ["scripts/serve.ts", "scripts/start.mjs", "next.config.mjs"];

/** The product's files of code, by their path from the root, in order. */
export function productFiles(): readonly string[] {
  const found = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
      path.posix.join(folder, file.split(path.sep).join("/")),
    ),
  );
  return [...found.filter(isCode), ...TOP].sort();
}

const isCode = (file: string) =>
  /\.(?:tsx?|mjs)$/.test(file) && !/\.(?:test|spec)\.|(?:^|\/)(?:__fixtures__|testing)\//.test(file);
