import { readFileSync } from "node:fs";
import path from "node:path";
import { TESTED } from "@/lib/content/__fixtures__/contents";
import { type Kinds, kindsOf } from "@/lib/facts/kinds";
import type { Facts } from "@/lib/facts/model";
import type { Plain } from "@/lib/facts/plain";
import { type ReadFile, readFacts, readKinds, readPlain } from "@/lib/facts/read-facts";
import type { VersionId } from "@/lib/policy/model";
import { once } from "./text";

function read<T>(reader: (source: string) => ReadFile<T>, ...names: readonly string[]): T {
  const { data, messages } = reader(readFileSync(path.join(TESTED, ...names), "utf8"));
  if (data === null) throw new Error(messages.map(String).join("\n"));
  return data;
}

const factsRead = new Map<VersionId, Facts>();

/** The facts of a version of the policy. */
export function factsOf(version: VersionId): Facts {
  const facts = factsRead.get(version) ?? read(readFacts, "facts", `${version}.yaml`);
  factsRead.set(version, facts);
  return facts;
}

/** The plain lines of a version of the policy. */
export const plainOf = (version: VersionId): Plain => read(readPlain, "plain", `${version}.yaml`);

/** The policy's table of kinds. */
export const kinds = once((): Kinds => kindsOf(read(readKinds, "facts", "kinds.yaml")));
