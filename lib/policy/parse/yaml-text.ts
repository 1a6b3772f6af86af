import { type Document, isScalar, visit } from "yaml";
import type { Finding } from "../diagnostics";
import { HIDDEN_REPORTED } from "./source-text";
import { hiddenByEscape } from "./written-characters";

/** How deep values of YAML may stand inside one another; what authors write stands three deep. */
export const YAML_NESTING_LIMIT = 30;

/** A line's indentation and the marks that open a value inside another: `- `, `? `, `: `. */
const OPENING = /^(?: +|[-?:](?: +|$))*/;

/**
 * Where YAML nests deeper than `YAML_NESTING_LIMIT`, as an offset, or null. Its reader calls itself for each value inside
 * another, and a stack that ends can end the whole process, so that depth is counted before it begins. Each column of
 * indentation can be a level of its own; brackets are counted though they stand in quotes.
 */
export function tooDeepOffset(yaml: string): number | null {
  let lineStart = 0;
  for (const line of yaml.split("\n")) {
    const opening = OPENING.exec(line)?.[0] ?? "";
    if (opening.length > 2 * YAML_NESTING_LIMIT && !/^ *(?:#|$)/.test(line)) return lineStart + opening.length;
    lineStart += line.length + 1;
  }
  let depth = 0;
  for (const { 0: bracket, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + ("[{".includes(bracket) ? 1 : -1));
    if (depth > YAML_NESTING_LIMIT) return index;
  }
  return null;
}

/** What stands for one character in a double-quoted scalar (YAML 1.2, 5.7). */
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0abtnvfre_NLP"/\\ \t]))/g;

const SHORT: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1B",
  N: "\x85",
  L: "\u2028",
  P: "\u2029",
};

/** Whether an escape writes a character, or the first half of one. */
function writes([, byte, unit, long, short]: RegExpMatchArray, character: string): boolean {
  const code = Number.parseInt(byte ?? unit ?? long ?? "", 16);
  if (Number.isNaN(code)) return SHORT[short ?? ""] === character;
  return code === character.codePointAt(0) || code === character.charCodeAt(0);
}

/** A hidden character that an escape wrote. */
export interface EscapedCharacter {
  readonly finding: Finding;
  readonly offset: number;
}

/** The hidden characters that escapes put into the keys and values of a document, and where in `yaml` they are written. */
export function hiddenInYaml(document: Document, yaml: string): readonly EscapedCharacter[] {
  const found: EscapedCharacter[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || typeof node.value !== "string" || found.length >= HIDDEN_REPORTED) return;
      const [start = 0, end = start] = node.range ?? [];
      const source = yaml.slice(start, end);
      const escapes = node.type === "QUOTE_DOUBLE" ? [...source.matchAll(ESCAPE)] : [];
      let next = 0;
      const hidden = hiddenByEscape(node.value, source, ({ character }) => {
        // Both are in order, so that each escape is looked at once.
        while (next < escapes.length) {
          const written = escapes[next];
          next += 1;
          if (written && writes(written, character)) return { offset: written.index, escape: written[0] };
        }
        return null;
      });
      found.push(...hidden.map(({ finding, offset }) => ({ finding, offset: start + (offset ?? 0) })));
    },
  });
  return found.slice(0, HIDDEN_REPORTED);
}
