import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { importDraft } from "./import-draft";

const TEXT = "更新日期：2030年1月1日 生效日期：2030-01-15\n一、范围\n甲，乙。";
const MDX = `---
version: "2030-01-15"
title: "示例政策"
updatedOn: "2030-01-01"
effectiveOn: "2030-01-15"
provenance: "source"
emphasis: "official"
---

## 一、范围

甲，乙。
`;
const utf16 = (bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + TEXT.length * 2));
  [0xfeff, ...[...TEXT].map((character) => character.charCodeAt(0))].forEach((code, at) => {
    view.setUint16(at * 2, code, !bigEndian);
  });
  return new Uint8Array(view.buffer);
};
/** 一、范围 and 甲，乙。 in GB18030, a line each. */
const GB18030 = [0xd2, 0xbb, 0xa1, 0xa2, 0xb7, 0xb6, 0xce, 0xa7, 0x0a, 0xbc, 0xd7, 0xa3, 0xac, 0xd2, 0xd2, 0xa1, 0xa3];

const GB18030_MARK = [0x84, 0x31, 0x95, 0x33];
const GB18030_SAID = "文件不是 UTF-8 编码，已按 GB18030 读取。请核对有无乱码。";

const facts = { base: null, title: "示例政策" };
const printed = { ...facts, updatedOn: "2030-01-01", effectiveOn: "2030-01-15" };
const headings = "按编号认出 1 个标题；请核对哪些是标题，哪些是条目。";

describe("plain text", () => {
  test.each([
    ["UTF-8", strToU8(TEXT), []],
    ["UTF-8 with a mark", strToU8(`\uFEFF${TEXT}`), []],
    ["UTF-16 LE", utf16(false), ["文件不是 UTF-8 编码，已按 UTF-16 LE 读取。请核对有无乱码。"]],
    ["UTF-16 BE", utf16(true), ["文件不是 UTF-8 编码，已按 UTF-16 BE 读取。请核对有无乱码。"]],
    ["UTF-16 LE without a mark", utf16(false).slice(2), ["文件不是 UTF-8 编码，已按 UTF-16 LE 读取。请核对有无乱码。"]],
    ["UTF-16 BE without a mark", utf16(true).slice(2), ["文件不是 UTF-8 编码，已按 UTF-16 BE 读取。请核对有无乱码。"]],
    ["GB18030", new Uint8Array(GB18030), [GB18030_SAID]],
    ["GB18030 with a mark", new Uint8Array([...GB18030_MARK, ...GB18030]), [GB18030_SAID]],
  ])("in %s", async (name, bytes, said) => {
    const result = await importDraft({ name: "a.txt", bytes }, name.startsWith("GB18030") ? printed : facts);
    expect(result).toMatchObject({ kind: "imported", format: "text", mdx: MDX });
    expect(result.kind === "imported" && result.notices.map(({ message }) => message)).toEqual([...said, headings]);
  });
});

test("UTF-8 cut off inside a character stays UTF-8", async () => {
  const bytes = strToU8(`一、甲\n${"乙".repeat(30)}`).slice(0, -1);
  const result = await importDraft({ name: "a.txt", bytes }, printed);
  expect(result.kind === "imported" && result.mdx.split("## 一、甲\n\n")[1]).toBe(`${"乙".repeat(29)}�\n`);
  expect(result.kind === "imported" && result.notices.map(({ message }) => message)).toEqual([
    "有 1 个字符无法识别，显示为 �。",
    headings,
  ]);
});

test("MDX passes as it was authored, whatever the encoding", async () => {
  expect(await importDraft({ name: "a.mdx", bytes: strToU8("## 一、甲\n\n<X>") }, facts)).toEqual({
    kind: "imported",
    format: "mdx",
    mdx: "## 一、甲\n\n<X>",
    notices: [],
    links: [],
  });
});

test("a fact that nothing gives stays empty, and is asked for", async () => {
  const result = await importDraft({ name: "a.txt", bytes: strToU8("甲。\n\n一、乙\n\n丙。") }, { base: null });
  expect(result.kind === "imported" && result.notices.map(({ message }) => message)).toEqual([
    headings,
    "第一个标题之前有文字，已在它前面加上标题“【引言】”。",
    "文件里没有认出名称，文首信息的 title 空着。请补上：审稿台在“名称与日期”里填，命令行加 --title，或直接写进 .mdx。",
    "文件里没有认出更新日期，文首信息的 updatedOn 空着。请补上：审稿台在“名称与日期”里填，命令行加 --updated，或直接写进 .mdx。",
    "文件里没有认出生效日期，文首信息的 effectiveOn 和 version 空着。请补上：审稿台在“名称与日期”里填，命令行加 --effective，或直接写进 .mdx。",
  ]);
  expect(result.kind === "imported" && result.mdx.split("\n").slice(0, 5)).toEqual([
    "---",
    'version: ""',
    'title: ""',
    'updatedOn: ""',
    'effectiveOn: ""',
  ]);
});

test("the steps are told in order", async () => {
  const steps: string[] = [];
  await importDraft({ name: "a.txt", bytes: strToU8("一、甲") }, facts, (step) => steps.push(step));
  expect(steps).toEqual(["reading", "converting", "writing"]);
});
