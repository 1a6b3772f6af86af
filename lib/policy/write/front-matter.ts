import type { PolicyMeta } from "../model";

/** JSON's strings are YAML's double-quoted ones. */
const entry = (key: string, value: string) => `${key}: ${JSON.stringify(value)}`;

/** Writes the front matter with both its `---` lines, in the order the guide for authors gives. */
export function writeFrontMatter(meta: PolicyMeta): string {
  const { version, title, updatedOn, effectiveOn, provenance, emphasis, changes } = meta;
  const facts = Object.entries({ version, title, updatedOn, effectiveOn, provenance, emphasis });
  const notes = changes.map(
    (change) =>
      `  - ${entry("clause", change.clause)}\n    ${entry("class", change.class)}${change.note === "" ? "" : `\n    ${entry("note", change.note)}`}`,
  );
  return [
    "---",
    ...facts.map(([key, value]) => entry(key, value)),
    ...(notes.length === 0 ? [] : ["changes:", ...notes]),
    "---",
  ].join("\n");
}
