import type { Inline, PolicyDocument } from "../../../lib/policy/model";

/** How many clauses of a version differ from the version before it: about as many as a careful revision changes. */
const CHANGED_CLAUSES = 12;

/**
 * Many versions out of one: each changes a few clauses of the version before it, each on a day of its own.
 * @param count how many versions; the first is the document itself
 */
export function multiplyVersions(document: PolicyDocument, count: number): readonly PolicyDocument[] {
  const versions: PolicyDocument[] = [document];
  for (let number = 1; number < count; number++) {
    const previous = versions[number - 1] ?? document;
    const day = new Date(Date.parse(document.effectiveOn) + number * 86_400_000).toISOString().slice(0, 10);
    const blocks = previous.blocks.map((block, place) =>
      (block.kind === "paragraph" || block.kind === "item") &&
      (place * 7 + number * 31) % Math.ceil(previous.blocks.length / CHANGED_CLAUSES) === 0
        ? { ...block, inlines: [...block.inlines, note(number)] }
        : block,
    );
    versions.push({ ...previous, version: day, effectiveOn: day, blocks });
  }
  return versions;
}

const note = (number: number): Inline => ({ kind: "text", text: `本条经第${number}次修订。` });
