import { existsSync, realpathSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CONTENT_FOLDER } from "../lib/content/content-folder";
import { thisMachine } from "../lib/publish/write-content";
import { writeOutput } from "../lib/publish/write-output";
import { compareCommandStrings } from "../lib/strings/compare-command";
import { importCommandStrings } from "../lib/strings/import-command";
import { CommandFailure, type Terminal } from "./terminal";
import { writing } from "./writing";

/**
 * @param file what a command is to write; undefined when it prints
 * @throws {CommandFailure} when there is such a file already and nobody said to replace it
 */
export function refuseExisting(file: string | undefined, force: boolean): void {
  if (file !== undefined && existsSync(file) && !force) throw new CommandFailure(1, importCommandStrings.exists(file));
}

/**
 * Writes a command's result in one step, through a link. A file below the content folder is written as content is: while no
 * other command writes, and so that an interruption leaves the old file or the new one.
 * @throws {CommandFailure} when the place cannot be written to
 */
export function writeResult(file: string, content: string | Uint8Array, root: string, terminal: Terminal): void {
  if (typeof content === "string" && isContent(file, root)) {
    writing(terminal, root, "import", ({ write }) => write([{ file, text: content }]));
    return;
  }
  const { disk } = terminal.machine ?? thisMachine;
  try {
    // A pipe or a device, such as /dev/stdout, cannot be replaced.
    if (isStream(file)) writeFileSync(file, content);
    else writeOutput(disk, file, Buffer.from(content));
  } catch {
    throw new CommandFailure(2, compareCommandStrings.cannotWrite(file));
  }
}

function isStream(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

function isContent(file: string, root: string): boolean {
  const folder = path.dirname(path.resolve(file));
  const content = path.resolve(root, CONTENT_FOLDER);
  if (!existsSync(folder) || !existsSync(content)) return false;
  const within = path.relative(realpathSync(content), realpathSync(folder));
  return within === "" || (!within.startsWith("..") && !path.isAbsolute(within));
}
