import { readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../lib/content/content-error";
import { readOptions } from "../lib/content/load-content";
import { readPolicyFiles } from "../lib/content/policy-files";
import type { PolicyDocument } from "../lib/policy/model";
import { parsePolicy } from "../lib/policy/parse/parse-policy";
import { importCommandStrings as strings } from "../lib/strings/import-command";
import { importFile } from "./import-file";
import { CommandFailure, type Terminal } from "./terminal";
import { versionFile } from "./version-argument";

/** A version as MDX, and what reports call the file whose lines are counted. */
export interface VersionSource {
  readonly file: string;
  /** The file's own name, or the name of what it was turned into. */
  readonly shown: string;
  readonly text: string;
}

/** The last published version, or none. */
export function latestVersion(root: string): PolicyDocument | null {
  const { files } = readPolicyFiles({ ...readOptions({}, root), drafts: false });
  const documents = files.map(({ document }) => document);
  return documents.sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1) ?? null;
}

/**
 * Reads the MDX of a version named on the command line. A file in Word, text or Markdown is imported first, and what that
 * could not keep is said.
 * @param base gives such a file what it cannot say of itself; the last published version when there is none
 * @throws {CommandFailure} when there is neither such a version nor such a file, or the file cannot be read
 */
export async function versionSource(
  argument: string,
  root: string,
  { complain }: Terminal,
  base: PolicyDocument | null = null,
): Promise<VersionSource> {
  const file = versionFile(argument, root);
  if (/\.mdx$/iu.test(file)) return { file, shown: file, text: readFileSync(file, "utf8") };
  const result = await importFile(file, { base: base ?? latestVersion(root) });
  if (result.kind === "refused") throw new CommandFailure(1, strings.refused(file, result.reason));
  for (const { message, place } of result.notices) complain(strings.refused(file, strings.notice(message, place)));
  return { file, shown: strings.converted(file), text: result.mdx };
}

/**
 * Reads a version named on the command line.
 * @param base see {@link versionSource}
 * @throws {ContentError} when the file has faults
 * @throws {CommandFailure} when there is neither such a version nor such a file, or the file cannot be read
 */
export async function readVersion(
  argument: string,
  root: string,
  terminal: Terminal,
  base: PolicyDocument | null = null,
): Promise<PolicyDocument> {
  const { file, shown, text } = await versionSource(argument, root, terminal, base);
  const { document, known, readable, messages } = parsePolicy(text, { path: shown });
  const faults = messages.filter(({ fatal }) => fatal);
  // A draft that is compared may have no date yet; nothing but its front matter says so.
  const undated = shown !== file && faults.every(({ ruleId }) => ruleId === "front-matter-field");
  if (document === null && undated)
    return { ...known, version: known.version || path.parse(file).name, blocks: readable };
  if (document === null) throw new ContentError(messages.map((message) => ({ file: shown, message })));
  return document;
}
