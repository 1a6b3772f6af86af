import type { PolicyDocument } from "@/lib/policy/model";

/** A version of one chapter whose paragraphs are the words given. */
export function sampleDocument(version: string, words: readonly string[]): PolicyDocument {
  return {
    version,
    title: "隐私政策",
    updatedOn: version,
    effectiveOn: version,
    provenance: "source",
    emphasis: "official",
    changes: [],
    blocks: [
      {
        kind: "heading",
        id: "s1",
        path: [],
        level: 1,
        label: { printed: "一、", style: "chapter", ordinal: 1 },
        inlines: [{ kind: "text", text: "总则" }],
      },
      ...words.map((text, at) => ({
        kind: "paragraph" as const,
        id: `s1-p${at + 1}`,
        path: ["s1"],
        label: null,
        inlines: [{ kind: "text" as const, text }],
      })),
    ],
  };
}
