import rewritePattern from "regexpu-core";

/** How a bundler for old engines writes an expression that they may not know: the engine is asked when the script runs. */
const CALL = /new RegExp\(("(?:[^"\\]|\\.)*"),"([a-z]*)"\)/g;

/**
 * Writes out the characters of properties such as `\p{L}` in a script's expressions: Chromium 64 knows no properties, and one such
 * expression at the beginning of a script stops all of it there.
 * @param script a bundled script, in which expressions with properties are `new RegExp("…","u")` already
 */
export function writeOutClasses(script: string): string {
  return script.replace(CALL, (call, literal: string, flags: string) => {
    const pattern: unknown = JSON.parse(literal);
    if (typeof pattern !== "string" || !pattern.includes("\\p{")) return call;
    const written = rewritePattern(pattern, flags, { unicodePropertyEscapes: "transform" });
    return `new RegExp(${JSON.stringify(written)},${JSON.stringify(flags)})`;
  });
}
