import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { hanNumeral, toHanNumeral } from "../../labels/numerals";
import type { Block, Label, LabelStyle, PolicyDocument } from "../../model";
import { findingOn, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/inline-numbering";

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** A number that opens an entry: it begins a paragraph or cell, or follows the mark that ends the entry before. */
const NUMBER =
  /(?:[（(]([1-9]\d?|[一二三四五六七八九十]{1,3})[）)]|([1-9]\d?)[）)]|([①-⑳])|第([一二三四五六七八九十])(?=，))(?![为是至和均可项款、])/g;

const OPENS = /^$|[\n\t：:；;。，,、]/;

type Kind = "bracketed" | "bracketed-han" | "half-bracketed" | "circled" | "word";

/** A number in running text; `printed` writes another value in the same way. */
interface Numbered {
  readonly kind: Kind;
  readonly value: number;
  readonly match: Match;
  readonly printed: (value: number) => string;
}

function read(match: Match): Numbered {
  const [bracketed = "", half = "", circled = "", word = ""] = match.groups;
  const like = (number: string, write: (value: number) => string) => (value: number) =>
    match.words.replace(number, write(value));
  if (half !== "") return { kind: "half-bracketed", value: Number(half), match, printed: like(half, String) };
  if (circled !== "") {
    const printed = (value: number) => CIRCLED.charAt(value - 1);
    return { kind: "circled", value: CIRCLED.indexOf(circled) + 1, match, printed };
  }
  if (word !== "") return { kind: "word", value: hanNumeral(word) ?? 0, match, printed: like(word, toHanNumeral) };
  if (/^\d/.test(bracketed)) {
    return { kind: "bracketed", value: Number(bracketed), match, printed: like(bracketed, String) };
  }
  return { kind: "bracketed-han", value: hanNumeral(bracketed) ?? 0, match, printed: like(bracketed, toHanNumeral) };
}

const KINDS: Readonly<Partial<Record<LabelStyle, Kind>>> = {
  "bracketed-arabic": "bracketed",
  "bracketed-han": "bracketed-han",
  "arabic-bracket": "half-bracketed",
  circled: "circled",
};

/** The label of a clause as the first of a series that goes on in its words: （1）姓名；（2）电话. */
const ofLabel = (label: Label | null, like: Numbered): Numbered | null =>
  label !== null && KINDS[label.style] === like.kind
    ? { ...like, value: label.ordinal, match: { ...like.match, words: label.printed } }
    : null;

/** Numbers inside running text, within one section; a one begins a new series, and only a series can have gaps. */
function check(document: PolicyDocument): readonly Finding[] {
  const running = new Map<string, Numbered>();
  const begun = new Set<Block>();
  return matches(document, NUMBER).flatMap((match): readonly Finding[] => {
    // A heading is numbered as a heading, and a label is not in the text.
    if (match.block.kind === "heading" || !OPENS.test(match.before)) return [];
    const number = read(match);
    const section = `${match.block.path.at(-1) ?? ""} ${number.kind}`;
    const first = begun.has(match.block) ? null : ofLabel(match.block.label, number);
    begun.add(match.block);
    if (first !== null) running.set(section, first);
    const previous = running.get(section);
    if (number.value !== 1 && previous === undefined) return [];
    running.set(section, number);
    const wanted = (previous?.value ?? 0) + 1;
    if (number.value === 1 || number.value === wanted) return [];
    const said = number.value > wanted ? say.labelGap : say.labelRepeat;
    return [findingOn(id, match, said(match.words, previous?.match.words ?? "", number.printed(wanted)))];
  });
}

/** Numbers such as （1） and ① that stand inside a paragraph or begin one, and do not count 1, 2, 3 …. */
export const inlineNumbering: Rule = {
  id,
  sentence: "句子里的编号（（1）、①、第一）也应逐一递增，不缺不重",
  example: "我们收集：（1）姓名；（3）电话。",
  severity: "warning",
  falseAlarms: [
    "我们收集：（1）姓名；（2）电话；（3）地址。其中（1）为必填项，（3）为选填项。",
    "我们收集：①姓名；②电话。为此：①告知您；②取得同意。",
    "包括：（一）姓名：①姓；②名；（二）电话：①座机；②手机。",
    "依照本条第（三）项、第（五）项处理，电话：（010）1234。",
    "首先，第一，告知您；第二，取得同意；第三，记录。第三方、第五代网络。",
    "（1）姓名；\n\n（2）电话：\n\n1）座机；\n\n2）手机；\n\n（3）地址。",
  ],
  check,
};
