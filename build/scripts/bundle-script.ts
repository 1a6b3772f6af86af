import { buildSync } from "esbuild";
import { writeOutClasses } from "./unicode-classes";

/** The oldest engines the site is interactive on; `package.json` says the same to the compiler of the app. */
const ENGINES = ["chrome57", "safari11", "ios11", "firefox60"];

/**
 * A script and what it imports as one file for the oldest engines, minified.
 * @param entry where it begins, from the project's folder on
 * @param rules the style rules that it brings with it
 */
export function bundleScript(entry: string, rules: readonly string[] = []): string {
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
    define: { BROUGHT_RULES: JSON.stringify(rules) },
    charset: "utf8",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${entry}`);
  return writeOutClasses(file.text);
}
