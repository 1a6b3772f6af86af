import { expect, test } from "vitest";
import { comparePolicies } from "@/lib/compare/compare-policies";
import { counted } from "../steps/counted-code";
import { growthOf } from "../steps/steps";
import { readableDocument } from "./documents";
import { blocks, han, words } from "./texts";

const { buildReport } = await counted<typeof import("@/lib/review/report")>("lib/review/report.ts");
const { reportCsv } = await counted<typeof import("@/lib/review/report-csv")>("lib/review/report-csv.ts");

/** Two versions, ten times as long for ten times the size. */
interface Versions {
  readonly name: string;
  readonly before: (size: number) => string;
  readonly after: (size: number) => string;
  readonly sizes: readonly [number, number];
}

const CHAPTER = "## 一、您的权利\n\n";
const many = (name: string, before: (index: number) => string, after: (index: number) => string): Versions => ({
  name: `${name}, in many clauses`,
  before: (size) => CHAPTER + blocks(size, before),
  after: (size) => CHAPTER + blocks(size, after),
  sizes: [100, 500],
});
/** One clause of the old version that the new one does not have, and the other way round. */
const one = (name: string, piece: (index: number) => string): readonly Versions[] => {
  const long = (size: number) => `${CHAPTER}${Array.from({ length: size }, (_, index) => piece(index)).join("")}`;
  const short = () => `${CHAPTER}我们保护信息。`;
  return [
    { name: `${name}, in one old clause`, before: long, after: short, sizes: [400, 2000] },
    { name: `${name}, in one new clause`, before: short, after: long, sizes: [400, 2000] },
  ];
};

const VERSIONS: readonly Versions[] = [
  many(
    "other words",
    (index) => `${han(20, index)}我们将在15天内答复您。`,
    (index) => `${han(20, index)}我们将在20天内答复您的请求。`,
  ),
  many(
    "new recipients",
    (index) => `${han(20, index)}。`,
    (index) => `${han(20, index)}，并收集您的${han(6, index + 7)}，提供给${words(1, index)}公司。`,
  ),
  many(
    "slips mended",
    (index) => `${han(20, index)}的的信息，，我们会会处理。`,
    (index) => `${han(20, index)}的信息，我们会处理。`,
  ),
  many(
    "headings renamed",
    (index) => `### （${"一二三四五六七八九"[index % 9]}）${han(6, index)}\n\n${han(30, index)}。`,
    (index) => `### （${"一二三四五六七八九"[index % 9]}）${han(6, index)}权利\n\n${han(30, index)}。`,
  ),
  ...one("the words of a promise without its last", () => "未经您同意不会限制"),
  ...one("changes that list nothing", () => "重大变更发布共享行使权利"),
  ...one("a promise in many sentences", () => "未经您。同意；不会，限制。"),
  ...one("denied recipients", (index) => `不会提供给${han(4, index)}、`),
  ...one("denials", () => "不未无需禁止"),
  ...one("addresses", (index) => `user${index}@example.com、`),
  ...one("telephones", (index) => `${4_000_000_000 + index}，`),
  ...one("a long word", () => "abc"),
  ...one("at signs", () => "a@"),
  ...one("companies", (index) => `由${han(5, index)}有限公司`),
  ...one("rights", () => "查阅复制删除"),
  ...one("titles never closed", () => "《"),
  ...one("titles", () => "《法》"),
  ...one("Han numerals", () => "一二"),
  ...one("digits", () => "15"),
];

test.each(VERSIONS.map((versions) => [versions.name, versions] as const))(
  "ten times the changes are judged in at most 15 times the steps: %s",
  (_name, { before, after, sizes }) => {
    const diff = (size: number) => comparePolicies(readableDocument(before(size)), readableDocument(after(size)));
    const report = (made: ReturnType<typeof diff>) => reportCsv(buildReport(made, {}, { today: "2026-01-01" }));
    const { ratio, where } = growthOf(diff, report, sizes);
    expect(ratio, where).toBeLessThanOrEqual(15);
  },
);
