import { describe, expect, it } from "vitest";
import { withVersionLine } from "./changelog";

it.each([
  [
    "before the versions there are",
    "# Changelog\n\n## Policy versions\n\n- old\n\n## [Unreleased]\n",
    "# Changelog\n\n## Policy versions\n\n- new\n- old\n\n## [Unreleased]\n",
  ],
  [
    "in an empty section",
    "# Changelog\n\n## Policy versions\n\n## [Unreleased]\n",
    "# Changelog\n\n## Policy versions\n\n- new\n\n## [Unreleased]\n",
  ],
  [
    "in a section made before the first one",
    "# Changelog\n\nThe form.\n\n## [Unreleased]\n",
    "# Changelog\n\nThe form.\n\n## Policy versions\n\n- new\n\n## [Unreleased]\n",
  ],
  ["after an introduction alone", "# Changelog\n", "# Changelog\n\n## Policy versions\n\n- new\n"],
  ["in a file made for it", "", "# Changelog\n\n## Policy versions\n\n- new\n"],
  [
    "under words that stand in the section",
    "## Policy versions\n\nEach is locked.\n\n- old\n",
    "## Policy versions\n\n- new\n\nEach is locked.\n\n- old\n",
  ],
])("the line stands %s", (_place, before, after) => {
  expect(withVersionLine(before, "- new")).toBe(after);
});

describe("a line that the version has already, as an interrupted publication left it,", () => {
  const line = "- **2027-01-15**: new";
  it.each([
    ["is replaced where it stands", "## Policy versions\n\n- **2028-01-01**: a\n- **2027-01-15**: old\n- b\n\n## c\n"],
    [
      "is replaced when it is a sample's",
      "## Policy versions\n\n- **2028-01-01**: a\n- **2027-01-15** (sample): old\n- b\n\n## c\n",
    ],
  ])("%s", (_, before) => {
    expect(withVersionLine(before, line)).toBe(`## Policy versions\n\n- **2028-01-01**: a\n${line}\n- b\n\n## c\n`);
  });

  it("is left alone in another section, and when the other version is only named alike", () => {
    const other = "## Policy versions\n\n- **2027-01-15-sample**: x\n\n## [1.0]\n\n- **2027-01-15**: about it\n";
    expect(withVersionLine(other, line)).toBe(
      other.replace("\n\n- **2027-01-15-sample", `\n\n${line}\n- **2027-01-15-sample`),
    );
  });
});

it("the file keeps its Windows line ends", () => {
  const before = "# Changelog\r\n\r\n## Policy versions\r\n\r\n- old\r\n";
  expect(withVersionLine(before, "- new")).toBe(before.replace("- old", "- new\r\n- old"));
  expect(withVersionLine("# Changelog\r\n", "- new")).toBe("# Changelog\r\n\r\n## Policy versions\r\n\r\n- new\r\n");
});
