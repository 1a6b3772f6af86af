import path from "node:path";
import { JOURNAL_FILE, type Journal, readJournal, WRITING_FOLDER } from "../content/unfinished";
import type { Disk } from "./disk";
import { removeFile, removeQuietly, replaceFile } from "./replace-file";

/** A file as it shall be: its text, or null when it shall be gone. `file` is absolute, or from the working folder. */
export interface FileWrite {
  readonly file: string;
  readonly text: string | null;
}

/** One write of a journal, its contents decoded. */
interface Step {
  /** Absolute. */
  readonly file: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

/** Nothing was changed, or everything was put back. */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";

  constructor(cause: unknown) {
    super("nothing was written", { cause });
  }
}

/** Neither was everything written nor everything put back; the journal is there, and the next command goes on. */
export class UnfinishedError extends Error {
  override readonly name = "UnfinishedError";

  constructor(cause: unknown) {
    super("writing was not finished", { cause });
  }
}

/** A journal that cannot be read, so that nobody can tell what was to be written. */
export class BrokenJournal extends Error {
  override readonly name = "BrokenJournal";
}

/** Somebody changed files that an interrupted command had begun to write. `files` are as the journal names them. */
export class RecoveryConflict extends Error {
  override readonly name = "RecoveryConflict";

  constructor(
    readonly journal: Journal,
    readonly files: readonly string[],
  ) {
    super(`changed since: ${files.join(", ")}`);
  }
}

const same = (a: Buffer | null, b: Buffer | null) => (a === null || b === null ? a === b : a.equals(b));
const decoded = (content: string | null) => (content === null ? null : Buffer.from(content, "base64"));

const stepsOf = (root: string, { writes }: Journal): readonly Step[] =>
  writes.map(({ file, before, after }) => ({
    file: path.resolve(root, file),
    before: decoded(before),
    after: decoded(after),
  }));

function put(disk: Disk, file: string, content: Buffer | null): void {
  if (same(disk.read(file), content)) return;
  if (content === null) removeFile(disk, file);
  else replaceFile(disk, file, content);
}

const journalIn = (root: string) => path.resolve(root, JOURNAL_FILE);

/** Ends a journal: what it says is done, or undone. */
export function closeJournal(disk: Disk, root: string): void {
  removeFile(disk, journalIn(root));
}

/** The journal of an interrupted command, or null. @throws {BrokenJournal} */
export function openJournal(disk: Disk, root: string): Journal | null {
  const journal = readJournal(disk.read(journalIn(root))?.toString("utf8") ?? null);
  if (journal === "broken") throw new BrokenJournal(JOURNAL_FILE);
  return journal;
}

/**
 * Writes and removes files so that either all is done or nothing, whatever it is interrupted by. What is to be written is
 * put in the journal first. From then on the next command can finish it. Then each file is replaced or removed in one step.
 * @throws {WriteFailure} when a step failed and everything is as it was
 * @throws {UnfinishedError} when a step failed and something could not be put back
 */
export function writeAll(
  disk: Disk,
  root: string,
  entry: Omit<Journal, "form" | "writes">,
  writes: readonly FileWrite[],
) {
  const base = path.resolve(root);
  let journal: Journal;
  try {
    const steps = writes.map(({ file, text }) => {
      const within = path.relative(base, path.resolve(file));
      const named = within.startsWith("..") ? path.resolve(file) : within.split(path.sep).join("/");
      const before = disk.read(path.resolve(file))?.toString("base64") ?? null;
      return { file: named, before, after: text === null ? null : Buffer.from(text, "utf8").toString("base64") };
    });
    journal = { form: 1, ...entry, writes: steps };
    disk.makeFolder(path.resolve(root, WRITING_FOLDER));
    disk.syncFolder(path.dirname(path.resolve(root, WRITING_FOLDER)));
    replaceFile(disk, journalIn(root), Buffer.from(`${JSON.stringify(journal)}\n`));
  } catch (error) {
    removeQuietly(disk, journalIn(root));
    throw stillThere(disk, root) ? new UnfinishedError(error) : new WriteFailure(error);
  }
  try {
    for (const { file, after } of stepsOf(root, journal)) put(disk, file, after);
  } catch (error) {
    try {
      for (const { file, before } of [...stepsOf(root, journal)].reverse()) put(disk, file, before);
      closeJournal(disk, root);
    } catch {
      throw new UnfinishedError(error);
    }
    throw new WriteFailure(error);
  }
  try {
    closeJournal(disk, root);
  } catch {
    // All is written. The next command finds nothing left to do and clears the journal away.
  }
}

function stillThere(disk: Disk, root: string): boolean {
  try {
    return disk.read(journalIn(root)) !== null;
  } catch {
    return true;
  }
}

/** How a person may end an interrupted command: all is written, or all is as it was before. */
export type Ending = "finished" | "taken-back";

/**
 * Ends what an interrupted command began. It is finished when every file is as it was before or as it shall be; nobody
 * touched anything then. When nothing was written yet and somebody changed a file since, there is nothing to undo.
 * @param wanted how a person wants it to end; what somebody changed since is then kept in the folder of the journal
 * @returns the files that were kept, from the project's root
 * @throws {RecoveryConflict} when some files are written, others were changed by somebody, and nobody said how to end it
 */
export function endJournal(disk: Disk, root: string, journal: Journal, wanted: Ending | null) {
  const steps = stepsOf(root, journal).map((step) => ({ ...step, now: disk.read(step.file) }));
  const changed = steps.filter(({ before, after, now }) => !same(now, before) && !same(now, after));
  const begun = steps.some(({ before, after, now }) => !same(before, after) && same(now, after));
  const names = journal.writes.map(({ file }) => file);
  if (changed.length > 0 && begun && wanted === null) {
    throw new RecoveryConflict(
      journal,
      changed.map((step) => names[steps.indexOf(step)] ?? step.file),
    );
  }
  const ending = wanted ?? (changed.length > 0 ? "not-begun" : "finished");
  const kept: string[] = [];
  // Where nothing was written, what somebody changed since is theirs and stays where it is.
  if (ending !== "not-begun") {
    for (const { file, now } of changed) {
      if (now === null) continue;
      const name = path.posix.join(WRITING_FOLDER, "kept", path.basename(file));
      replaceFile(disk, path.resolve(root, name), now);
      kept.push(name);
    }
    for (const { file, before, after } of steps) put(disk, file, ending === "finished" ? after : before);
  }
  closeJournal(disk, root);
  const result: { readonly ending: Ending | "not-begun"; readonly kept: readonly string[] } = { ending, kept };
  return result;
}
