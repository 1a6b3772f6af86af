import { expect, test } from "vitest";
import { habitsOf } from "@/lib/desk/habits";
import { openDraft } from "@/lib/desk/open-draft";
import { sampleDocument } from "./__fixtures__/documents";

const facts = { base: sampleDocument("2022-11-15", ["我们保护您的信息。"]) };
const context = { houseWording: [], pendingLinks: [], documents: [] };

async function habits(name: string, text: string) {
  const result = await openDraft({ name, bytes: new TextEncoder().encode(text) }, facts, context);
  if (result.kind === "refused") throw new Error(result.reason);
  return habitsOf(result.draft);
}

const marked = (words: { readonly before: string; readonly at: string; readonly after: string } | null) =>
  words === null ? null : `${words.before}[${words.at}]${words.after}`;

test("what is wrong in one way is told once, with the clause and the words of each place", async () => {
  const found = await habits("a.txt", "一、总则\n1、您可以 查阅信息。\n2、您可以更正 信息。\n3、我们保护您的信息。\n");
  const spaces = found.find(({ rule }) => rule === "slips/stray-spaces");
  expect(spaces?.said).toEqual({ message: "中文之间有多余的空格", mend: "删去空格" });
  expect(spaces?.places.map(({ clause, words }) => [clause?.citation, marked(words)])).toEqual([
    ["第一章第1项", "1、您可以[ ]查阅信息。"],
    ["第一章第2项", "2、您可以更正[ ]信息。"],
  ]);
});

test("where each place says its own, the rule is named by what it asks for", async () => {
  const found = await habits("a.txt", "一、总则\n我们保护，。您的信息。\n我们依法处理；。您可以放心。\n");
  const runs = found.find(({ rule }) => rule === "slips/punctuation-run");
  expect(runs?.said).toBeNull();
  expect(runs?.asks).toBe("两个点号不应连用，点号不应紧挨在括号里侧");
  expect(runs?.places.map(({ report }) => report.message)).toEqual(["标点“，。”连用", "标点“；。”连用"]);
});

test("the words quoted are the clause's own, and no mark of the source is among them", async () => {
  const found = await habits("a.md", "## 一、总则\n\n我们**保护<u>您的</u>信息，**。并且 告知。\n");
  const quotes = found
    .filter(({ asks }) => asks !== "")
    .flatMap(({ places }) => places.map(({ words }) => marked(words)));
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => /[*<>]/.test(quote ?? ""))).toEqual([]);
});

test("a fault of the file stands at its line, with the last clause before it", async () => {
  const found = await habits("a.mdx", "## 一、总则\n\n我们保护<Reff>您的</Reff>信息。\n");
  const [fault] = found.filter(({ rule }) => rule === "unknown-component");
  expect(fault?.places.map(({ report, words }) => [report.line, marked(words)])).toEqual([
    [3, expect.stringContaining("[<Reff>]")],
  ]);
});
