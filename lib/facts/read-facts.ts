import type { VFileMessage } from "vfile-message";
import type { z } from "zod";
import { DIAGNOSTICS, diagnose } from "../policy/diagnostics";
import { readPlainText } from "../policy/parse/source-text";
import { readYaml } from "../policy/parse/yaml";
import { type KindsFile, kindsSchema } from "./kinds";
import { type Facts, factsSchema } from "./model";
import { type Plain, plainSchema } from "./plain";

/** Where a value of a file stands, by the keys that lead to it; line and column count from 1. */
export type PlaceOf = (keys: readonly (string | number)[]) => { readonly line: number; readonly column: number };

export interface ReadFile<T> {
  /** Null when there is at least one fatal message. */
  readonly data: T | null;
  readonly messages: readonly VFileMessage[];
  readonly at: PlaceOf;
}

const RULES = { syntax: "facts-syntax", field: "facts-field" } as const;

function read<T>(source: string, schema: z.ZodType<T>): ReadFile<T> {
  const start = () => ({ line: 1, column: 1 });
  // What a policy's file should begin with would be told of an empty one.
  if (source.trim() === "") {
    const finding = DIAGNOSTICS["facts-syntax"](DIAGNOSTICS["file-empty"]().what);
    return { data: null, messages: [diagnose("facts-syntax", finding, start())], at: start };
  }
  const { text, messages } = readPlainText(source);
  if (text === "") return { data: null, messages, at: start };
  const result = readYaml(text, 1, schema, RULES);
  const fatal = messages.some((message) => message.fatal === true);
  return { data: fatal ? null : result.data, messages: [...messages, ...result.messages], at: result.at };
}

/** Reads the text of a version's facts: `content/facts/<version>.yaml`. */
export const readFacts = (source: string): ReadFile<Facts> => read(source, factsSchema);

/** Reads the text of the table of kinds: `content/facts/kinds.yaml`. */
export const readKinds = (source: string): ReadFile<KindsFile> => read(source, kindsSchema);

/** Reads the text of a version's plain lines and questions: `content/plain/<version>.yaml`. */
export const readPlain = (source: string): ReadFile<Plain> => read(source, plainSchema);
