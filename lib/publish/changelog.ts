import { publishStrings } from "../strings/publish";

export const CHANGELOG_FILE = "CHANGELOG.md";

/**
 * The changelog with a line for a new version of the policy, the newest first in a section of its own. The section is
 * made before the first other one when there is none.
 */
export function withVersionLine(changelog: string, line: string): string {
  const heading = publishStrings.changelogSection;
  const lines = changelog.split("\n");
  const at = lines.findIndex((one) => one.trim() === heading);
  if (at >= 0) {
    const blank = lines[at + 1]?.trim() === "" ? 2 : 1;
    const rest = lines.slice(at + blank);
    const gap = rest[0] === undefined || rest[0].startsWith("- ") ? [] : [""];
    return [...lines.slice(0, at + 1), "", line, ...gap, ...rest].join("\n");
  }
  const first = lines.findIndex((one) => one.startsWith("## "));
  if (first >= 0) return [...lines.slice(0, first), heading, "", line, "", ...lines.slice(first)].join("\n");
  return `${changelog.trimEnd()}${changelog.trim() === "" ? "# Changelog" : ""}\n\n${heading}\n\n${line}\n`;
}
