import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ContentError, type FileMessage } from "../../lib/content/content-error";
import { CONTENT_FOLDER } from "../../lib/content/content-folder";
import { asMessage, KINDS_NAME, linkedIds, NO_KINDS, sourceOf } from "../../lib/content/facts";
import { fingerprint } from "../../lib/content/fingerprint";
import { readSiteFile } from "../../lib/content/site-file";
import { checkFacts } from "../../lib/facts/check-facts";
import { checkKindsFile } from "../../lib/facts/check-kinds";
import { checkPlain } from "../../lib/facts/check-plain";
import type { KindsFile } from "../../lib/facts/kinds";
import type { Facts } from "../../lib/facts/model";
import { type PlaceOf, type ReadFile, readFacts, readKinds, readPlain } from "../../lib/facts/read-facts";
import type { FactsReport } from "../../lib/facts/report";
import type { PolicyDocument } from "../../lib/policy/model";
import { blockText } from "../../lib/policy/text";
import { factsCommandStrings as strings } from "../../lib/strings/facts-command";
import { CommandFailure, type Terminal } from "../terminal";
import { versionIds } from "../version-ids";
import { readVersion } from "../version-source";

/** A version's facts as they stand in their file. */
export interface FactsSource {
  readonly facts: Facts;
  readonly at: PlaceOf;
  /** How reports name the file. */
  readonly file: string;
}

/** A file's reports. */
export interface FileReports {
  readonly file: string;
  readonly reports: readonly FactsReport[];
}

function parsed<T>(file: string, { data, messages }: ReadFile<T>): T {
  if (data === null) throw new ContentError(messages.map((message) => ({ file, message })));
  return data;
}

/**
 * The table of kinds of a project; empty when there is none.
 * @throws {ContentError} when it has faults
 */
export function kindsTable(root: string): KindsFile {
  const source = sourceOf(root, CONTENT_FOLDER, "facts", KINDS_NAME);
  if (source === null) return NO_KINDS;
  const read = readKinds(source.text);
  const table = parsed(source.shown, read);
  const reports = checkKindsFile(table, read.at);
  if (reports.length > 0) throw faults([{ file: source.shown, reports }]);
  return table;
}

/**
 * The facts that belong to a document: those of a file that is named, or those of its version; null when it has none.
 * @throws {ContentError} when the file is no file of facts
 * @throws {CommandFailure} when the file that is named is not there
 */
export function factsSource(document: PolicyDocument, root: string, named: string | undefined): FactsSource | null {
  if (named !== undefined && statSync(named, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new CommandFailure(2, strings.noFile(named));
  }
  const source =
    named === undefined
      ? sourceOf(root, CONTENT_FOLDER, "facts", `${document.version}.yaml`)
      : { shown: named, text: readFileSync(named, "utf8") };
  if (source === null) return null;
  const read = readFacts(source.text);
  return { facts: parsed(source.shown, read), at: read.at, file: source.shown };
}

/** Everything there is to say about facts and the text they are of. */
export function reportsOn(source: FactsSource, document: PolicyDocument, root: string): FileReports {
  const { site } = readSiteFile(root);
  const checked = { document, fingerprint: fingerprint(document), kinds: kindsTable(root), linked: linkedIds(site) };
  return { file: source.file, reports: checkFacts(source.facts, source.at, checked) };
}

/** The same of a version's plain lines; null when it has none. */
export function plainReports(document: PolicyDocument, root: string): FileReports | null {
  const source = sourceOf(root, CONTENT_FOLDER, "plain", `${document.version}.yaml`);
  if (source === null) return null;
  const read = readPlain(source.text);
  const plain = parsed(source.shown, read);
  return { file: source.shown, reports: checkPlain(plain, read.at, { document, fingerprint: fingerprint(document) }) };
}

/** The errors of files as one report. */
export function faults(files: readonly FileReports[]): ContentError {
  return new ContentError(
    files.flatMap(({ file, reports }): readonly FileMessage[] =>
      reports.filter(({ severity }) => severity === "error").map((one) => ({ file, message: asMessage(one) })),
    ),
  );
}

/** Facts that are right of a document's text. `reports` says why they are not, when they are not. */
export interface Fitting {
  readonly source: FactsSource | null;
  readonly reports: FileReports | null;
}

/**
 * The facts of a document where they fit its text. A Word or text file of a version keeps its words and may lose their
 * stress, so that facts confirmed against the version fit it too.
 */
export async function fittingFacts(
  document: PolicyDocument,
  root: string,
  named: string | undefined,
  terminal: Terminal,
): Promise<Fitting> {
  const source = factsSource(document, root, named);
  if (source === null) return { source: null, reports: null };
  const own = reportsOn(source, document, root);
  if (!hasErrors(own)) return { source, reports: own };
  const known = versionIds(root).find(({ id }) => id === source.facts.version);
  if (known === undefined) return { source, reports: own };
  const original = await readVersion(path.resolve(root, known.file), root, terminal);
  if (!sameWords(original, document)) return { source, reports: own };
  return { source, reports: reportsOn(source, original, root) };
}

export const hasErrors = ({ reports }: FileReports): boolean => reports.some(({ severity }) => severity === "error");

function sameWords(one: PolicyDocument, other: PolicyDocument): boolean {
  const { blocks } = other;
  return (
    one.blocks.length === blocks.length &&
    one.blocks.every((block, index) => {
      const like = blocks[index];
      return like !== undefined && like.id === block.id && blockText(like) === blockText(block);
    })
  );
}

/**
 * The facts of a document that must have them.
 * @throws {CommandFailure} when it has none
 * @throws {ContentError} when they do not fit its text
 */
export async function requiredFacts(
  document: PolicyDocument,
  root: string,
  named: string | undefined,
  terminal: Terminal,
): Promise<FactsSource> {
  const { source, reports } = await fittingFacts(document, root, named, terminal);
  if (source === null) throw new CommandFailure(2, strings.noFacts(document.version));
  if (reports !== null && hasErrors(reports)) throw faults([reports]);
  return source;
}
