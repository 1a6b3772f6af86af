import { type Archive, arrangeArchive } from "../policy/archive";
import type { HouseWording } from "../policy/house-wording";
import { buildCache } from "./cache/build-cache";
import { readChecksFile } from "./checks-file";
import { ContentError, type FileMessage } from "./content-error";
import { fingerprint } from "./fingerprint";
import { readLock } from "./lock";
import { unknownPendingLinks } from "./pending-links";
import { type ReadOptions, readPolicyFiles } from "./policy-files";
import { readSiteFile, type Site } from "./site-file";
import { unfinishedWriting } from "./unfinished";
import { verifyLock } from "./verify-lock";

/** What this build may read, from its environment: `POLICY_DRAFTS=1` adds drafts, `POLICY_SAMPLES=0` leaves samples out. */
export function readOptions(environment: Readonly<Record<string, string | undefined>>, root: string): ReadOptions {
  return { root, drafts: environment.POLICY_DRAFTS === "1", samples: environment.POLICY_SAMPLES !== "0" };
}

/** Everything authored: the versions of the policy and the facts beside them. */
export interface Content {
  readonly archive: Archive;
  readonly site: Site;
  /** The publisher's own choice of words; empty where it has none. */
  readonly houseWording: readonly HouseWording[];
}

const isFatal = ({ message }: FileMessage) => message.fatal === true;

/**
 * Reads and checks `content/`.
 * @throws {ContentError} with every problem of every file, when there is a fatal one
 */
export function readContent(options: ReadOptions): Content {
  const { files, problems } = readPolicyFiles(options);
  const { site, problems: siteProblems } = readSiteFile(options.root, options.content);
  const { houseWording, problems: checksProblems } = readChecksFile(options.root, options.content);
  // A version that cannot be parsed is absent from `files`, and would be reported as missing from the lock too.
  const unlocked = problems.some(isFatal)
    ? []
    : verifyLock(readLock(options.root, options.content), files, options.samples);
  const unlinked = site === null ? [] : unknownPendingLinks(files, site);
  const all = [
    ...unfinishedWriting(options.root),
    ...problems,
    ...siteProblems,
    ...checksProblems,
    ...unlinked,
    ...unlocked,
  ];
  if (site === null || houseWording === null || all.some(isFatal)) throw new ContentError(all);
  const versions = files.map(({ document, draft }) => ({ document, draft, fingerprint: fingerprint(document) }));
  return { archive: arrangeArchive(versions), site, houseWording };
}

let loaded: Content | null = null;

/** The content of this project, read once a process. Throws as `readContent` does. */
export function loadContent(): Content {
  loaded ??= readContent({ ...readOptions(process.env, process.cwd()), cache: buildCache() });
  return loaded;
}
