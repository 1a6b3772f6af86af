import { type Archive, arrangeArchive } from "../policy/archive";
import { ContentError } from "./content-error";
import { fingerprint } from "./fingerprint";
import { readLock, verifyLock } from "./lock";
import { type ReadOptions, readPolicyFiles } from "./policy-files";

/** What this build may read, from its environment: `POLICY_DRAFTS=1` adds drafts, `POLICY_SAMPLES=0` leaves samples out. */
export function readOptions(environment: Readonly<Record<string, string | undefined>>, root: string): ReadOptions {
  return { root, drafts: environment.POLICY_DRAFTS === "1", samples: environment.POLICY_SAMPLES !== "0" };
}

/**
 * All versions of the policy, checked.
 * @throws {ContentError} with every problem of every file, when there is a fatal one
 */
export function readArchive(options: ReadOptions): Archive {
  const { files, problems } = readPolicyFiles(options);
  const unlocked = problems.some(({ message }) => message.fatal)
    ? []
    : verifyLock(readLock(options.root), files, options.samples);
  const all = [...problems, ...unlocked];
  if (all.some(({ message }) => message.fatal)) throw new ContentError(all);
  return arrangeArchive(files.map(({ document, draft }) => ({ document, draft, fingerprint: fingerprint(document) })));
}

let loaded: Archive | null = null;

/** The archive of this project, read once a process. Throws as `readArchive` does. */
export function loadArchive(): Archive {
  loaded ??= readArchive(readOptions(process.env, process.cwd()));
  return loaded;
}
