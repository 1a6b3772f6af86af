import fc from "fast-check";
import { policy } from "@/lib/compare/__fixtures__/build";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { typedReferences } from "@/lib/compare/references/find-references";
import { replaceRanges } from "@/lib/compare/references/ranges";
import { parseSite } from "@/lib/content/site-file";
import { atomFeed } from "@/lib/feed/feed";
import { hiddenCharacters } from "@/lib/policy/hidden-characters";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { firstHidden } from "@/lib/policy/parse/written-characters";
import { blockText } from "@/lib/policy/text";
import { redlineDocx } from "@/lib/redline/redline-docx";
import { parseSynonyms } from "@/lib/search/synonym-file";
import { sampleSource } from "@/lib/testing/sample";
import { sideLines } from "@/lib/testing/side-lines";
import { type FuzzTarget, target } from "./target";

/** Mostly characters that nobody sees, so that a door left open is found. */
const character = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)) },
  fc.constantFrom(..."\u202e\u200b\u00ad\u3164\u2800\u034f\ufe0f\u2028\uffff\ud800\u0001\u0085\u2009\ufffd".split("")),
  fc.constantFrom("☎️", "1️⃣", "👩🏽‍💻", "\u{e0041}", "\u{e0100}", "甲", "*", "&", "\\"),
);
const hex = (text: string) => (text.codePointAt(0) ?? 0).toString(16);
const ENTITIES = [
  "&shy;",
  "&ZeroWidthSpace;",
  "&lrm;",
  "&rlm;",
  "&zwj;",
  "&hairsp;",
  "&NoBreak;",
  "&nbsp;",
  "&amp;shy;",
];
const written = fc.oneof(
  character,
  character.map((one) => `&#${one.codePointAt(0)};`),
  character.map((one) => `&#x${hex(one)};`),
  fc.constantFrom(...ENTITIES),
);
const words = fc.array(written, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
export const escaped = fc
  .array(
    fc.oneof(
      character,
      character.map((one) => `\\U${hex(one).padStart(8, "0")}`),
      character.map((one) => `\\u${hex(one).slice(-4).padStart(4, "0")}`),
      fc.constantFrom("\\x01", "\\a", "\\e", "\\L", "\\P", "\\N", "\\_", '\\"', "\\n", "\\t"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `"甲${parts.join("")}"`);

const BODIES: readonly ((text: string) => string)[] = [
  (text) => `## 一、甲${text}`,
  (text) => `## 一、甲\n\n乙${text}丙`,
  (text) => `## 一、甲\n\n**乙${text}**，<u>**丙${text}**</u>`,
  (text) => `## 一、甲\n\n| 乙 | 丙 |\n| - | - |\n| 丁${text} | 戊 |`,
  (text) => `## 一、甲\n\n<Define term="乙${text}">乙</Define>`,
  (text) => `## 附录\n\n乙${text}：丙`,
];
const source = fc.oneof(
  fc.tuple(fc.constantFrom(...BODIES), words).map(([body, text]) => sampleSource(body(text))),
  escaped.map((title) => sampleSource("## 一、甲").replace('"隐私政策"', title)),
  escaped.map((note) =>
    sampleSource("## 一、甲").replace(
      "---\n\n",
      `changes:\n  - clause: "s1"\n    class: "结构"\n    note: ${note}\n---\n\n`,
    ),
  ),
);

const MARKERS = ["1) ", "- ", "> ", ">", "* ", "+ ", "[^a]: ", "   ", "\t", "\n", "<u>", "**", "[", "{", "(", "甲"];
const nested = fc
  .array(fc.tuple(fc.constantFrom(...MARKERS), fc.nat(400)), { minLength: 1, maxLength: 6 })
  .map((runs) => runs.map(([marker, times]) => marker.repeat(times)).join(""));
const indented = fc
  .tuple(
    fc.constantFrom("1) 甲", "- 甲", "> 甲", "a:", "- a", "? a", "<u>"),
    fc.nat(300),
    fc.constantFrom(" ", "   ", "\t"),
  )
  .map(([line, count, step]) => Array.from({ length: count }, (_, depth) => `${step.repeat(depth)}${line}`).join("\n"));
const YAML = [
  "- ",
  "? ",
  ": ",
  "[",
  "]",
  "{",
  "}",
  "a: ",
  "b",
  "&x ",
  "*x",
  "!t ",
  "|\n",
  ">\n",
  "\n",
  "  ",
  "#",
  '"',
  "'",
  "<<: ",
];
const deepYaml = fc.oneof(
  indented,
  fc
    .array(fc.tuple(fc.constantFrom(...YAML), fc.nat(60)), { maxLength: 8 })
    .map((runs) => runs.map(([piece, times]) => piece.repeat(times)).join("")),
);

const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const accepted = (text: string) => {
  const { document } = parsePolicy(text, { path: "x" });
  if (document && firstHidden(document) !== null) throw new Error("a hidden character was let in");
  return document;
};

const CITED = [
  "第二条",
  "第三条第（一）款",
  "本条第二项",
  "二（三）",
  "见",
  "《个人信息保护法》",
  "第十三条",
  "、",
  "和",
  "15天",
  "三年",
];
const sentence = fc
  .array(fc.constantFrom(...CITED, "5%", "不", "我们", "处理。", "附件1", "网络安全法", "依照"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));
const chapters = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((sentences) => sentences.map((one, at) => `# ${"一二三四五"[at]}、甲${"甲乙丙丁戊"[at]}\n${one}`).join("\n"));

export const HIDDEN: readonly FuzzTarget[] = [
  target("MDX parser: hidden characters by any door", 750, source, (text) => {
    accepted(text);
  }),
  target("MDX parser: things inside things", 75, fc.oneof(nested, indented), (text) => {
    accepted(sampleSource(`## 一、甲\n\n${text}`));
  }),
  target("YAML: things inside things", 150, deepYaml, (yaml) => {
    accepted(`---\n${yaml}\n---\n\n## 一、甲\n`);
    parseSite(yaml, "content/policy.yaml");
    parseSynonyms(yaml);
  }),
  target("synonyms.yaml and policy.yaml: hidden characters by any door", 500, escaped, (text) => {
    const { groups } = parseSynonyms(`- topic: ${text}\n  terms: [甲]\n  asks: []\n`);
    const { site } = parseSite(
      `site:\n  baseUrl: "https://a.b"\npublisher:\n  name: ${text}\n  operators: []
policy:\n  name: "甲"\ncontact:\n  email: ""\n  address: ""\npendingLinks: {}\ndocuments: []\n`,
      "content/policy.yaml",
    );
    if (firstHidden(groups) !== null || firstHidden(site) !== null) throw new Error("a hidden character was let in");
  }),
  target("feed: any words", 3000, fc.string({ unit: "binary", maxLength: 200 }), (text) => {
    const entry = { version: text, title: text, address: text, updatedOn: "2022-11-05", lines: [text] };
    const xml = atomFeed({ title: text, author: text, home: text, self: text, entries: [entry] });
    if (NO_XML.test(xml) || /<[^a-z/?]/.test(xml)) throw new Error("not well-formed");
  }),
  target(
    "Word redline: any author, any accepted title",
    10,
    fc.tuple(fc.string({ unit: "binary" }), escaped),
    async ([author, title]) => {
      const before = policy("# 一、甲\n乙");
      const after = { ...policy("# 一、甲\n丙"), title };
      await redlineDocx(comparePolicies(before, after), before, after, { author, date: "2026-01-05T00:00:00Z" });
    },
  ),
  target("hidden characters: what is left has none", 5000, fc.string({ unit: "binary" }), (text) => {
    for (const { index, character: one } of hiddenCharacters(text)) {
      if (!text.startsWith(one, index)) throw new Error("another place is named");
    }
  }),
  target("comparison: references and numbers", 150, fc.tuple(chapters, chapters), ([before, after]) => {
    const [old, young] = [policy(before), policy(after)];
    const diff = comparePolicies(old, young);
    if (JSON.stringify(sideLines(diff, "after")) !== JSON.stringify(young.blocks.map(blockText))) {
      throw new Error("a word was lost");
    }
    const counted = (some: typeof diff) =>
      some.changes
        .map(({ kind }) => kind)
        .sort()
        .join();
    const flip: Readonly<Record<string, string>> = {
      added: "removed",
      removed: "added",
      split: "merged",
      merged: "split",
    };
    const back = comparePolicies(young, old)
      .changes.map(({ kind }) => flip[kind] ?? kind)
      .sort()
      .join();
    if (counted(diff) !== back) throw new Error(`${counted(diff)} is ${back} backwards`);
    for (const change of diff.changes) {
      if (!("before" in change)) continue;
      // What the clause itself cites of its own policy; another clause, or a law's article, may print the same number.
      const { text } = change.before;
      const rest = replaceRanges(text, 0, typedReferences(text), "\n");
      const wrong = change.flags
        .flatMap(({ kind, before: was }) => (kind === "number" ? was : []))
        .filter((one) => !rest.includes(one));
      if (wrong.length > 0) throw new Error(`the number of a reference was flagged: ${wrong.join()}`);
    }
  }),
];
