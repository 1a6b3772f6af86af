import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { provenanceNote } from "./provenance-note";

const PLAIN = sampleDocument("## 一、甲\n\n我们保护您的信息。");
const MARKED = sampleDocument("## 一、甲\n\n**我们保护您的信息。**");
const STATEMENT = "正文与官网一致。";
const MARKS = "加粗和下划线为发布者原有。";
const RECONSTRUCTED = "加粗和下划线由本站整理，非发布者原有。";
const DRAFT = "这是草稿，尚未发布，发布前还可能改动。";
const SAMPLE = "示例版本：由本项目撰写，用来演示版本比较，青禾书屋从未发布过这一版本。";
const EXAMPLE = "这是一份虚构的示例政策，其中的公司、地址和网址都不存在。";

const ours = { ...MARKED, emphasis: "reconstructed" } as const;
const sample = { ...MARKED, provenance: "sample" } as const;
const example = { ...PLAIN, provenance: "example" } as const;

test.each([
  ["nothing is vouched for that nobody stated", PLAIN, false, undefined, "", ""],
  ["what the content states is said of the whole", PLAIN, false, STATEMENT, STATEMENT, ""],
  ["marks are spoken of where there are some", MARKED, false, undefined, "", MARKS],
  ["both", MARKED, false, STATEMENT, STATEMENT, MARKS],
  ["marks that are ours are said to be", ours, false, STATEMENT, STATEMENT, RECONSTRUCTED],
  ["a draft is never vouched for", PLAIN, true, STATEMENT, "", DRAFT],
  ["nor one with marks", MARKED, true, STATEMENT, "", DRAFT + MARKS],
  ["nor one whose marks are ours", ours, true, STATEMENT, "", DRAFT + RECONSTRUCTED],
  ["nor a sample", sample, false, STATEMENT, "", SAMPLE],
  ["nor a sample that is a draft", sample, true, STATEMENT, "", DRAFT + SAMPLE],
  ["nor an invented policy", example, false, STATEMENT, "", EXAMPLE],
  ["nor a draft of one", example, true, STATEMENT, "", DRAFT + EXAMPLE],
])("%s", (_, document, draft, statement, ofWhole, ofAny) => {
  expect(provenanceNote({ document, draft }, { name: "青禾书屋", statement })).toEqual({ ofWhole, ofAny });
});
