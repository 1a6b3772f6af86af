import { describe, expect, test } from "vitest";
import { parsePolicy } from "../policy/parse/parse-policy";
import { TEXT_SHAPES } from "./__fixtures__/text-shapes";
import { facts } from "./__fixtures__/word";
import { type Shape, WORD_SHAPES } from "./__fixtures__/word-shapes";
import { importDraft } from "./import-draft";

const SHAPES = [...WORD_SHAPES, ...TEXT_SHAPES];

async function answer({ file, make }: Shape, size: number) {
  const result = await importDraft({ name: file, bytes: make(size) }, facts);
  if (result.kind === "refused") return result.reason;
  const { readable } = parsePolicy(result.mdx, { path: "draft" });
  return { blocks: readable.length, notices: result.notices.map(({ message }) => message) };
}

function shapeOf(name: string): Shape {
  const shape = SHAPES.find((one) => one.name === name);
  if (!shape) throw new Error(`no shape is called ${name}`);
  return shape;
}

const TOO_LONG = "正文超过 1 MB，不像一份政策。请确认选对了文件。";
const TOO_MUCH = "文件要处理的内容远远多于一份政策，为保护您的电脑已经停下。请把正文复制到新文档后再试。";

const OUTLINED = "按编号认出 1 个标题；请核对哪些是标题，哪些是条目。";

/** Small files of which much would be made, and large ones of which nothing more is made than they hold. */
const refused: readonly (readonly [shape: string, size: number, reason: string])[] = [
  ["a long text of a list's level, before many paragraphs", 8_000, TOO_LONG],
  ["many small paragraphs", 40_000, TOO_MUCH],
  ["one long row over many short ones", 600, TOO_LONG],
  ["lines of one character", 60_000, TOO_MUCH],
  ["paragraphs of one character", 60_000, TOO_MUCH],
  ["Markdown: paragraphs", 60_000, TOO_MUCH],
  ["Markdown: a table", 60_000, TOO_MUCH],
  ["one huge word", 400_000, TOO_LONG],
  ["characters nobody sees", 400_000, TOO_LONG],
];

const imported: readonly (readonly [shape: string, size: number, blocks: number, notices: readonly string[]])[] = [
  ["one header, named many times", 900, 1, [`页眉和页脚没有导入，其中的文字是：${"乙".repeat(900)}。`]],
  [
    "one long footnote, referred to many times",
    900,
    1,
    [`有 900 条脚注或尾注，没有导入，其中的文字是：${"甲".repeat(900)}。`],
  ],
  ["many namespaces above many elements that declare one", 5_000, 1, []],
  [
    "many lists of nine levels",
    300,
    301,
    ["有 299 个自动编号，已写成文字。", "按编号认出 298 个标题；请核对哪些是标题，哪些是条目。"],
  ],
  ["paragraphs whose end was deleted", 3_000, 2, []],
  ["many columns merged downwards", 100, 2, ["有 60 个合并的单元格，已拆开，文字留在第一格。"]],
  ["line breaks in one heading", 3_000, 2, []],
  ["rows that begin at a far column", 200, 2, []],
  ["fields in fields, each with a link", 3_000, 2, [expect.stringMatching(/^有 1 个链接，文字标成了待定链接。/)]],
  ["tabs before a word", 4_000, 6, [OUTLINED]],
  ["an address without its sign", 40_000, 2, [OUTLINED]],
];

describe("a file that makes much of little is answered", () => {
  test.each(refused)("with the reason: %s", async (name, size, reason) => {
    expect(await answer(shapeOf(name), size)).toBe(reason);
  });

  test.each(imported)("with what it holds: %s", async (name, size, blocks, notices) => {
    expect(await answer(shapeOf(name), size)).toEqual({ blocks, notices });
  });

  test.each(SHAPES.map((shape) => [`${shape.file}: ${shape.name}`, shape] as const))(
    "and of no kind by accident: %s",
    async (_, { file, make }) => {
      const result = await importDraft({ name: file, bytes: make(60) }, facts);
      expect(result).not.toMatchObject({ rule: "unexpected" });
    },
  );
});
