import fc from "fast-check";
import { listed, paragraph, run, table, word } from "@/lib/import/__fixtures__/word";
import { importDraft } from "@/lib/import/import-draft";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { printedText } from "@/lib/policy/text";
import { type FuzzTarget, target } from "./target";

const facts = { base: null, today: "2030-01-01" };

/** Every file is imported or refused with a reason of its own, and what is imported can be read by the parser. */
async function imported(name: string, bytes: Uint8Array): Promise<string | null> {
  const result = await importDraft({ name, bytes }, facts);
  if (result.kind === "refused") {
    if (result.rule === "unexpected") throw new Error("refused without a reason of its own");
    return null;
  }
  const { readable } = parsePolicy(result.mdx, { path: "2030-01-01.mdx" });
  return readable.map(printedText).join("\n");
}

const sound = word(paragraph("一、甲") + table([["乙", "丙"]]) + listed("丁", 1));
const edits = fc.array(fc.record({ at: fc.nat(sound.length), take: fc.nat(4), put: fc.uint8Array({ maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 6,
});

const PIECES = ["<w:p>", "</w:p>", "<w:tbl/>", "<w:del>", "</w:del>", "<w:ins><w:r/></w:ins>", "<w:numPr/>", "<w:tab/>"]
  .concat(["<w:br/>", "<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "&amp;", "]]>", "<![CDATA[甲]]>", "\u0000"])
  .concat(["<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", "&b;", paragraph("二、乙"), run("丙", "<w:b/>")]);

/** Characters that Markdown, JSX and YAML read as their own, and words that look like numbers of clauses. */
const WORDS = [
  "<",
  ">",
  "{",
  "}",
  "*",
  "**",
  "_",
  "`",
  "|",
  "\\",
  "#",
  "---",
  "```",
  "[a](b)",
  "&lt;",
  "<u>",
  "</u>",
].concat([
  "甲",
  "：",
  "\u3000",
  " ",
  "100) ",
  "1. ",
  "一、",
  "（二）",
  "import x",
  "https://a.b",
  "a@b.cn",
  "\u202e",
  "“",
]);
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(""));
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const squeezed = (text: string) => text.replace(/[\s\u202a-\u202e]/g, "");

export const IMPORTED: readonly FuzzTarget[] = [
  target("Word import: a sound file with bytes changed", 500, edits, async (changes) => {
    const bytes = changes.reduce(
      (all, { at, take, put }) => new Uint8Array([...all.slice(0, at), ...put, ...all.slice(at + take)]),
      sound,
    );
    await imported("a.docx", bytes);
  }),
  target(
    "Word import: any sequence of what a document is made of",
    500,
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
    async (pieces) => {
      await imported("a.docx", word(pieces.join("")));
    },
  ),
  target("Word import: words that the authoring format reads as its own are kept", 500, sentence, async (words) => {
    const kept = await imported("a.docx", word(paragraph("一、甲") + paragraph(run(escaped(`甲${words}`)))));
    if (kept !== null && !squeezed(kept).includes(squeezed(`甲${words}`))) throw new Error(`became ${kept}`);
  }),
  target("text import: any bytes", 1000, fc.uint8Array({ maxLength: 500 }), async (bytes) => {
    for (const name of ["a.txt", "a.md", "a.docx", ""]) await imported(name, bytes);
  }),
];
