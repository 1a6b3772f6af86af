import type { VFileMessage } from "vfile-message";
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../diagnostics";
import { pointsOf } from "./lines";
import { hiddenInYaml, tooDeepOffset, YAML_NESTING_LIMIT } from "./yaml-text";

/** Which rules of the catalogue a file's faults are reported under. */
export interface YamlRules {
  readonly syntax: "front-matter-syntax" | "site-syntax" | "checks-syntax" | "facts-syntax";
  readonly field: "front-matter-field" | "site-field" | "checks-field" | "facts-field";
}

export interface YamlResult<T> {
  /** The checked values, or null when there is at least one message. */
  readonly data: T | null;
  readonly messages: readonly VFileMessage[];
  /** Where the value under some keys stands in the file; where it should stand, when it is missing. */
  readonly at: (keys: readonly (string | number)[]) => { readonly line: number; readonly column: number };
}

/** Separates what is wrong from how to mend it in a schema's message. */
const MEND = "|";

/** A schema's error: what is wrong and how to mend it, kept in the one string that Zod carries. */
export const fault = (what: string, mend: string): string => `${what}${MEND}${mend}`;

/** A text that must be there and not be empty; `name` is the key as the author writes it. */
export const text = (name: string, mend: string) =>
  z
    .string({
      error: ({ input }) => fault(input === undefined || input === null ? `缺少 ${name}` : `${name} 不是文字`, mend),
    })
    .trim()
    .min(1, { error: fault(`${name} 是空的`, mend), abort: true });

/** An object without unknown keys; `place` names it in a sentence. */
export const entries = <const T extends z.core.$ZodLooseShape>(place: string, shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? fault(`${place}里没有 ${issue.keys.join("、")} 这一项`, "删去它，或检查拼写")
        : issue.input === undefined || issue.input === null
          ? fault(`缺少 ${place.trim()}`, `写上 ${Object.keys(shape).join("、")}`)
          : fault(`${place}不是“名称: 值”的列表`, "每行写一项"),
  });

/**
 * Reads YAML into checked values. Aliases are refused: no author needs them, and a few can stand for gigabytes.
 * @param yaml the text of the file, or of its front matter
 * @param firstLine the line of the file on which `yaml` begins
 */
export function readYaml<T>(yaml: string, firstLine: number, schema: z.ZodType<T>, rules: YamlRules): YamlResult<T> {
  const deep = tooDeepOffset(yaml);
  if (deep !== null) {
    const { line, column } = pointsOf(yaml)(deep);
    const place = { line: line + firstLine - 1, column };
    const message = diagnose("nested-too-deep", DIAGNOSTICS["nested-too-deep"](YAML_NESTING_LIMIT), place);
    return { data: null, messages: [message], at: () => ({ line: firstLine, column: 1 }) };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, strict: true, uniqueKeys: true, prettyErrors: false });
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const at = (keys: readonly (string | number)[]) => point(valueOffset(document, keys));
  const broken = (detail: string, offset: number) =>
    diagnose(rules.syntax, DIAGNOSTICS[rules.syntax](detail), point(offset));

  const [error] = document.errors;
  if (error) {
    const line = yaml.slice(yaml.lastIndexOf("\n", error.pos[0] - 1) + 1).split("\n", 1)[0] ?? "";
    return { data: null, messages: [broken(yamlDetail(error.code, line), error.pos[0])], at };
  }
  const alias = firstAlias(document, yaml);
  if (alias !== null) return { data: null, messages: [broken("用了 & 或 * 引用", alias)], at };
  const named = firstNamedByMany(document);
  if (named !== null) return { data: null, messages: [broken("把列表当作了名称", named)], at };

  const hidden = hiddenInYaml(document, yaml).map(({ finding, offset }) =>
    diagnose("hidden-character", finding, point(offset)),
  );
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (parsed.success) return { data: hidden.length > 0 ? null : parsed.data, messages: hidden, at };
  const messages = parsed.error.issues.map((issue) => {
    const cut = issue.message.lastIndexOf(MEND);
    const finding = DIAGNOSTICS[rules.field](issue.message.slice(0, cut), issue.message.slice(cut + MEND.length));
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const place = unknown === undefined ? at(path) : point(keyOffset(document, path, unknown));
    return diagnose(rules.field, finding, place);
  });
  return { data: null, messages: [...hidden, ...messages], at };
}

/** The start of the value under `keys`, or of the innermost value around it that exists. */
function valueOffset(document: Document, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly (string | number)[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path);
}

/** Where the first `&anchor` or `*alias` stands, or null. */
function firstAlias(document: Document, yaml: string): number | null {
  const found: number[] = [];
  visit(document, {
    Alias: (_, node) => void found.push(node.range?.[0] ?? 0),
    Value: (_, node) => void (node.anchor !== undefined && found.push(yaml.lastIndexOf("&", node.range?.[0]))),
  });
  return found[0] ?? null;
}

/** Where the first name stands that is itself a list, or null: no field has one, and it has no spelling as a name. */
function firstNamedByMany(document: Document): number | null {
  const found: number[] = [];
  visit(document, {
    Pair: (_, { key }) => void (isCollection(key) && found.push(key.range?.[0] ?? 0)),
  });
  return found[0] ?? null;
}

function yamlDetail(code: string, line: string): string {
  if (/^\s*(- )?\w+：/.test(line)) return "用了全角冒号“：”";
  switch (code) {
    case "DUPLICATE_KEY":
      return "同一个名称写了两次";
    case "MISSING_CHAR":
      return "缺少引号或括号";
    case "TAB_AS_INDENT":
      return "缩进用了制表符，请用空格";
    default:
      return "格式不对";
  }
}
