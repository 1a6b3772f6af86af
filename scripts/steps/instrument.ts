import { type Node, parse } from "acorn";

/** What the inserted code calls: the counters, one a site, and the counting of what a spread hands over. */
export const COUNTERS = "$steps";
export const SPREAD = "$spread";

export interface Instrumented {
  readonly code: string;
  /** The function (and file) of each counter: `lib/compare/words/words.ts diffWords`. */
  readonly sites: readonly string[];
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Adds a counter to the start of every function and of every loop's body, and around what is spread. The text of the
 * program says where, so that one program counts the same on every machine and engine, optimised or not.
 * @param code a script, as esbuild bundles it; its comments that name files are what sites are named after
 */
export function instrument(code: string): Instrumented {
  const insertions: Insertion[] = [];
  const sites: string[] = [];
  const files = fileStarts(code);
  const insert = (at: number, text: string) => insertions.push({ at, text });
  const siteOf = (node: Node, name: string) => {
    sites.push(`${fileAt(files, node.start)} ${name}`);
    return sites.length - 1;
  };

  /** `site` is the counter of the function around the node; `name` what the node would be called if it is a function. */
  const visit = (node: Node, site: number, name: string): void => {
    const fields = new Map<string, unknown>(Object.entries(node));
    const body = fields.get("body");
    let inside = site;
    if (FUNCTIONS.has(node.type) && isNode(body)) {
      inside = siteOf(node, nameOf(fields.get("id")) ?? name);
      const count = `${COUNTERS}[${inside}]++`;
      if (body.type === "BlockStatement") insert(afterDirectives(body), `${count};${restsOf(fields.get("params"))}`);
      else {
        insert(body.start, `(${count},(`);
        insert(body.end, "))");
      }
    } else if (LOOPS.has(node.type) && isNode(body)) {
      const count = `${COUNTERS}[${site}]++;`;
      if (body.type === "BlockStatement") insert(body.start + 1, count);
      else {
        insert(body.start, `{${count}`);
        insert(body.end, "}");
      }
    } else if (node.type === "SpreadElement") wrap(fields.get("argument"));
    else if (node.type === "VariableDeclarator" && hasRest(fields.get("id"))) wrap(fields.get("init"));

    const called =
      nameOf(fields.get("id")) ??
      nameOf(fields.get("key")) ??
      nameOf(fields.get("left")) ??
      (inside === site ? name : "");
    for (const value of fields.values()) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, inside, called);
    }
  };
  const wrap = (value: unknown) => {
    if (!isNode(value)) return;
    insert(value.start, `${SPREAD}(`);
    insert(value.end, ")");
  };

  visit(
    parse(code, { ecmaVersion: "latest", sourceType: "script" }),
    siteOf({ type: "", start: 0, end: 0 }, "start"),
    "",
  );
  return { code: inserted(code, insertions), sites };
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const LOOPS = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const name = fields.get("name") ?? fields.get("value");
  return typeof name === "string" ? name : nameOf(fields.get("property"));
}

/** Past `"use strict"`, which counts only as the first statement. */
function afterDirectives(body: Node): number {
  const statements: unknown = new Map<string, unknown>(Object.entries(body)).get("body");
  let at = body.start + 1;
  if (!Array.isArray(statements)) return at;
  for (const statement of statements) {
    if (!isNode(statement) || !("directive" in statement)) break;
    at = statement.end;
  }
  return at;
}

/** `(first, ...rest)` copies its arguments: they are counted once inside. */
function restsOf(parameters: unknown): string {
  if (!Array.isArray(parameters)) return "";
  const names = parameters
    .filter((parameter) => isNode(parameter) && parameter.type === "RestElement")
    .map((rest) => nameOf(new Map<string, unknown>(Object.entries(rest)).get("argument")));
  return names.map((name) => (name === undefined ? "" : `${SPREAD}(${name});`)).join("");
}

function hasRest(pattern: unknown): boolean {
  return isNode(pattern) && Object.values(pattern).some((part) => Array.isArray(part) && part.some(isRest));
}

function isRest(value: unknown): boolean {
  return isNode(value) && value.type === "RestElement";
}

/** At one place, what closes comes before what opens; nodes are visited from outside in, so inner ends come first. */
function inserted(code: string, insertions: readonly Insertion[]): string {
  const ordered = insertions
    .map((insertion, order) => ({ ...insertion, order, closes: /^[)}]/.test(insertion.text) }))
    .sort((a, b) => {
      if (a.at !== b.at) return a.at - b.at;
      if (a.closes !== b.closes) return a.closes ? -1 : 1;
      return a.closes ? b.order - a.order : a.order - b.order;
    });
  const parts: string[] = [];
  let past = 0;
  for (const { at, text } of ordered) {
    parts.push(code.slice(past, at), text);
    past = at;
  }
  return parts.join("") + code.slice(past);
}

interface FileStart {
  readonly at: number;
  readonly file: string;
}

function fileStarts(code: string): readonly FileStart[] {
  return [...code.matchAll(/^\s*\/\/ (\S+\.[cm]?[jt]sx?)$/gm)].map((match) => ({
    at: match.index,
    file: match[1] ?? "",
  }));
}

function fileAt(files: readonly FileStart[], at: number): string {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return files[low - 1]?.file ?? "";
}
