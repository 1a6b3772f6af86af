import type { PolicyMeta } from "../model";

/** JSON's strings are YAML's double-quoted ones. */
const entry = (key: string, value: string) => `${key}: ${JSON.stringify(value)}`;

/** Writes the front matter with both its `---` lines, in the order the guide for authors gives. */
export function writeFrontMatter(meta: PolicyMeta): string {
  const { version, title, updatedOn, effectiveOn, announcedOn, comments, provenance, emphasis, kind, changes } = meta;
  const facts = Object.entries({ version, title, updatedOn, effectiveOn, provenance, emphasis });
  const notes = changes.map(({ clause, class: cls, note, comment }) => {
    // A class without a sentence for readers has no `note`.
    const said = note === "" ? [] : [entry("note", note)];
    const among = comment === undefined ? [] : [entry("comment", comment)];
    return `  - ${[entry("clause", clause), entry("class", cls), ...said, ...among].join("\n    ")}`;
  });
  return [
    "---",
    ...facts.map(([key, value]) => entry(key, value)),
    ...(kind === undefined ? [] : [entry("kind", kind)]),
    ...(announcedOn === undefined ? [] : [entry("announcedOn", announcedOn)]),
    ...(comments === undefined
      ? []
      : ["comments:", ...Object.entries(comments).map(([key, value]) => `  ${entry(key, value)}`)]),
    ...(notes.length === 0 ? [] : ["changes:", ...notes]),
    "---",
  ].join("\n");
}
