import { expect, test } from "vitest";
import { importDraft } from "@/lib/import/import-draft";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { inlinesText, printedText } from "@/lib/policy/text";
import { PUBLISHED, proof, source, version } from "./text";

async function read(text: string) {
  const result = await importDraft({ name: "draft.txt", bytes: new TextEncoder().encode(text) }, { base: null });
  if (result.kind === "refused") throw new Error(result.reason);
  const { document, messages } = parsePolicy(result.mdx, { path: "imported" });
  if (document === null) throw new Error(messages.map(String).join("\n"));
  return { document, notices: result.notices };
}

const squeeze = (text: string) => text.replace(/\s+/gu, "");

proof("importing the publisher's text", () => {
  test("the publisher's text gives the headings of its outline, its facts and every word", async () => {
    const { document, notices } = await read(source("1688-privacy-policy.txt"));
    const outline = source("outline.txt")
      .split("\n")
      .filter((row) => /^\d+\t\d\t/u.test(row))
      .map((row) => row.split("\t").slice(1));
    const headings = document.blocks.flatMap((block) =>
      block.kind === "heading" ? [[`${block.level}`, block.label?.printed ?? "-", inlinesText(block.inlines)]] : [],
    );
    expect(headings).toEqual(outline);
    expect([document.title, document.updatedOn, document.effectiveOn, document.version]).toEqual([
      "阿里巴巴（1688）隐私政策",
      "2022-11-05",
      "2022-11-15",
      "2022-11-15",
    ]);
    const plain = (blocks: typeof document.blocks) =>
      blocks.map((block) => [block.kind, block.id, squeeze(printedText(block))]);
    expect(plain(document.blocks)).toEqual(plain(version(PUBLISHED).blocks));
    expect(notices.map(({ message, place }) => [message, place])).toEqual([
      ["有 1 处一句话被换行断开，已接回上一段。", "【pipwg1688@service.aliba…"],
      ["删去了 9 行目录；页面会自动生成目录。", "一、适用范围"],
      ["按编号认出 69 个标题；请核对哪些是标题，哪些是条目。", "【引言】"],
      ["文中解释了 2 个词语，已标成术语：“Cookie”、“SDK”。不是术语的，请删去 <Define> 标记。", null],
    ]);
  });
});
