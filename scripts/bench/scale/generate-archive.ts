import type { PolicyDocument } from "../../../lib/policy/model";
import { parsePolicy } from "../../../lib/policy/parse/parse-policy";
import { generatePair, multiplied } from "../compare/generate";
import type { Random } from "../search/random";
import { toMdx } from "./to-mdx";

/** A version as a file of `content/versions/`. */
export interface GeneratedVersion {
  readonly version: string;
  readonly mdx: string;
  readonly document: PolicyDocument;
}

/** Edits a lawyer makes from one version to the next, for each time the length. */
const EDITS = 24;

/** The first of a month, `back` months before the newest version. */
function day(back: number): string {
  return new Date(Date.UTC(2022, 10 - back, 1)).toISOString().slice(0, 10);
}

/**
 * An archive of versions that grew out of one another, the oldest first.
 * @param source the text to begin with
 * @param times how many times its length the versions have
 * @throws Error when a generated version is not what the authoring format allows
 */
export function generateArchive(
  source: PolicyDocument,
  count: number,
  times: number,
  random: Random,
): readonly GeneratedVersion[] {
  const versions: GeneratedVersion[] = [];
  let document = times === 1 ? source : multiplied(source, times);
  for (let at = 0; at < count; at += 1) {
    const version = day(count - 1 - at);
    if (at > 0) document = generatePair(document, EDITS * times, random).after;
    const mdx = toMdx({ ...document, version, updatedOn: version, effectiveOn: version });
    const parsed = parsePolicy(mdx, { path: `${version}.mdx` });
    if (parsed.document === null) {
      throw new Error(`version ${at} of the generated archive is faulty:\n${parsed.messages.join("\n")}`);
    }
    document = parsed.document;
    versions.push({ version, mdx, document });
  }
  return versions;
}
