import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { findingOn, type Match, matchesIn } from "../find";
import { QUANTITY, quantity } from "../numbers/quantity";
import type { Finding, Rule } from "../rule";
import { siblingLists } from "./sibling-lists";

const id = "slips/count-differs";

const UNIT = "大类|小类|方面|部分|环节|步骤|阶段|类|种|项|个|点|条|款|步|家|名|份";
/** 以下四类信息, 下列三种方式; what is counted follows. */
const POINTING = new RegExp(
  `(?:以下|下列|如下|下述|下面)的?(${QUANTITY})(?:${UNIT})(?!以上|或|之一|至|到|多)[\\u4e00-\\u9fff]{0,6}`,
  "g",
);
/** 有三种方式：, 分为两类：; nothing points, the colon does. */
const BEFORE_COLON = new RegExp(
  `(?:有|为|成|括|含|通过|共|计|及|供|用|取|循|合|足|行|按|照|录|集|存|示|交)(${QUANTITY})(?:${UNIT})(?!以上|或|之一|多)[\\u4e00-\\u9fff]{0,6}(?=：|，即|，分别[是为])`,
  "g",
);

/** 六种方式，即…: whatever stands before the number. */
const NAMED = new RegExp(
  `(?<![第\\d一二三四五六七八九十百])(${QUANTITY})(?:${UNIT})(?!以上|或|之一|多)[\\u4e00-\\u9fff]{0,8}(?=，即|，分别[是为])`,
  "g",
);
/** 姓名、住址和电话三类信息: the number stands behind the entries, which are looked for so far before it. */
const BEHIND = new RegExp(`(${QUANTITY})(?:类|种|项)(?=信息|数据|资料|方式|权限|情形|服务|功能|费用|材料|证件)`, "g");
const BACK = 80;
/** The first entry may have other words before it, and no other is so long. */
const ENTRY = 10;

/** The marks of an enumeration inside a sentence, each with the number it should bear. */
const INSIDE: readonly RegExp[] = [
  /[（(](\d{1,2}|[一二三四五六七八九十]{1,2})[）)]/g,
  /(?<=^|[：；，。、\s])(\d{1,2})[、)）.](?!\d)/g,
  /([一二三四五六七八九])是/g,
  /(?<![\u4e00-\u9fff])([一二三四五六七八九十]{1,2})、/g,
];
const CIRCLED = /[①-⑳]/g;

/** How many entries a sentence enumerates: by numbers that count from one, else by what divides them. Null when that is unclear. */
function inside(rest: string): { readonly least: number; readonly most: number } | null {
  const circled = rest.match(CIRCLED)?.length ?? 0;
  if (circled > 1) return { least: circled, most: circled };
  for (const mark of INSIDE) {
    const places = [...rest.matchAll(mark)];
    const numbers = places.map(([, number = ""]) => quantity(number));
    if ((places[0]?.index ?? rest.length) > 2) continue;
    if (numbers.length > 1 && numbers.every((number, index) => number === index + 1)) {
      return { least: numbers.length, most: numbers.length };
    }
  }
  const [sentence = ""] = rest.split("。", 1);
  if (/[等（(]|包括/.test(sentence)) return null;
  if (sentence.includes("；")) {
    const parts = sentence.split("；").length;
    return { least: parts, most: parts };
  }
  const commas = sentence.split("、").length;
  if (commas < 2 || sentence.includes("，")) return null;
  const joined = sentence.match(/以及|[和与及]/g)?.length ?? 0;
  return { least: commas, most: commas + joined };
}

/** How many entries follow each block: the rows of a table, or the numbered clauses that begin right behind it. */
function following(document: PolicyDocument): (index: number) => number | null {
  const lengths = new Map<Block, number>();
  for (const list of siblingLists(document)) {
    const [first] = list;
    if (first?.label.ordinal === 1) lengths.set(first.block, list.length);
  }
  return (index) => {
    const next = document.blocks[index + 1];
    if (next === undefined) return null;
    return next.kind === "table" ? next.rows.length : (lengths.get(next) ?? null);
  };
}

/** So far behind a number its entries are looked for, unless the next number comes first. */
const REACH = 1500;

/** 三类信息，即…; what follows are the entries. */
const NAMELY = /^，(?:即|分别[是为])/;
/** The words between a number and the colon before its entries, where the first of these bears a number. */
const LEAD = 40;
const NUMBERED = /^\s?(?:[（(](?:1|一)[）)]|1[、.．)）]|①|一、|一是)/;

function namely(match: Match, said: number, rest: string): Finding | null {
  const [entries = ""] = rest.split(/[，。；]/);
  if (/[等（(]/.test(entries)) return null;
  const commas = entries.split("、").length;
  const most = entries.split(/、|以及|[和与及]/).length;
  return said < commas || said > most ? findingOn(id, match, say.countDiffers(match.words, said, most)) : null;
}

/** Entries before their number. 和 may join two words of one entry, so that one more than the commas say is likely meant. */
function entriesBefore(match: Match): Finding | null {
  const [number = ""] = match.groups;
  const before = match.text.slice(Math.max(0, match.start - BACK), match.start);
  const listed = (before.split(/[，。；：（）\n\t]/).at(-1) ?? "").split("、");
  const [last = "", ...others] = [...listed].reverse();
  const joined = last.split(/以及|[和与及]/);
  const said = quantity(number);
  if (said === null || said < 2 || others.length === 0 || joined.length !== 2 || /等$/.test(last)) return null;
  if ([...others.slice(0, -1), ...joined].some((entry) => entry.length > ENTRY || entry === "")) return null;
  const most = listed.length + 1;
  if (said === most) return null;
  const finding = findingOn(id, match, say.countDiffers(match.words, said, most));
  return said === listed.length ? { ...finding, doubtful: true } : finding;
}

function counted(match: Match, until: number, listed: number | null): Finding | null {
  const [number = ""] = match.groups;
  const said = quantity(number);
  const rest = match.text.slice(match.end, Math.min(until, match.end + REACH));
  if (said === null || said < 2 || /任[一何]/.test(match.words + rest.slice(0, 6))) return null;
  const named = NAMELY.exec(rest);
  if (named) return namely(match, said, rest.slice(named[0].length));
  const colon = rest.indexOf("：");
  if (listed !== null && /[：:]$/.test(match.text.slice(-1))) {
    return listed === said ? null : findingOn(id, match, say.countDiffers(match.words, said, listed));
  }
  const numbered = colon <= LEAD && !/[。；]/.test(rest.slice(0, colon)) && NUMBERED.test(rest.slice(colon + 1));
  if (colon < 0 || (colon > 12 && !numbered)) return null;
  const entries = inside(rest.slice(colon + 1));
  if (entries === null || (entries.least <= said && said <= entries.most)) return null;
  return findingOn(id, match, say.countDiffers(match.words, said, entries.least));
}

/** A number of things that is not the number of those listed. */
export const countDiffers: Rule = {
  id,
  sentence: "写出的项数与所列的项数一致",
  example: "您可以用以下三种方式联系我们：\n\n1、致电；\n\n2、写信。",
  severity: "warning",
  falseAlarms: [
    "您可以用以下两种方式联系我们：\n\n1、致电；\n\n2、写信。",
    "您可以用以下一种或多种方式联系我们：\n\n1、致电；\n\n2、写信；\n\n3、来访。",
    "有以下三种情形之一的：\n\n1、甲；\n\n2、乙；\n\n3、丙。",
    "我们只记录两类信息，即卡号和时间。有下列任一种情形的：（一）甲；（二）乙。",
    "我们收集以下三类信息：姓名、电话和地址。我们分为两步：一是核验；二是答复。",
    "我们收集下列两类信息：\n\n| 种类 | 用途 |\n| --- | --- |\n| 姓名 | 收货 |\n| 电话 | 联系 |",
    "以下十项信息在三十日内删除。",
    "需要您的姓名、住址和电话三类信息。支持四种方式，即指纹、密码、门卡和钥匙。",
    "我们收集以下两类信息：姓名、电话等。",
  ],
  check: (document) => {
    const listedAfter = following(document);
    return document.blocks.flatMap((block, index): readonly Finding[] => {
      if (block.kind === "table") return [];
      const behind = matchesIn(block, BEHIND).flatMap((match) => entriesBefore(match) ?? []);
      if (!/：|:|，即|，分别[是为]/.test(blockText(block))) return behind;
      const pointing = matchesIn(block, POINTING);
      const before = pointing.length > 0 ? pointing : matchesIn(block, BEFORE_COLON);
      const all = before.length > 0 ? before : matchesIn(block, NAMED);
      const listed = listedAfter(index);
      // With two numbers in one lead-in nothing says which of them the list has.
      const last = all.length === 1 ? listed : null;
      return [
        ...all.flatMap((match, at) => counted(match, all[at + 1]?.start ?? match.text.length, last) ?? []),
        ...behind,
      ];
    });
  },
};
