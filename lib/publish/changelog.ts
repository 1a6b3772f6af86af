import { CONTENT_FOLDER, inContent, USUAL_CONTENT } from "../content/content-folder";
import { publishStrings } from "../strings/publish";

/** The project's own; a content folder that stands beside the usual one has its own, in itself. */
export const CHANGELOG_FILE = CONTENT_FOLDER === USUAL_CONTENT ? "CHANGELOG.md" : inContent("CHANGELOG.md");

/** How the line of a version begins, whatever it goes on to say. */
const startOf = (line: string) => /^- \*\*[^*]+\*\*/.exec(line)?.[0] ?? line;

/**
 * The changelog with a line for a new version of the policy, the newest first in a section of its own. The section is
 * made before the first other one when there is none. A line that the version has there already is replaced. Line ends
 * are those of the file.
 */
export function withVersionLine(changelog: string, line: string): string {
  const end = changelog.includes("\r\n") ? "\r\n" : "\n";
  return withLine(changelog.replaceAll("\r\n", "\n"), line).replaceAll("\n", end);
}

function withLine(changelog: string, line: string): string {
  const heading = publishStrings.changelogSection;
  const lines = changelog.split("\n");
  const at = lines.findIndex((one) => one.trim() === heading);
  if (at >= 0) {
    const after = lines.findIndex((one, index) => index > at && one.startsWith("## "));
    const known = lines.findIndex(
      (one, index) => index > at && (after < 0 || index < after) && one.startsWith(startOf(line)),
    );
    if (known >= 0) return lines.with(known, line).join("\n");
    const blank = lines[at + 1]?.trim() === "" ? 2 : 1;
    const rest = lines.slice(at + blank);
    const gap = rest[0] === undefined || rest[0].startsWith("- ") ? [] : [""];
    return [...lines.slice(0, at + 1), "", line, ...gap, ...rest].join("\n");
  }
  const first = lines.findIndex((one) => one.startsWith("## "));
  if (first >= 0) return [...lines.slice(0, first), heading, "", line, "", ...lines.slice(first)].join("\n");
  return `${changelog.trimEnd()}${changelog.trim() === "" ? "# Changelog" : ""}\n\n${heading}\n\n${line}\n`;
}
