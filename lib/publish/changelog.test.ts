import { expect, it } from "vitest";
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
