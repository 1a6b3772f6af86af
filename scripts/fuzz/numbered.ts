import fc from "fast-check";
import { labelKey } from "@/lib/policy/labels/key";
import { printed } from "@/lib/policy/labels/print";
import { createLabelReader, printedLabel, splitLabel } from "@/lib/policy/labels/read";
import { labelAt, sameNumber } from "@/lib/policy/labels/series";
import type { Label } from "@/lib/policy/model";
import { parsePolicy } from "@/lib/policy/parse/parse-policy";
import { writeMdx } from "@/lib/policy/write/write-mdx";
import { sampleSource } from "@/lib/testing/sample";
import { type FuzzTarget, target } from "./target";

/** What numbers are made of, in every width and script, and what may stand beside them. */
const SIGNS = [
  ..."第编篇章节条款项之一二十百〇零0129０１IVXLivxlⅣⅻACZacz①⑳㉑㊿❶⓴⑴⒈㈠()（）.．、：, \u3000\t",
  "第十二条之一",
  "1.1",
  "3.1.4",
  "１．２",
  "192.168.1.1",
  "甲",
  "亿元",
  "日内",
  "规定",
  "的",
];
const line = fc.array(fc.constantFrom(...SIGNS), { maxLength: 8 }).map((signs) => signs.join(""));

/** Numbers as they are printed, whose next and further ones are asked for. */
const FRONTS = ["第一条", "第 3 章", "第十二条之二", "第４款", "一、", "（三）", "1、", "２．", "3)", "（4）", "①", "❶"]
  .concat(["⑴", "⒈", "㈠", "IV.", "(ii)", "ⅳ）", "A.", "Ｂ、", "c)", "（D）", "1.1", "3.1.4.", "１．２", "1.01"])
  .flatMap((front) => printedLabel(`${front}甲`) ?? []);

/** How far a numbering goes: fifty in Roman numerals, twenty-six letters, 999 otherwise. */
function last({ style }: Label): number {
  if (style.includes("roman")) return 50;
  if (style.includes("letter")) return 26;
  return style === "circled" ? 50 : 999;
}

/** Signs that are a number by themselves end at ⒇: beyond, another sign is written, which may be another numbering. */
const isSign = ({ printed: front }: Label) => /^[❶⑴⒈㈠]/u.test(front);

const isLatin = ({ style }: Label) => style.includes("roman") || style.includes("letter");

function mustRead(text: string): void {
  const { label, rest, length } = splitLabel(text);
  if (text.slice(length) !== rest) throw new Error("a character was lost");
  if (label === null) return;
  if (!text.startsWith(label.printed)) throw new Error("another number is printed");
  if (!/^[a-z0-9]+(?:-[0-9]+)*$/.test(labelKey(label))) throw new Error(`${labelKey(label)} is no part of an id`);
  const again = createLabelReader()(printed(label, rest));
  if (again.rest !== rest || !sameNumber(again.label, label)) {
    throw new Error(`${JSON.stringify(printed(label, rest))} is read as ${JSON.stringify(again)}`);
  }
}

const paragraphs = fc.array(
  fc.oneof(
    line,
    fc.tuple(fc.constantFrom(...FRONTS), fc.integer({ min: 1, max: 40 })).map(([like, at]) => `${labelAt(like, at)}甲`),
  ),
  { maxLength: 12 },
);

export const NUMBERED: readonly FuzzTarget[] = [
  target("numbers of clauses: any front", 4000, line, mustRead),
  target(
    "numbers of clauses: any other of the series",
    2500,
    fc.tuple(fc.constantFrom(...FRONTS), fc.integer({ min: 1, max: 999 })),
    ([like, wanted]) => {
      const ordinal = Math.min(wanted, isSign(like) ? 10 : last(like));
      const text = labelAt(like, ordinal);
      // Letters and Roman numerals are written alike: which of them is meant, the numbers before it tell.
      const read = createLabelReader();
      for (let before = Math.max(1, ordinal - 60); before < ordinal; before += 1) read(`${labelAt(like, before)}甲`);
      const label = ordinal > 1 && isLatin(like) ? read(`${text}甲`).label : printedLabel(`${text}甲`);
      if (label?.style !== like.style || label.ordinal !== ordinal) {
        throw new Error(`${ordinal} after ${like.printed} is ${text}, read as ${JSON.stringify(label)}`);
      }
    },
  ),
  target("numbers of clauses: documents written and read again", 150, paragraphs, (lines) => {
    const body = lines.map((text, at) => `${at % 4 === 0 ? "## " : ""}${text}`).join("\n\n");
    const { document } = parsePolicy(sampleSource(`## 一、甲\n\n${body}`), { path: "x" });
    if (document === null) return;
    const ids = document.blocks.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Error("two clauses share an id");
    const again = parsePolicy(writeMdx(document), { path: "x" }).document;
    if (JSON.stringify(again) !== JSON.stringify(document)) throw new Error(`was written as ${writeMdx(document)}`);
  }),
];
