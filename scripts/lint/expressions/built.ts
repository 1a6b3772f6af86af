import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { build, type Plugin } from "esbuild";
import type { Collected, Literal } from "./collect";

/** What the program calls in place of `RegExp`. */
const RECORD = "$recordExpression";

/** An expression that a construction made, at the place of the construction. */
export type Built = Literal;

/**
 * Runs a script with every construction of the product's files recorded.
 * @param entry the script, from the root; it imports what makes expressions and calls what makes them late
 * @param files what was collected from the product's files that construct some, by their path from the root
 * @returns every expression that was made; a construction that never ran has none
 */
export async function builtExpressions(
  entry: string,
  files: ReadonlyMap<string, Collected>,
): Promise<readonly Built[]> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    plugins: [recorded(files)],
  });
  const [{ text } = { text: "" }] = bundle.outputFiles;
  const found: Built[] = [];
  const record = (file: string, line: number) =>
    function made(pattern: string | RegExp, flags?: string): RegExp {
      const expression = new RegExp(pattern, flags);
      found.push({ file, line, source: expression.source, flags: expression.flags });
      return expression;
    };
  const run = vm.runInThisContext(`(function (${RECORD}, require, module, exports) {${text}\n})`);
  const module = { exports: {} };
  run(record, createRequire(path.resolve(entry)), module, module.exports);
  return found;
}

function recorded(files: ReadonlyMap<string, Collected>): Plugin {
  return {
    name: "recorded",
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
        const known = files.get(path.relative(process.cwd(), file).split(path.sep).join("/"));
        return known ? { contents: withRecords(known), loader: "js" } : undefined;
      });
    },
  };
}

function withRecords({ code, constructions }: Collected): string {
  let recorded = "";
  let at = 0;
  for (const { file, line, start, end } of [...constructions].sort((a, b) => a.start - b.start)) {
    recorded += `${code.slice(at, start)}${RECORD}(${JSON.stringify(file)}, ${line})`;
    at = end;
  }
  return recorded + code.slice(at);
}
