import { expect, test } from "vitest";
import { sampleDocument } from "@/lib/testing/sample";
import { provenanceNote } from "./provenance-note";

const PLAIN = "## 一、甲\n\n我们保护您的信息。";
const MARKED = "## 一、甲\n\n**我们保护您的信息。**";
const OFFICIAL = "粗体与粗体下划线为发布者原有标注。";

test.each([
  ["nothing is vouched for that nobody stated", PLAIN, undefined, ""],
  ["what the content states is printed", PLAIN, "正文与官网一致。", "正文与官网一致。"],
  ["marks are spoken of where there are some", MARKED, undefined, OFFICIAL],
  ["both", MARKED, "正文与官网一致。", `正文与官网一致。${OFFICIAL}`],
])("%s", (_, body, statement, note) => {
  expect(provenanceNote(sampleDocument(body), { name: "青禾书屋", statement })).toBe(note);
});

test("a sample is never vouched for", () => {
  const sample = sampleDocument(MARKED, { version: "2022-11-15-sample" });
  expect(provenanceNote(sample, { name: "青禾书屋", statement: "正文与官网一致。" })).toBe(
    "示例版本：由本项目撰写，用来演示版本比较，青禾书屋从未发布过这一版本。",
  );
});
