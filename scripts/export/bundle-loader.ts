import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** The oldest engines the site is interactive on; `package.json` says the same to the compiler of the app. */
const ENGINES = ["chrome57", "safari11", "ios11", "firefox60"];

/** The script that every page loads (`main`) or what old engines need beside it (`polyfills`), minified. */
export function bundleLoader(entry: "main" | "polyfills"): string {
  return bundleScript(fileURLToPath(new URL(`./loader/${entry}.ts`, import.meta.url)));
}

/** A script and what it imports as one file for the oldest engines, minified. */
export function bundleScript(entry: string): string {
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: ENGINES,
    // Safari below 14.1 has it, with a slip in an odd case (a default value that shadows a name) that we do not write.
    supported: { destructuring: true },
    legalComments: "none",
    charset: "utf8",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${entry}`);
  return file.text;
}
