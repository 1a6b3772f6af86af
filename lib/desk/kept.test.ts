import { expect, test } from "vitest";
import { parseKept } from "@/lib/desk/kept";

const kept = {
  draft: { name: "a.docx", text: "---\n---\n" },
  base: { kind: "published", version: "2022-11-15" },
  decisions: { "edited-s1": { class: "文字更正", note: "" } },
};

test("what the desk kept is read back", () => {
  expect(parseKept(JSON.stringify(kept))).toEqual(kept);
});

test.each([
  ["nothing", null],
  ["not JSON", "{"],
  ["another shape", '{"draft":1}'],
  ["an unknown class", JSON.stringify({ ...kept, decisions: { a: { class: "无", note: "" } } })],
  ["a base of no kind", JSON.stringify({ ...kept, base: { kind: "url", url: "https://a.example" } })],
])("%s is nothing kept", (_name, stored) => {
  expect(parseKept(stored)).toBeNull();
});
