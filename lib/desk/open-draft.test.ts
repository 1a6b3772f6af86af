import { expect, test } from "vitest";
import { lacksFactsAlone } from "@/lib/desk/draft";
import { openDraft } from "@/lib/desk/open-draft";
import { printedText } from "@/lib/policy/text";
import { sampleDocument } from "./__fixtures__/documents";

const facts = { base: sampleDocument("2022-11-15", ["我们保护您的信息。"]) };
const context = { houseWording: [], pendingLinks: [], documents: [] };
const front = (title: string) =>
  `---\nversion: "2030-01-01"\n${title}updatedOn: "2030-01-01"\neffectiveOn: "2030-01-01"\nprovenance: "source"\nemphasis: "official"\n---\n\n`;

async function open(name: string, text: string) {
  const result = await openDraft({ name, bytes: new TextEncoder().encode(text) }, facts, context);
  if (result.kind === "refused") throw new Error(result.reason);
  return result.draft;
}

test("a sound file is a document, and is checked", async () => {
  const draft = await open("任何名字.mdx", `${front('title: "政策"\n')}## 一、总则\n\n我们保护您的信息，。\n`);
  expect(draft.document?.title).toBe("政策");
  expect(draft.preview).toBe(draft.document);
  expect(draft.reports.find(({ rule }) => rule === "slips/punctuation-run")).toMatchObject({
    line: 12,
    blockId: "s1-p1",
  });
});

test("a faulty file is no document, and shows what could be read under the base's title", async () => {
  const draft = await open("a.mdx", `${front("")}## 一、总则\n\n<Reff>一段</Reff>。\n\n另一段。\n`);
  expect(draft.document).toBeNull();
  expect(lacksFactsAlone(draft)).toBe(false);
  expect(draft.preview?.title).toBe("隐私政策");
  expect(draft.preview?.blocks.map(printedText)).toContain("另一段。");
  expect(draft.reports.filter(({ blockId }) => blockId === null).map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    "2 front-matter-field",
    "11 unknown-component",
  ]);
});

test("a text without dates is shown without any, and the checks of its words run", async () => {
  const draft = await open("a.txt", "某平台隐私政策\n一、总则\n我们保护您的信息，。\n");
  expect(draft.document).toBeNull();
  expect(lacksFactsAlone(draft)).toBe(true);
  expect(draft.preview).toMatchObject({ title: "某平台隐私政策", version: "", updatedOn: "", effectiveOn: "" });
  const said = draft.reports.map(({ rule, message, mend }) => `${rule} ${message}。${mend}。`);
  expect(said.slice(0, 3)).toEqual([
    'front-matter-field version 是空的。写成 version: "2022-11-15"。',
    'front-matter-field updatedOn 是空的。写成 updatedOn: "2022-11-05"。',
    'front-matter-field effectiveOn 是空的。写成 effectiveOn: "2022-11-15"。',
  ]);
  expect(draft.reports.map(({ rule }) => rule)).toContain("slips/punctuation-run");
});

test("a file that cannot be read is refused with its reason", async () => {
  const result = await openDraft({ name: "a.docx", bytes: new Uint8Array() }, facts, context);
  expect(result).toEqual({ kind: "refused", reason: "文件是空的。请确认选对了文件。" });
});
