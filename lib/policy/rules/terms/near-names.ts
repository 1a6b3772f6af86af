import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { PolicyDocument } from "../../model";
import { findingAt, type Match, matches } from "../find";
import type { Finding, Rule } from "../rule";
import type { WordTables } from "../words/word-tables";
import { nearBrands } from "./near-brands";

const id = "terms/near-names";

const FORM =
  /(股份有限公司|有限责任公司|有限公司|医院|大学|学院|中学|小学|幼儿园|银行|基金会|协会|事务所|出版社|研究院)/g;
/** Bodies whose full names are told apart by general words, where a character more or less may be another body. */
const COMPANY = /公司$/;
/** So many characters before its form a company's name has at most. */
const LONGEST = 14;

/** What many companies are called. */
const GENERAL =
  /信息|技术|科技|服务|网络|传媒|文化|电子商务|软件|数据|管理|咨询|供应链|物流|贸易|投资|发展|实业|集团|股份|国际/g;
/** Companies of one house are told apart by these. */
const APART = /[一二三四五六七八九十东西南北中上下前后新老大小甲乙丙丁\dA-Za-z]/;

interface Company {
  readonly match: Match;
  /** What stands before the form, back to what is no part of a name; other words may stand before the name. */
  readonly lead: string;
  readonly form: string;
}

/** What no name of a company holds and words before one end in: 使用…, 违反与…, 立即通知…. */
const BEFORE_NAME = /[由与和及对向在是为即把将或的者用给以知告反意且从经等至并被]/;
/** What is left of a name has so many characters at least. */
const SHORTEST = 4;

/** The name alone: what stands behind the last word that is none of it. */
function withoutWords(lead: string): string {
  for (let at = lead.length - SHORTEST - 1; at >= 0; at -= 1) {
    if (BEFORE_NAME.test(lead.charAt(at))) return lead.slice(at + 1);
  }
  return lead;
}

function companies(document: PolicyDocument): readonly Company[] {
  return matches(document, FORM).map((match) => {
    const before = match.text.slice(Math.max(0, match.start - LONGEST), match.start);
    const lead = withoutWords(/[\u4e00-\u9fff（）()]{0,14}$/.exec(before)?.[0] ?? "");
    return { match, lead, form: match.words };
  });
}

/** How many characters two texts share at their ends. */
function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charAt(a.length - 1 - count) === b.charAt(b.length - 1 - count))
    count += 1;
  return count;
}

/** Where a company is: many of one place are strangers to each other. */
const PLACED = /[（(][^（）()]{1,6}[）)]|[（）()]/g;

const isOwn = (name: string) => name.replace(GENERAL, "").replace(PLACED, "").length >= 2;

/** How long `a` is when one of the names is the other with a general word put in at its end: 青禾网络, 青禾网络科技; else 0. */
function generalWordAdded(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ends = [...short.slice(-4).matchAll(GENERAL)].at(-1)?.[0] ?? "";
  const word = long.slice(-2);
  if (ends === "" || !short.endsWith(ends) || word.replace(GENERAL, "") !== "" || word === ends) return 0;
  const core = short.slice(-6);
  return long.slice(0, -2).endsWith(core) && core.replace(GENERAL, "").length >= 2 ? a.length : 0;
}

/** A general word that one name has in its middle and the other lacks: 第二人民医院, 第二医院. */
const LEFT_OUT = /^(?:人民|中心|附属|国际|科技|网络|信息|技术|文化)$/;
/** A name before its general word has so many characters at least. */
const STEM = 3;

function wordIn(long: string, short: string): { readonly further: number; readonly tail: number } | null {
  for (let tail = 0; tail + 2 + STEM <= long.length; tail += 1) {
    const before = long.slice(0, long.length - tail - 2);
    if (!LEFT_OUT.test(long.slice(before.length, before.length + 2))) continue;
    if (!short.endsWith(long.slice(long.length - tail))) continue;
    const further = shared(before, short.slice(0, short.length - tail));
    if (further >= STEM && isOwn(before.slice(before.length - further))) return { further, tail };
  }
  return null;
}

function wordLeftOut(a: string, b: string): number {
  const [longer, shorter] = [wordIn(a, b), wordIn(b, a)];
  if (longer) return longer.further + 2 + longer.tail;
  return shorter ? shorter.further + shorter.tail : 0;
}

/** Two neighbouring characters that changed places: 青禾, 禾青. */
function turned(a: string, b: string): number {
  const same = shared(a, b);
  const [x, y] = [a.slice(0, a.length - same), b.slice(0, b.length - same)];
  const pair = x.slice(-2);
  if (pair.length < 2 || y.slice(-2) !== pair.charAt(1) + pair.charAt(0) || pair.charAt(0) === pair.charAt(1)) return 0;
  const further = shared(x.slice(0, -2), y.slice(0, -2));
  return same + further >= 4 && further >= 1 ? same + 2 + further : 0;
}

/** The last character before the form differs, and a long name stands before it. */
const LONG = 5;
function lastDiffers(a: string, b: string): number {
  const [x, y] = [a.slice(-1), b.slice(-1)];
  if (x === y || APART.test(x + y)) return 0;
  const further = shared(a.slice(0, -1), b.slice(0, -1));
  return further >= LONG ? further + 1 : 0;
}

/** How much of `a`, from its end, is nearly the same as in `b`; 0 when the names are the same or strangers. */
function nearly(a: Company, b: Company): number {
  const same = shared(a.lead, b.lead);
  const common = a.lead.slice(a.lead.length - same);
  if (a.form !== b.form && COMPANY.test(a.form) !== COMPANY.test(b.form)) return 0;
  if (a.form !== b.form && !COMPANY.test(a.form)) return 0;
  if (a.form !== b.form) return same >= 4 && isOwn(common) ? same : 0;
  const left = wordLeftOut(a.lead, b.lead);
  if (left > 0) return left;
  if (!COMPANY.test(a.form)) return 0;
  const added = generalWordAdded(a.lead, b.lead) || turned(a.lead, b.lead) || lastDiffers(a.lead, b.lead);
  if (added > 0) return added;
  // One character differs, another is too much or is missing, and the names go on alike before it.
  for (const [left, right] of [
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const) {
    const beforeA = a.lead.slice(0, Math.max(0, a.lead.length - same - left));
    const beforeB = b.lead.slice(0, Math.max(0, b.lead.length - same - right));
    const further = shared(beforeA, beforeB);
    const differing =
      a.lead.slice(beforeA.length, a.lead.length - same) + b.lead.slice(beforeB.length, b.lead.length - same);
    if (same < 2 || further < 2 || further + same < 5 || APART.test(differing)) continue;
    if (!isOwn(beforeA.slice(beforeA.length - further) + common)) continue;
    return same + left + further;
  }
  return 0;
}

/** The name of a company, as much of it as two mentions share. */
const nameOf = ({ lead, form }: Company, length: number) => lead.slice(lead.length - length) + form;

/** So many companies a text names at most that are compared with each other. */
const MOST = 80;

const keyOf = ({ lead, form }: Company) => lead + form;

/** How often each ending of the names stands there. */
function endings(all: readonly Company[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const company of all) {
    for (let length = 2; length <= company.lead.length; length += 1) {
      const name = nameOf(company, length);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

interface Verdict {
  readonly own: string;
  readonly other: string;
  /** How many characters of the name stand before its form. */
  readonly length: number;
}

/** The name that one nearly agrees with, unless that one is the rarer. */
function verdictOn(
  company: Company,
  compared: readonly Company[],
  counts: ReadonlyMap<string, number>,
): Verdict | null {
  for (const another of compared) {
    const length = nearly(company, another);
    if (length === 0) continue;
    const own = nameOf(company, length);
    const other = nameOf(another, Math.min(another.lead.length, length));
    if ((counts.get(own) ?? 0) <= (counts.get(other) ?? 0)) return { own, other, length };
  }
  return null;
}

/** Whether two names differ in one character that nobody takes for the other: more likely they are two companies'. */
function isOtherName({ own, other }: Verdict, { alike }: WordTables): boolean {
  if (own.length !== other.length) return false;
  const differing = [...own].flatMap((sign, at) =>
    sign === other.charAt(at) ? [] : [[sign, other.charAt(at)] as const],
  );
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && !alike(pair[0]).includes(pair[1]);
}

/** Two names of companies that differ in a character or in the form of the company. */
export const nearNames: Rule = {
  id,
  sentence: "同一家公司的名称，全文写法一致",
  example: "本店由云岭青禾图书有限公司经营，来信请寄云岭青禾图书有限责任公司。",
  severity: "warning",
  falseAlarms: [
    "云岭青禾图书有限公司和云岭青禾物流有限公司负责配送。",
    "由北京甲乙信息技术有限公司和上海丙丁信息技术有限公司提供，青禾一店有限公司、青禾二店有限公司协助。",
    "云岭青禾图书有限公司（下称我们）；我们即云岭青禾图书有限公司。",
    "青禾商贸（北京）有限公司；远山传媒（北京）有限责任公司。",
  ],
  check: (document, { words }) => {
    const all = companies(document);
    const count = endings(all);
    const distinct = new Map(all.map((company) => [keyOf(company), company]));
    const compared = [...distinct.values()].slice(0, MOST);
    const verdicts = new Map(compared.map((company) => [keyOf(company), verdictOn(company, compared, count)]));
    const named = all.flatMap((company): readonly Finding[] => {
      const verdict = verdicts.get(keyOf(company));
      if (!verdict) return [];
      const { block, start, end } = company.match;
      const finding = findingAt(id, block, start - verdict.length, end, say.nearName(verdict.own, verdict.other));
      return [words && isOtherName(verdict, words) ? { ...finding, doubtful: true } : finding];
    });
    const told = new Set(named.map(({ blockId }) => blockId));
    const brands = words ? nearBrands(document, words) : [];
    return [
      ...named,
      ...brands.flatMap(({ block, start, end, own, other }) =>
        told.has(block.id) ? [] : [findingAt(id, block, start, end, say.nearName(own, other))],
      ),
    ];
  },
};
