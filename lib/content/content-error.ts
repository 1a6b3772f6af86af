import type { VFileMessage } from "vfile-message";
import { formatDiagnostic } from "../policy/diagnostics";

/** A problem and the file it stands in, as a path from the project's root. */
export interface FileMessage {
  readonly file: string;
  readonly message: VFileMessage;
}

/** Content that must not be built or published. Its message is the whole report, all problems of all files. */
export class ContentError extends Error {
  readonly problems: readonly FileMessage[];

  constructor(problems: readonly FileMessage[]) {
    super(`\n${problems.map(({ file, message }) => formatDiagnostic(file, message)).join("\n")}\n`);
    this.name = "ContentError";
    this.problems = problems;
  }
}
