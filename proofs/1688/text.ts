import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe } from "vitest";
import { HAS_1688_SAMPLES, IS_1688, TESTED } from "@/lib/content/__fixtures__/contents";
import { indexOf } from "@/lib/content/__fixtures__/tested";
import { readHouseWording } from "@/lib/content/checks-file";
import type { PolicyDocument, VersionId } from "@/lib/policy/model";
import { type ParseResult, parsePolicy } from "@/lib/policy/parse/parse-policy";

/**
 * `describe` for what is true of the text of 1688 alone. Elsewhere its tests are skipped, and counted as skipped. The body
 * is run all the same, to learn which tests there are, so that it may read the text in its tests only.
 */
export const proof = describe.runIf(IS_1688);

/** The same for what is true of the samples beside that text. */
export const sampleProof = describe.runIf(HAS_1688_SAMPLES);

/** What a proof works out once, when the first of its tests asks. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const PUBLISHED = "2022-11-15";
export const OLD_SAMPLE = "2021-11-01-sample";
export const DRAFT_SAMPLE = "2027-01-15-sample";

/** Where a version of the policy stands, from the root or absolute. */
export function fileOf(version: VersionId): string {
  const [published, draft] = ["versions", "drafts"].map((folder) => path.join(TESTED, folder, `${version}.mdx`));
  if (published !== undefined && existsSync(published)) return published;
  return draft ?? "";
}

const parsed = new Map<VersionId, ParseResult>();

/** A version of the policy as the parser reads it. */
export function parsedVersion(version: VersionId): ParseResult {
  const known = parsed.get(version);
  if (known) return known;
  const file = fileOf(version);
  const result = parsePolicy(readFileSync(file, "utf8"), { path: file });
  parsed.set(version, result);
  return result;
}

/** A version of the policy. @throws {Error} with the parser's messages when it cannot be read */
export function version(id: VersionId): PolicyDocument {
  const { document, messages } = parsedVersion(id);
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return document;
}

/** What its publisher counts among slips. */
export const houseWording = once(() => readHouseWording(process.cwd(), TESTED));

/** What its text was made from: the publisher's text, the tree of its headings, the stretches to be stressed. */
export const source = (name: string) => readFileSync(new URL(`source/${name}`, import.meta.url), "utf8");

/** The index of its versions, drafts and samples included. */
export const policyIndex = once(() =>
  indexOf({ folder: TESTED, documents: [DRAFT_SAMPLE, OLD_SAMPLE, PUBLISHED].filter(exists).map(version) }),
);

function exists(id: VersionId): boolean {
  return existsSync(fileOf(id));
}
