import fc from "fast-check";
import { TEXT_SHAPES } from "@/lib/import/__fixtures__/text-shapes";
import { listed, paragraph, run, table, word } from "@/lib/import/__fixtures__/word";
import { WORD_SHAPES } from "@/lib/import/__fixtures__/word-shapes";
import { importDraft } from "@/lib/import/import-draft";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { printedText } from "@/lib/policy/text";
import { type FuzzTarget, target } from "./target";

const facts = { base: null, title: "示例政策", updatedOn: "2030-01-01", effectiveOn: "2030-01-01" };

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

/** Bombs: a few things, each many times, in an order of their own or one inside the other. Small, so that cases are cheap. */
const times = fc.integer({ min: 1, max: 300 });
const repeated = (units: readonly string[]) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...units), times).map(([unit, count]) => unit.repeat(count)),
      { minLength: 1, maxLength: 4 },
    )
    .map((pieces) => pieces.join(""));
const LETTERS = [
  "a",
  "甲",
  " ",
  "\t",
  "\u3000",
  "\n",
  "\r",
  ".",
  "…",
  "-",
  "@",
  "a@",
  "a.",
  "www.",
  "：",
  "1",
  "1.",
  "（",
  "（一",
  "《",
  "\u2028",
]
  .concat([
    "第一章",
    "更新",
    "2030年",
    "，",
    "。",
    "#",
    "## ",
    "*",
    "**",
    "_",
    "`",
    "|",
    "<",
    "<u>",
    "{",
    "[",
    "](",
    "&",
    "&amp;",
    "\\",
    "~",
    "> ",
    "- ",
  ])
  .concat(["\u200b", "\ufffd", "\u{20000}", "目录\n", "甲\t1\n", "一、甲\n"]);
const WRAPPERS: readonly (readonly [open: string, close: string])[] = [
  ["<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"],
  ["<w:p><w:r>", "</w:r></w:p>"],
  ["<w:p><w:ins>", "</w:ins></w:p>"],
  ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
  ["<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>"],
  ["<w:txbxContent>", "</w:txbxContent>"],
  ['<w:p><w:hyperlink w:anchor="x">', "</w:hyperlink></w:p>"],
];
const UNITS = [...PIECES.filter((piece) => !piece.startsWith("<!")), listed("乙", 1), listed("乙", 3), "<w:p/>"].concat(
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>",
    '<w:tc><w:tcPr><w:gridSpan w:val="63"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>',
    "<w:r><w:t>乙</w:t><w:br/><w:tab/></w:r>",
  ],
);
const wordBomb = fc
  .tuple(fc.constantFrom(...WRAPPERS), fc.integer({ min: 1, max: 60 }), repeated(UNITS), repeated(UNITS))
  .map(([[open, close], depth, inside, beside]) => `${open.repeat(depth)}${inside}${close.repeat(depth)}${beside}`);

export const IMPORTED: readonly FuzzTarget[] = [
  target("Word import: a sound file with bytes changed", 150, edits, async (changes) => {
    const bytes = changes.reduce(
      (all, { at, take, put }) => new Uint8Array([...all.slice(0, at), ...put, ...all.slice(at + take)]),
      sound,
    );
    await imported("a.docx", bytes);
  }),
  target(
    "Word import: any sequence of what a document is made of",
    150,
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
    async (pieces) => {
      await imported("a.docx", word(pieces.join("")));
    },
  ),
  target("Word import: words that the authoring format reads as its own are kept", 75, sentence, async (words) => {
    const kept = await imported("a.docx", word(paragraph("一、甲") + paragraph(run(escaped(`甲${words}`)))));
    if (kept !== null && !squeezed(kept).includes(squeezed(`甲${words}`))) throw new Error(`became ${kept}`);
  }),
  target("text import: any bytes", 150, fc.uint8Array({ maxLength: 500 }), async (bytes) => {
    for (const name of ["a.txt", "a.md", "a.docx", ""]) await imported(name, bytes);
  }),
  target("text import: bombs", 50, repeated(LETTERS), async (text) => {
    for (const name of ["a.txt", "a.md"]) await imported(name, new TextEncoder().encode(text));
  }),
  target("Word import: bombs in words", 50, repeated(LETTERS), async (text) => {
    await imported("a.docx", word(paragraph("一、甲") + paragraph(run(escaped(text))), {}, 0));
  }),
  target("Word import: bombs in markup", 50, wordBomb, async (body) => {
    await imported("a.docx", word(paragraph("一、甲") + body, {}, 0));
  }),
  target(
    "import: every known shape",
    100,
    fc.tuple(fc.constantFrom(...WORD_SHAPES, ...TEXT_SHAPES), fc.integer({ min: 1, max: 30 })),
    async ([{ file, make }, size]) => {
      await imported(file, make(size));
    },
  ),
];
