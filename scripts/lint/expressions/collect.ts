import { SourceMap } from "node:module";
import { type AnyNode, type CallExpression, type NewExpression, parse } from "acorn";
import { transformSync } from "esbuild";

/** Where an expression stands. */
export interface Site {
  readonly file: string;
  readonly line: number;
}

/** An expression written as a literal. */
export interface Literal extends Site {
  readonly source: string;
  readonly flags: string;
}

/** A call that makes an expression when the program runs. */
export interface Construction extends Site {
  /** The call as it is written, without types. */
  readonly call: string;
  /** Where the call's name, `RegExp` with its `new`, begins and ends in `Collected.code`. */
  readonly start: number;
  readonly end: number;
}

export interface Collected {
  /** The program without its types. */
  readonly code: string;
  readonly literals: readonly Literal[];
  readonly constructions: readonly Construction[];
}

/** Methods of a string that make an expression of any string they are given. */
const IMPLICIT = new Set(["match", "matchAll"]);

/**
 * Every expression of a file.
 * @param file named in the result; its ending says whether it holds JSX
 * @throws Error when a method that wants an expression is given a text
 */
export function collect(file: string, source: string): Collected {
  const { code, map } = transformSync(source, {
    loader: file.endsWith("x") ? "tsx" : "ts",
    target: "esnext",
    sourcemap: "external",
    sourcefile: file,
    jsx: "automatic",
  });
  const lines = new SourceMap(JSON.parse(map));
  const literals: Literal[] = [];
  const constructions: Construction[] = [];
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true }), (node) => {
    const at = node.loc?.start;
    const entry = at ? lines.findEntry(at.line - 1, at.column) : {};
    const site = { file, line: "originalLine" in entry ? Number(entry.originalLine) + 1 : 0 };
    if (node.type === "Literal" && node.regex) {
      literals.push({ ...site, source: node.regex.pattern, flags: node.regex.flags });
    } else if (node.type === "NewExpression" || node.type === "CallExpression") {
      if (isRegExp(node)) {
        const { start, callee } = node;
        constructions.push({ ...site, call: code.slice(start, node.end), start, end: callee.end });
      } else if (isImplicit(node)) throw new Error(`${file}:${site.line} makes an expression of a text: write /…/`);
    }
  });
  return { code, literals, constructions };
}

type Call = NewExpression | CallExpression;

const isRegExp = ({ callee }: Call): boolean =>
  (callee.type === "Identifier" && callee.name === "RegExp") ||
  (callee.type === "MemberExpression" && callee.property.type === "Identifier" && callee.property.name === "RegExp");

const isImplicit = ({ callee, arguments: [first] }: Call): boolean =>
  callee.type === "MemberExpression" &&
  callee.property.type === "Identifier" &&
  IMPLICIT.has(callee.property.name) &&
  (first?.type === "TemplateLiteral" || (first?.type === "Literal" && typeof first.value === "string"));

function visit(node: AnyNode, see: (node: AnyNode) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
