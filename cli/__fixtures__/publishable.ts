import { fingerprint } from "@/lib/content/fingerprint";
import { sampleDocument } from "@/lib/testing/sample";
import { type Project, project } from "./project";

const REST = "\n\n## 二、乙\n\n我们会改进。";
export const BEFORE = `## 一、甲\n\n我们将在15天内答复您。${REST}`;
export const AFTER = `## 一、甲\n\n我们将在10天内答复您。${REST}`;

/** Facts of a draft that a test does not care about may be left out. */
export interface Draft {
  readonly version?: string;
  readonly updatedOn?: string;
  readonly effectiveOn?: string;
  readonly provenance?: string;
  readonly changes?: string;
  readonly body?: string;
}

export const CLASSED = '\nchanges:\n  - clause: "s1-p1"\n    class: "权利变化"\n    note: "答复期限缩短为10天。"';

export const source = ({
  version = "2027-01-15",
  updatedOn = "2027-01-05",
  effectiveOn = version.slice(0, 10),
  provenance = version.endsWith("-sample") ? "sample" : "source",
  changes = CLASSED,
  body = AFTER,
}: Draft) =>
  `---\nversion: "${version}"\ntitle: "隐私政策"\nupdatedOn: "${updatedOn}"\neffectiveOn: "${effectiveOn}"\nprovenance: "${provenance}"\nemphasis: "official"${changes}\n---\n\n${body}\n`;

export const hashOf = (body: string, version: string, updatedOn: string) =>
  fingerprint(sampleDocument(body, { version, updatedOn }));

/** A project with one locked version, a changelog and a draft. */
export function withDraft(draft: Draft = {}, name = `${draft.version ?? "2027-01-15"}.mdx`, today = "2027-01-01"): Project {
  const made = project({ today });
  made.write(
    "content/versions/2022-11-15.mdx",
    source({ version: "2022-11-15", updatedOn: "2022-11-05", changes: "", body: BEFORE }),
  );
  made.write(
    "content/versions.lock.json",
    `${JSON.stringify({ "2022-11-15": hashOf(BEFORE, "2022-11-15", "2022-11-05") }, null, 2)}\n`,
  );
  made.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n- Something.\n");
  made.write(`content/drafts/${name}`, source(draft));
  return made;
}
