import { expect, test } from "vitest";
import { shownFileName, takeAwayName } from "@/lib/desk/file-names";

test.each([
  ["隐私政策 2027.docx", "隐私政策 2027.docx"],
  ["草稿\u202Excod.exe", "草稿[U+202E]xcod.exe"],
  ["a\u0000b\nc.mdx", "a[U+0000]b[U+000A]c.mdx"],
  ["\u{E0061}.txt", "[U+E0061].txt"],
  ["草稿\u3164\u034F.docx", "草稿[U+3164][U+034F].docx"],
  ["a\tb\u2028.txt", "a[U+0009]b[U+2028].txt"],
  ["☎️ 热线.docx", "☎️ 热线.docx"],
  ["<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"],
  [`${"长".repeat(90)}.docx`, `${"长".repeat(40)}…${"长".repeat(34)}.docx`],
])("the name %j is shown as %j", (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

test.each([
  ["draft", "2027-01-15.mdx"],
  ["redline", "redline-2022-11-15-to-2027-01-15.docx"],
  ["own-redline", "marked-draft-2022-11-15-to-2027-01-15.docx"],
  ["report", "changes-2022-11-15-to-2027-01-15.csv"],
  ["unfinished-report", "changes-2022-11-15-to-2027-01-15-未完成.csv"],
] as const)("the %s is saved as %s", (what, name) => {
  expect(takeAwayName(what, "2022-11-15", "2027-01-15")).toBe(name);
});
