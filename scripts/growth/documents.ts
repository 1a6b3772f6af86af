import type { Block, PolicyDocument } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { sampleSource } from "@/lib/testing/sample";
import { times } from "./texts";

/** A version that has those blocks. */
export const documentOf = (blocks: readonly Block[]): PolicyDocument => ({
  version: "2022-11-15",
  title: "隐私政策",
  updatedOn: "2022-11-15",
  effectiveOn: "2022-11-15",
  provenance: "source",
  emphasis: "official",
  changes: [],
  blocks,
});

/** What can be read of a body, faults or not: code that stands behind the parser must not grow on it either. */
export function readableDocument(body: string): PolicyDocument {
  return documentOf(parsePolicy(sampleSource(body), { path: "sample" }).readable);
}

/** What the parser reads of a body, without the ids that say where. */
const said = (blocks: readonly Block[]) =>
  JSON.stringify(blocks.map(({ id: _id, path, ...rest }) => ({ ...rest, depth: path.length })));

/**
 * A body again and again. Where the parser reads each time the same, which it is asked for two times, it is asked no more:
 * reading a long text takes longer than all that is done with it here.
 * @param again a body of that many times
 * @param built what it says, made of what one time says; null when there is no telling
 */
function repeated(
  again: (count: number) => string,
  built: (once: readonly Block[], count: number) => readonly Block[] | null,
): (count: number) => PolicyDocument {
  const once = readableDocument(again(1)).blocks;
  const twice = built(once, 2);
  const known = twice !== null && said(twice) === said(readableDocument(again(2)).blocks);
  return (count) => {
    const blocks = known ? built(once, count) : null;
    return blocks === null ? readableDocument(again(count)) : documentOf(blocks);
  };
}

/** A text again and again, each time in blocks of its own. */
export const repeatedBlocks = (text: string) =>
  repeated(
    (count) => times(count, () => text).join("\n\n"),
    (once, count) => {
      const idOf = (id: string, at: number) => (at === 0 ? id : `${id}-${at}`);
      return Array.from({ length: count }, (_, at) => at).flatMap((at) =>
        once.map((block) => ({ ...block, id: idOf(block.id, at), path: block.path.map((id) => idOf(id, at)) })),
      );
    },
  );

/** Sentences again and again in one paragraph of a chapter. */
export const repeatedSentences = (sentences: string) =>
  repeated(
    (count) => `## 一、总则\n\n${sentences.repeat(count)}`,
    (once, count) => {
      const [heading, paragraph, ...more] = once;
      const [words, ...others] = paragraph?.kind === "paragraph" ? paragraph.inlines : [];
      if (!heading || !paragraph || more.length > 0 || words?.kind !== "text" || others.length > 0) return null;
      const inlines = [{ ...words, text: words.text.repeat(count) }];
      return [heading, { kind: "paragraph", id: paragraph.id, path: paragraph.path, label: paragraph.label, inlines }];
    },
  );
