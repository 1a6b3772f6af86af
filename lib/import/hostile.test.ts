import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { paragraph, word } from "./__fixtures__/word";
import { importDraft } from "./import-draft";
import { FILE_LIMIT_BYTES } from "./limits";

const facts = { base: null, title: "示例政策", updatedOn: "2030-01-01", effectiveOn: "2030-01-01" };
const read = (bytes: Uint8Array, name = "draft.docx") => importDraft({ name, bytes }, facts);

const ole = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((character) => [character.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

/** Changes a number in the central directory entry of a part. */
function withEntry(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at++) {
    const found = view.getUint32(at, true) === 0x02014b50;
    const own = found ? new TextDecoder().decode(changed.subarray(at + 46, at + 46 + name.length)) : "";
    if (own === name) view.setUint32(at + field, value, true);
  }
  return changed;
}

const sound = word(paragraph("一、甲"));
const deep = (count: number) => `${"<w:sdt><w:sdtContent>".repeat(count)}${"</w:sdtContent></w:sdt>".repeat(count)}`;
const document = (xml: string) => word("", { "word/document.xml": xml });
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join("");
const SIZE = 24;

const files: readonly (readonly [string, Uint8Array, string])[] = [
  ["an empty file", new Uint8Array(), "文件是空的。请确认选对了文件。"],
  ["a text of spaces", strToU8(" \n\u3000\n"), "文件是空的。请确认选对了文件。"],
  [
    "a file above 20 MB",
    new Uint8Array(FILE_LIMIT_BYTES + 100_000),
    "文件有 20.1 MB，超过 20 MB 的上限。请删去图片和附件后另存一份。",
  ],
  [
    "a file with a password",
    ole("EncryptedPackage"),
    "文件设有打开密码，无法读取。请在 Word 或 WPS 中取消密码，另存为 .docx 后再试。",
  ],
  ["an old .doc", ole("WordDocument"), "这是旧版 Word 的 .doc 或 WPS 的 .wps 文件。请另存为 .docx 后再试。"],
  [
    "another OLE file",
    ole("Workbook"),
    "这是旧版 Office 文件，或设有密码的文件，无法读取。请取消密码，另存为 .docx 后再试。",
  ],
  ["a PDF named .docx", strToU8("%PDF-1.7\n"), "这是 PDF 文件。请打开它的 Word 原稿，或另存为 .docx 后再试。"],
  ["RTF", strToU8("{\\rtf1 a}"), "这是 RTF 文件。请在 Word 或 WPS 中另存为 .docx 后再试。"],
  [
    "binary junk",
    Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256),
    "认不出文件的格式。能读取的是 .docx、.mdx、.md、.txt、.html 和 .mht。",
  ],
  ["half a file", sound.slice(0, sound.length / 2), "文件已损坏，无法打开。请重新下载，或在 Word 中打开并另存一份。"],
  [
    "bytes overwritten in the middle",
    sound.map((byte, at) => (at > 60 && at < 120 ? 0xff : byte)),
    "文件已损坏，无法打开。请重新下载，或在 Word 中打开并另存一份。",
  ],
  [
    "a bomb that says so",
    word("", { "word/document.xml": new Uint8Array(40_000_000) }),
    "文件解压后过大，为保护您的电脑没有打开。请确认文件来源可靠；若可靠，请删去图片和附件后另存一份。",
  ],
  [
    "a bomb that lies about its size",
    withEntry(word("", { "word/document.xml": new Uint8Array(12_000_000) }), "word/document.xml", SIZE, 900),
    "文件解压后过大，为保护您的电脑没有打开。请确认文件来源可靠；若可靠，请删去图片和附件后另存一份。",
  ],
  [
    "parts beyond counting",
    zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}`, new Uint8Array()])), { level: 0 }),
    "文件解压后过大，为保护您的电脑没有打开。请确认文件来源可靠；若可靠，请删去图片和附件后另存一份。",
  ],
  [
    "macros in a .docx",
    word(paragraph("甲"), { "word/vbaProject.bin": new Uint8Array(8) }),
    "文件带有宏，为安全起见没有打开。请另存为不带宏的 .docx 后再试。",
  ],
  [
    "a .docm",
    word(paragraph("甲"), {
      "[Content_Types].xml":
        '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    }),
    "文件带有宏，为安全起见没有打开。请另存为不带宏的 .docx 后再试。",
  ],
  [
    "no document in it",
    word("", { "word/document.xml": null }),
    "这不是 Word 文档，或文档的正文部分缺失。请在 Word 或 WPS 中另存为 .docx 后再试。",
  ],
  [
    "some other archive",
    zipSync({ "a.txt": strToU8("甲") }),
    "这不是 Word 文档，或文档的正文部分缺失。请在 Word 或 WPS 中另存为 .docx 后再试。",
  ],
  [
    "an OpenDocument file",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
    "这是 OpenDocument 文件。请在 LibreOffice 或 WPS 中另存为 .docx 后再试。",
  ],
  [
    "entities that multiply",
    document('<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
    "文档内部含有不允许的实体定义，为安全起见没有打开。请在 Word 或 WPS 中打开并另存一份后再试。",
  ],
  [
    "an entity nobody declared",
    word("<w:p><w:r><w:t>&file;</w:t></w:r></w:p>"),
    "文档内部含有不允许的实体定义，为安全起见没有打开。请在 Word 或 WPS 中打开并另存一份后再试。",
  ],
  ["elements without end", word(deep(150)), "文档内部嵌套过深，为保护您的电脑没有打开。请把正文复制到新文档后再试。"],
  ["XML cut off", document("<w:document"), "文档内部的格式有误，无法读取。请在 Word 或 WPS 中打开并另存一份后再试。"],
  [
    "tags that cross",
    word("<w:p><w:r></w:p></w:r>"),
    "文档内部的格式有误，无法读取。请在 Word 或 WPS 中打开并另存一份后再试。",
  ],
  ["no words", word(paragraph(" ")), "文件里没有文字。请确认选对了文件；图片里的文字无法读取。"],
  [
    "a table of more cells than text",
    word(
      `<w:tbl><w:tr>${`<w:tc>${paragraph("甲")}</w:tc>`.repeat(2_000)}</w:tr>${`<w:tr><w:tc>${paragraph("甲")}</w:tc></w:tr>`.repeat(1_000)}</w:tbl>`,
    ),
    "正文超过 1 MB，不像一份政策。请确认选对了文件。",
  ],
  ["a book", word(paragraph(many(1_000_001))), "正文超过 1 MB，不像一份政策。请确认选对了文件。"],
];

describe("a file that cannot be read is refused in the user's words", () => {
  test.each(files)("%s", async (_, bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ kind: "refused", reason });
  });
});

test("a name says nothing: text named .docx is read as text, with a notice", async () => {
  expect(await read(strToU8("一、甲\n\n乙。"))).toMatchObject({
    kind: "imported",
    format: "text",
    notices: expect.arrayContaining([
      {
        rule: "text/extension",
        message: "文件名是“draft.docx”，内容却不是这种格式；已按内容读取。",
        place: null,
      },
    ]),
  });
});

describe("anything is answered, and nothing throws", () => {
  test("a Word file with bytes changed, left out or put in", async () => {
    const edit = fc.record({ at: fc.nat(sound.length), take: fc.nat(4), put: fc.uint8Array({ maxLength: 4 }) });
    const answers = { imported: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const changed = edits.reduce(
          (bytes, { at, take, put }) => new Uint8Array([...bytes.slice(0, at), ...put, ...bytes.slice(at + take)]),
          sound,
        );
        answers[(await read(changed)).kind] += 1;
      }),
      { numRuns: 300 },
    );
    expect(answers.imported + answers.refused).toBeGreaterThanOrEqual(300);
  });

  test("a document with pieces put in anywhere", async () => {
    const pieces = fc.constantFrom(
      "<w:p>",
      "</w:p>",
      "<w:tbl/>",
      "<w:del>",
      "</w:del>",
      "&amp;",
      "]]>",
      "<![CDATA[甲]]>",
      "<w:ins><w:r/></w:ins>",
      "甲",
      "\u0000",
      "<w:numPr/>",
    );
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph("一、甲")}</w:body></w:document>`;
    const edit = fc.record({ at: fc.nat(xml.length), put: pieces });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), async (edits) => {
        const changed = edits.reduce((text, { at, put }) => text.slice(0, at) + put + text.slice(at), xml);
        expect((await read(document(changed))).kind).toMatch(/^(?:imported|refused)$/u);
      }),
      { numRuns: 300 },
    );
  });

  test("any bytes as any kind of text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("a.txt", "a.md", "a.docx", ""),
        async (bytes, name) => {
          expect((await read(bytes, name)).kind).toMatch(/^(?:imported|refused)$/u);
        },
      ),
      { numRuns: 300 },
    );
  });
});
