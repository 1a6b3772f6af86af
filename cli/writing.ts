import { errorCode } from "../lib/publish/disk";
import { BrokenJournal, type Ending, RecoveryConflict, UnfinishedError, WriteFailure } from "../lib/publish/journal";
import { BusyError } from "../lib/publish/project-lock";
import { type Found, thisMachine, type Writing, whileWriting } from "../lib/publish/write-content";
import { writingStrings as strings } from "../lib/strings/writing";
import { CommandFailure, type Terminal } from "./terminal";

interface Options {
  readonly ending?: Ending | null;
  /** What is said when nothing could be written and all is as it was. */
  readonly failed?: (why: string) => string;
}

/**
 * Runs a command that writes to the project, and says what was interrupted before it and how that ended.
 * @throws {CommandFailure} when another command is writing, a disk fails, or a person must decide
 */
export function writing<T>(
  { machine = thisMachine, complain }: Terminal,
  root: string,
  command: string,
  work: (writing: Writing) => T,
  { ending = null, failed = strings.failed }: Options = {},
): T {
  try {
    return whileWriting(
      machine,
      root,
      command,
      (session) => {
        for (const line of saidOf(session.found)) complain(line);
        return work(session);
      },
      { ending },
    );
  } catch (error) {
    throw new CommandFailure(1, saidOfFailure(error, failed));
  }
}

function whatOf({ command, version }: { readonly command: string; readonly version: string | null }): string {
  return version === null ? command : `${command} ${version}`;
}

function saidOf({ ended, cleared, recovered }: Found): readonly string[] {
  const lines = [...ended.map(strings.ended), ...(cleared.length > 0 ? [strings.cleared(cleared)] : [])];
  if (recovered === null) return lines;
  const what = whatOf(recovered);
  const how =
    recovered.ending === "finished"
      ? strings.finished(what, recovered.files)
      : recovered.ending === "taken-back"
        ? strings.takenBack(what, recovered.files)
        : strings.notBegun(what);
  return [...lines, how, ...(recovered.kept.length > 0 ? [strings.kept(recovered.kept)] : [])];
}

/** @throws the error itself when it is not about writing */
function saidOfFailure(error: unknown, failed: (why: string) => string): string {
  if (error instanceof BusyError) {
    const { owner, running, lock } = error;
    if (owner === null) return running ? strings.crowded : strings.unreadable(lock);
    return running ? strings.running(owner) : strings.unknown(owner, lock);
  }
  if (error instanceof RecoveryConflict) return strings.conflict(whatOf(error.journal), error.files);
  if (error instanceof BrokenJournal) return strings.brokenJournal(error.message);
  if (error instanceof UnfinishedError) return strings.unfinished(whyOf(error.cause));
  if (error instanceof WriteFailure) return failed(whyOf(error.cause));
  throw error;
}

export function whyOf(error: unknown): string {
  return strings.reason(errorCode(error), error instanceof Error ? error.message : String(error));
}
