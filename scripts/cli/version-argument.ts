import { existsSync, readFileSync } from "node:fs";
import { ContentError } from "../../lib/content/content-error";
import { readOptions } from "../../lib/content/load-content";
import { readPolicyFiles } from "../../lib/content/policy-files";
import type { PolicyDocument } from "../../lib/policy/model";
import { parsePolicy } from "../../lib/policy/parse/parse-policy";
import { compareCommandStrings as strings } from "../../lib/strings/compare-command";

/** An argument that names no version. Its message says which there are. */
export class UnknownVersionError extends Error {
  override readonly name = "UnknownVersionError";
}

/**
 * Reads a version named on the command line: the id of one under `content/`, drafts included, or a file anywhere.
 * @throws {ContentError} when the file has faults
 * @throws {UnknownVersionError} when there is neither such a version nor such a file
 */
export function readVersion(argument: string): PolicyDocument {
  if (existsSync(argument)) {
    const { document, messages } = parsePolicy(readFileSync(argument, "utf8"), { path: argument });
    if (document === null) throw new ContentError(messages.map((message) => ({ file: argument, message })));
    return document;
  }
  const { files, problems } = readPolicyFiles({ ...readOptions(process.env, process.cwd()), drafts: true });
  const found = files.find(({ document }) => document.version === argument);
  if (found) return found.document;
  if (problems.some(({ message }) => message.fatal)) throw new ContentError(problems);
  throw new UnknownVersionError(
    strings.unknownVersion(
      argument,
      files.map(({ document }) => document.version),
    ),
  );
}

/** Runs a command; an unknown version is the user's slip and gets one line, not a stack trace. */
export async function reportingUnknownVersion(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UnknownVersionError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
