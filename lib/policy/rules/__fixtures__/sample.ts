import type { PolicyDocument } from "../../model";
import { parsePolicy } from "../../parse/parse-policy";
import type { RuleContext } from "../rule";
import { wordTables } from "../words/load-tables";

/** What the site knows in the rules' samples. */
export const CONTEXT: RuleContext = {
  houseWording: [
    { write: "涉及", not: ["涉及到"], why: "“及”已有“到”的意思", except: [] },
    { write: "掌柜", not: ["老板", "店长"], why: "本店的称呼", except: ["老板椅", "我们的店长"] },
    { write: "小程序", not: ["mini app"], why: "用中文", except: [] },
  ],
  pendingLinks: [{ id: "known", url: "https://example.com/known" }],
  documents: [{ title: "已登记的规则", url: "https://example.com/rules" }],
  words: wordTables(),
};

const FRONT = [
  "---",
  'version: "2030-01-15"',
  'title: "测试政策"',
  'updatedOn: "2030-01-01"',
  'effectiveOn: "2030-01-15"',
  'provenance: "source"',
  'emphasis: "official"',
  "---",
  "",
  "",
].join("\n");

/**
 * A document made of a few lines in the authoring format; a chapter heading is put before them when they lack one.
 * @throws {Error} with the parser's messages when the lines do not parse
 */
export function parseSample(body: string): PolicyDocument {
  const whole = body.startsWith("## ") ? body : `## 测试\n\n${body}`;
  const { document, messages } = parsePolicy(FRONT + whole, { path: "sample.md" });
  if (document === null) throw new Error(messages.map((message) => message.reason).join("\n"));
  return document;
}
