import { statSync } from "node:fs";
import path from "node:path";
import { cliStrings as strings } from "../lib/strings/cli";
import { CommandFailure } from "./terminal";
import { versionIds } from "./version-ids";

const isFile = (name: string) => statSync(name, { throwIfNoEntry: false })?.isFile() === true;

/**
 * The file that an argument names: a file anywhere, or the id of a version under `content/`, drafts included.
 * @throws {CommandFailure} when there is neither; its message says which versions there are
 */
export function versionFile(argument: string, root: string): string {
  if (isFile(argument)) return argument;
  const ids = versionIds(root);
  const found = ids.find(({ id }) => id === argument);
  if (found) return path.relative(process.cwd(), path.resolve(root, found.file));
  throw new CommandFailure(
    2,
    strings.unknownVersion(
      argument,
      ids.map(({ id }) => id),
    ),
  );
}
