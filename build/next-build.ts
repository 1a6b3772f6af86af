import path from "node:path";
import { UnknownShape } from "./unknown-shape";

/** The minor version of Next whose output this step was written for. */
const KNOWN = "16.4.";

/** What the step asks of the build that Next reports to its adapter. */
export interface NextBuild {
  readonly nextVersion: string;
  readonly config: { readonly output?: string | undefined };
  readonly outputs: {
    /** With `output: "export"`, every file of the export. */
    readonly staticFiles: readonly { readonly filePath: string }[];
  };
}

/**
 * Refuses a build whose output this step cannot know.
 * @param folder where the export lies
 * @param files what lies there, as paths relative to it with forward slashes
 * @throws UnknownShape for another Next, for a build that is no export, and for one that says of other files than lie there
 */
export function refuseUnknownBuild(build: NextBuild, folder: string, files: readonly string[]): void {
  if (!build.nextVersion.startsWith(KNOWN)) throw new UnknownShape(`Next ${build.nextVersion}`, `Next ${KNOWN}x`);
  if (build.config.output !== "export") {
    throw new UnknownShape(`output: ${JSON.stringify(build.config.output)}`, 'output: "export"');
  }
  const named = new Set(build.outputs.staticFiles.map(({ filePath }) => relativeTo(folder, filePath)));
  const unnamed = files.filter((file) => !named.has(file));
  const absent = [...named].filter((file) => !files.includes(file));
  const [odd] = [...unnamed, ...absent];
  if (odd !== undefined || files.length === 0) {
    throw new UnknownShape(odd ?? "no file", `the adapter is told of every file in ${folder}, and of no other`);
  }
}

function relativeTo(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join("/");
}
