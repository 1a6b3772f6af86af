import type { ArchivedVersion } from "../policy/archive";
import { printedDate } from "../policy/dates";
import { routes } from "../routes";
import { markdownStrings as say } from "../strings/markdown";
import { provenanceNote, type StatedPublisher } from "./provenance-note";

/** What stands above a version in Markdown: which text it is, from when it binds, where it is, and where its marks come from. */
export function markdownLines(
  version: ArchivedVersion,
  publisher: StatedPublisher,
  baseUrl: string,
): readonly string[] {
  const { document, fingerprint, supersededOn } = version;
  const origin = provenanceNote(version, publisher);
  return [
    say.version(document.version, printedDate(document.updatedOn), printedDate(document.effectiveOn)),
    ...(supersededOn === null ? [] : [say.superseded(printedDate(supersededOn))]),
    say.address(`${baseUrl}${routes.version(document.version)}`, fingerprint),
    `${origin.ofWhole}${origin.ofAny}`,
    say.links,
  ].filter((line) => line !== "");
}
