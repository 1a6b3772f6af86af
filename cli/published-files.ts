import { ContentError } from "../lib/content/content-error";
import { type PolicyFile, readPolicyFiles } from "../lib/content/policy-files";

/**
 * Every published version, samples too.
 * @throws {ContentError} with all problems when one cannot be read
 */
export function publishedFiles(root: string): readonly PolicyFile[] {
  const { files, problems } = readPolicyFiles({ root, drafts: false, samples: true });
  if (problems.some(({ message }) => message.fatal)) throw new ContentError(problems);
  return files;
}
