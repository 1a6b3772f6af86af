import { describe, expect, test } from "vitest";
import { importDraft } from "./import-draft";

const facts = { base: null, title: "示例政策", updatedOn: "2030-01-01", effectiveOn: "2030-01-01" };

const LONG =
  "我们非常重视您的个人信息和隐私保护，在您使用我们的产品与服务时，我们会收集和使用您的相关个人信息。本政策说明我们的处理规则，请您仔细阅读，在确认充分理解后使用。";
/** As an editor with lines of forty columns saves it. */
const wrapped = (text: string) => text.match(/.{1,20}/gu)?.join("\n") ?? "";
const JOINED = (count: number) => `有 ${count} 处一句话被换行断开，已接回上一段。`;

const lines: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "wrapped at forty columns, with empty lines between paragraphs",
    `${wrapped(LONG)}\n\n${wrapped(LONG)}\n\n1、姓名；\n2、电话；`,
    [LONG, LONG, "1、姓名；", "2、电话；"],
    [JOINED(6)],
  ],
  [
    "wrapped at forty columns, with indents",
    `${wrapped(`　　${LONG}`)}\n${wrapped(`　　${LONG}`)}`,
    [LONG, LONG],
    [JOINED(8)],
  ],
  [
    "wrapped between Latin words",
    "我们使用第三方的软件开发工具包 Software\nDevelopment Kit 来实现这些功能，并且已经\n对其进行了安全监测和合规评估以及持续的\n审计工作，以保障您的信息安全。",
    [
      "我们使用第三方的软件开发工具包 Software Development Kit 来实现这些功能，并且已经对其进行了安全监测和合规评估以及持续的审计工作，以保障您的信息安全。",
    ],
    [JOINED(3)],
  ],
  ["a line a paragraph", `${LONG}\n${LONG}您可以联系我们\n乙`, [LONG, `${LONG}您可以联系我们`, "乙"], []],
  [
    "short lines of like length",
    "我们收集的信息包括\n姓名、电话、地址\n性别、生日、学历\n头像、昵称、设备\n以上均为必要",
    ["我们收集的信息包括", "姓名、电话、地址", "性别、生日、学历", "头像、昵称、设备", "以上均为必要"],
    [],
  ],
  ["a form feed ends a line", "乙。\f丙。", ["乙。", "丙。"], []],
  [
    "headings and bold of Markdown",
    "### （一）乙\n丙**丁**\n### （二）戊\n己",
    ["### （一）乙", "丙**丁**", "### （二）戊", "己"],
    ["文件里有 Markdown 的记号：# 已读作标题，成对的 ** 已读作粗体，其余照原样保留。"],
  ],
  ["signs that are no Markdown", "* 必填项\n#1 丙", ["\\* 必填项", "\\#1 丙"], []],
];

describe("lines of a plain text", () => {
  test.each(lines)("%s", async (_, text, paragraphs, said) => {
    const first = text.includes("###") ? "## 一、头" : "一、头";
    const bytes = new TextEncoder().encode(`${first}\n\n${text}`);
    const known = { ...facts, title: "示例政策", updatedOn: "2030-01-01", effectiveOn: "2030-01-15" };
    const result = await importDraft({ name: "draft.txt", bytes }, known);
    expect(result.kind === "imported" && result.mdx.split("## 一、头\n\n")[1]?.trimEnd().split("\n\n")).toEqual(
      paragraphs,
    );
    const others = result.kind === "imported" ? result.notices.filter(({ rule }) => rule !== "structure/headings") : [];
    expect(others.map(({ message }) => message)).toEqual(said);
  });
});
