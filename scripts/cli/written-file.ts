import { existsSync, writeFileSync } from "node:fs";
import { compareCommandStrings } from "../../lib/strings/compare-command";
import { importCommandStrings } from "../../lib/strings/import-command";
import { CommandFailure } from "./terminal";

/**
 * @param file what a command is to write; undefined when it prints
 * @throws {CommandFailure} when there is such a file already and nobody said to replace it
 */
export function refuseExisting(file: string | undefined, force: boolean): void {
  if (file !== undefined && existsSync(file) && !force) throw new CommandFailure(1, importCommandStrings.exists(file));
}

/** @throws {CommandFailure} when the place cannot be written to */
export function writeResult(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch {
    throw new CommandFailure(2, compareCommandStrings.cannotWrite(file));
  }
}
