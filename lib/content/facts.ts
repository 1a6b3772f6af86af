import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { VFileMessage } from "vfile-message";
import { checkFacts } from "../facts/check-facts";
import { checkKindsFile } from "../facts/check-kinds";
import { checkPlain } from "../facts/check-plain";
import type { KindsFile } from "../facts/kinds";
import type { Facts } from "../facts/model";
import type { Plain } from "../facts/plain";
import { type PlaceOf, type ReadFile, readFacts, readKinds, readPlain } from "../facts/read-facts";
import { type FactsReport, report } from "../facts/report";
import type { ArchivedVersion } from "../policy/archive";
import type { VersionId } from "../policy/model";
import { factsCheckStrings as say } from "../strings/facts-check";
import type { CacheStore } from "./cache/store";
import { ContentError, type FileMessage } from "./content-error";
import { CONTENT_FOLDER, inFolder } from "./content-folder";
import { documentHash } from "./document-hash";
import type { Site } from "./site-file";

export const KINDS_NAME = "kinds.yaml";
export const NO_KINDS: KindsFile = { groups: {}, kinds: [], purposes: [] };

/** What is known of one version beside its text. Each is null where nobody has written it. */
export interface VersionFacts {
  readonly facts: Facts | null;
  readonly plain: Plain | null;
}

/** The facts of the versions that were read, by version, and the table of kinds that all of them use. */
export interface FactsArchive {
  readonly kinds: KindsFile;
  readonly versions: ReadonlyMap<VersionId, VersionFacts>;
}

interface Options {
  /** The project's root. */
  readonly root: string;
  /** The content folder, from the root or absolute; that of this process unless something else is said. */
  readonly content?: string;
  readonly cache?: CacheStore | null;
}

type Version = Pick<ArchivedVersion, "document" | "fingerprint">;

/** A file of content, and how messages name it. */
interface Source {
  readonly shown: string;
  readonly text: string;
}

/** The pending links whose address a site's file knows. */
export const linkedIds = (site: Site | null): ReadonlySet<string> =>
  new Set(Object.entries(site?.pendingLinks ?? {}).flatMap(([id, { url }]) => (url === "" ? [] : [id])));

/** A report as a build says it. */
export function asMessage({ line, column, severity, rule, message, mend }: FactsReport): VFileMessage {
  const said = new VFileMessage(`${message}。${mend}。`, { ruleId: rule, source: "policy", place: { line, column } });
  said.fatal = severity === "error";
  said.note = mend;
  return said;
}

/**
 * Reads and checks the facts and plain lines of some versions, and of no other: those of a draft are not opened where drafts
 * are not. Errors alone stop a build; what a lawyer should look at is told by `policy facts check`.
 * @param versions those that this build has
 * @throws {ContentError} with every problem of every file
 */
export function readFactsArchive(
  { root, content = CONTENT_FOLDER, cache = null }: Options,
  versions: readonly Version[],
  site: Site | null,
): FactsArchive {
  const problems: FileMessage[] = [...strays(root, content, versions)];
  const table = sourceOf(root, content, "facts", KINDS_NAME);
  const kinds = table === null ? NO_KINDS : (readOne(table, readKinds, checkKindsFile, problems) ?? NO_KINDS);
  const read = new Map<VersionId, VersionFacts>();
  const linked = linkedIds(site);
  for (const { document, fingerprint } of versions) {
    const { version } = document;
    const facts = sourceOf(root, content, "facts", `${version}.yaml`);
    const plain = sourceOf(root, content, "plain", `${version}.yaml`);
    if (facts === null && plain === null) continue;
    const texts = [table, facts, plain].map((one) => one?.text ?? "");
    const inputs = [documentHash(document), ...texts, [...linked].join(" ")];
    const known = cache?.get("facts", inputs)?.toString("utf8");
    if (known !== undefined) {
      read.set(version, JSON.parse(known));
      continue;
    }
    const checked = { document, fingerprint, kinds, linked };
    const before = problems.length;
    const found: VersionFacts = {
      facts: facts && readOne(facts, readFacts, (data, at) => checkFacts(data, at, checked), problems),
      plain: plain && readOne(plain, readPlain, (data, at) => checkPlain(data, at, checked), problems),
    };
    read.set(version, found);
    if (problems.length === before) cache?.put("facts", inputs, Buffer.from(JSON.stringify(found)));
  }
  if (problems.some(({ message }) => message.fatal === true)) throw new ContentError(problems);
  return { kinds, versions: read };
}

/** A file of the content folder; null when there is none. */
export function sourceOf(root: string, content: string, ...names: readonly string[]): Source | null {
  const shown = inFolder(content, ...names);
  const file = path.resolve(root, shown);
  return existsSync(file) ? { shown, text: readFileSync(file, "utf8") } : null;
}

function readOne<T>(
  { shown, text }: Source,
  read: (source: string) => ReadFile<T>,
  check: (data: T, at: PlaceOf) => readonly FactsReport[],
  problems: FileMessage[],
): T | null {
  const { data, messages, at } = read(text);
  problems.push(...messages.map((message) => ({ file: shown, message })));
  if (data === null) return null;
  const errors = check(data, at).filter(({ severity }) => severity === "error");
  problems.push(...errors.map((one) => ({ file: shown, message: asMessage(one) })));
  return data;
}

/** Files of facts that belong to no version, published or drafted. */
function strays(root: string, content: string, versions: readonly Version[]): readonly FileMessage[] {
  const read = new Set(versions.map(({ document }) => document.version));
  return ["facts", "plain"].flatMap((folder) => {
    const absolute = path.resolve(root, inFolder(content, folder));
    const names = existsSync(absolute) ? readdirSync(absolute).filter((name) => name.endsWith(".yaml")) : [];
    return names.sort().flatMap((name) => {
      const version = name.slice(0, -".yaml".length);
      if (name === KINDS_NAME || read.has(version)) return [];
      // A draft, or a sample that this build leaves out.
      const unread = ["versions", "drafts"].some((one) => sourceOf(root, content, one, `${version}.mdx`) !== null);
      if (unread) return [];
      const said = report(
        () => ({ line: 1, column: 1 }),
        [],
        "facts/unknown-version",
        say["facts/unknown-version"](version),
      );
      return [{ file: inFolder(content, folder, name), message: asMessage(said) }];
    });
  });
}
