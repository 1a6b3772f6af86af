import type { Command } from "commander";
import type { Machine } from "../lib/publish/write-content";

/** 0: fine. 1: something was found, or refused. 2: the command was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a command speaks to, so that tests hear all it says. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Puts a question to the person who sits there; left out where there is none. */
  readonly ask?: (question: string) => Promise<string>;
  /** Builds and serves the site of a content folder, until it is stopped; left out where commands only write. */
  readonly start?: (folder: string) => Promise<boolean>;
  /** The day in China, `YYYY-MM-DD`. */
  readonly today: string;
  /** The disk and the processes that writing stands on; this machine's own when it is left out. */
  readonly machine?: Machine;
}

/** Ends a command with a message that is the user's to heed; a stack trace would bury it. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";

  /** @param message said on the error stream; empty when everything has been said */
  constructor(
    readonly code: ExitCode,
    message = "",
  ) {
    super(message);
  }
}

/** The folder whose `content/` a command works on: `--root`, or else the working folder. */
export function rootOf(program: Command): string {
  const { root } = program.opts<{ readonly root?: string }>();
  return root ?? process.cwd();
}
