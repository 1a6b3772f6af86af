import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TESTED_CONTENTS } from "../../content/__fixtures__/tested";
import { splitLabel } from "../labels/read";
import type { Block, Inline, Label, PolicyDocument } from "../model";
import { parsePolicy } from "../parse/parse-policy";
import { blockInlines, inlinesText } from "../text";
import { anyDocument } from "../write/__fixtures__/arbitrary";
import { writeMdx } from "../write/write-mdx";
import { canonicalForm1 } from "./form-1";
import { marksForm2 } from "./form-2-marks";
import { wordsForm2 } from "./form-2-words";
import { leadingNumberLength } from "./leading-number";

const form2 = (document: PolicyDocument) => [wordsForm2(document), marksForm2(document)];

/** The document with other ids, as another parser would give: everything that points to a block follows. */
function renamed({ blocks, changes, ...meta }: PolicyDocument): PolicyDocument {
  const ids = new Map(blocks.map(({ id }, index) => [id, `x${index}`]));
  const to = (id: string) => ids.get(id) ?? id;
  const point = (inline: Inline): Inline =>
    inline.kind === "reference" ? { ...inline, target: to(inline.target) } : inline;
  return {
    ...meta,
    changes: changes.map((change) => ({ ...change, clause: to(change.clause) })),
    blocks: blocks.map((block): Block => {
      const own = { id: to(block.id), path: block.path.map(to) };
      if (block.kind !== "table") return { ...block, ...own, inlines: block.inlines.map(point) };
      const row = (cells: readonly (readonly Inline[])[]) => cells.map((cell) => cell.map(point));
      return { ...block, ...own, header: row(block.header), rows: block.rows.map(row) };
    }),
  };
}

/** A space stands where two digits would run together: the parser takes no number there otherwise. */
const runTogether = (number: string, words: string) => /[0-9][.:,-]?$/.test(number) && /^[0-9]/.test(words);

/** What a parser reads that knows no numbering at all and no form of definition. */
function knowingNothing(document: PolicyDocument): PolicyDocument {
  const blocks = document.blocks.map((block): Block => {
    const before = block.kind === "definition" ? `${block.term}：` : (block.label?.printed ?? "");
    if (block.kind === "table" || before === "") return block;
    const gap = runTogether(before, inlinesText(block.inlines)) ? " " : "";
    const inlines: readonly Inline[] = [{ kind: "text", text: `${before}${gap}` }, ...block.inlines];
    if (block.kind === "heading") return { ...block, label: null, inlines };
    return { kind: "paragraph", id: block.id, path: block.path, label: null, inlines };
  });
  return renamed({ ...document, blocks });
}

/** What a parser reads that knows every numbering there may ever be. */
function knowingAll(document: PolicyDocument, stop: boolean, meant: (block: Block) => boolean): PolicyDocument {
  const blocks = document.blocks.map((block): Block => {
    if ((block.kind !== "paragraph" && block.kind !== "heading") || block.label !== null || !meant(block)) return block;
    const text = inlinesText(block.inlines);
    const front = text.slice(0, leadingNumberLength(text));
    const printed = stop ? front : front.replace(/([)）】条章])[、：，]$/u, "$1");
    if (printed === "" || runTogether(printed, text.slice(printed.length))) return block;
    const label: Label = { printed, style: "arabic", ordinal: 1 };
    const rest = text.slice(printed.length);
    const inlines = dropped(block.inlines, printed.length + rest.length - rest.trimStart().length);
    return block.kind === "heading" ? { ...block, label, inlines } : { ...block, kind: "item", label, inlines };
  });
  return renamed({ ...document, blocks });
}

function dropped(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count;
  return inlines.flatMap((inline) => {
    const taken = Math.min(left, inline.text.length);
    left -= taken;
    return taken === inline.text.length ? [] : [{ ...inline, text: inline.text.slice(taken) }];
  });
}

const authored = TESTED_CONTENTS.flatMap(({ folder, documents }) =>
  documents.map((document) => ({ folder, version: document.version, document })),
);

/** Sentences and headings that begin with what the parser may one day take for a number. */
const fronts = fc.constantFrom(
  ..."（1）|(a)|(iv) |①|⑴|1.1|1.1.1 |1.1.|§3.2 |第一条|第3章 |第二条之一、|第一，|【三】|[2]|（一）、|附件一：|附录2|i. |Ⅰ、|A1) |１、|a、|㈠|3：|（第二）|24:|24: |3. ".split(
    "|",
  ),
);
const numbered = fc
  .tuple(anyDocument, fc.array(fc.tuple(fronts, fc.constantFrom<Inline["emphasis"]>(undefined, "bold"))))
  .map(([document, list]): PolicyDocument => {
    const blocks = document.blocks.map((block, index): Block => {
      const [front, emphasis] = list[index] ?? [];
      if (front === undefined || (block.kind !== "paragraph" && block.kind !== "heading") || block.label) return block;
      const number: Inline = { kind: "text", text: front, ...(emphasis ? { emphasis } : {}) };
      // A number that is known today would have been taken off the words.
      if (splitLabel(front + inlinesText(block.inlines)).label !== null) return block;
      return { ...block, inlines: [number, ...block.inlines] };
    });
    return { ...document, blocks };
  });

describe("which numberings and definitions the parser knows changes no hash of form 2", () => {
  test.each(authored)("$version of $folder", ({ document }) => {
    expect(form2(knowingNothing(document))).toEqual(form2(document));
    expect(form2(knowingAll(document, true, () => true))).toEqual(form2(document));
  });

  test("any document, when everything is forgotten", () => {
    fc.assert(
      fc.property(numbered, (document) => {
        expect(form2(knowingNothing(document))).toEqual(form2(document));
      }),
    );
  });

  test("any document, when every numbering is learned", () => {
    fc.assert(
      fc.property(numbered, fc.boolean(), (document, stop) => {
        expect(form2(knowingAll(document, stop, () => true))).toEqual(form2(document));
      }),
    );
  });
});

describe("a numbering that the parser learns changes no hash of form 1", () => {
  test.each(authored)("$version of $folder", ({ document }) => {
    expect(canonicalForm1(knowingAll(document, true, () => true))).toBe(canonicalForm1(document));
  });

  test("any document in which a number is stressed as the words after it", () => {
    const alike = (block: Block) => {
      const text = inlinesText(blockInlines(block));
      const words = text.slice(leadingNumberLength(text)).trim();
      return words !== "" && new Set(blockInlines(block).map(({ emphasis }) => emphasis)).size === 1;
    };
    fc.assert(
      fc.property(numbered, fc.boolean(), (document, stop) => {
        expect(canonicalForm1(knowingAll(document, stop, alike))).toBe(canonicalForm1(document));
      }),
    );
  });
});

test("reading what was written gives the same texts in both forms", () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const again = parsePolicy(writeMdx(document), { path: "" }).document;
      expect(again && [canonicalForm1(again), ...form2(again)]).toEqual([canonicalForm1(document), ...form2(document)]);
    }),
  );
});
