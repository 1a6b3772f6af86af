import { referencesStrings as say } from "@/lib/strings/rules/references";
import { hanNumeral } from "../../labels/numerals";
import type { Block, BlockId, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { findingAt, findingOn, type Match, matches, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";
import { entriesIn } from "./beyond-count";
import { citedParts } from "./cited-parts";

const id = "references/unknown-clause";

const ORDINAL = "[一二三四五六七八九十百零]{1,6}|[1-9]\\d{0,2}";
const CLAUSE = `第(${ORDINAL})(章|部分|条)(?:第?[（(](${ORDINAL})[）)][项款节]?)?`;
/** 本政策第九章, 本政策第9条第（二）项: an article of a law never follows 本政策. */
const OWN = new RegExp(
  `本(?:(?:隐私|个人信息|信息)?(?:保护)?(?:政策|声明|指引)|(?:用户|服务)?协议|规则|须知|章程|合同|约定|办法)(?:的)?${CLAUSE}`,
  "g",
);
/** 按照3.1.4, 本协议第3.1条: numbers with stops, behind words that lead to a clause. */
const DECIMAL =
  /(?:本(?:政策|协议|规则|声明|须知|合同)|[见阅]|按照|依照|根据|违反|适用|上述|前述)(?:的)?(第?(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d.]|版|%|％|元|米|亿|万|倍|[a-zA-Z])(?:条|款|项|节)?)/g;
const OPENING = /(?:^|[。；：])\s?(\d{1,2}(?:\.\d{1,2}){1,3})(?=\s?[\u4e00-\u9fff])(?!\s?[元米亿万倍版折])/g;
/** 详见附件三. */
const ATTACHMENT = /(?:[见按照据阅]|列于|载于|列明的?)(附[件录表]([一二三四五六七八九十]{1,3}|\d{1,2}))/g;
const ATTACHED = /^附[件录表]([一二三四五六七八九十]{1,3}|\d{1,2})/;
/** 详见第九章: our own, unless the text around it speaks of a law. */
const SEEN = new RegExp(`(?:本文|上文|下文|前述|上述)?(?:的)?${CLAUSE}`, "g");
const OF_A_LAW = /《|[法例定]第/;

/** Our own clauses, by the words before them; a text that speaks of a law means the law's. */
function seenIn(block: Block): readonly Match[] {
  const seen = matchesIn(block, SEEN).filter(({ before }) => /[见阅照]/.test(before));
  return seen.length === 0 || OF_A_LAW.test(blockText(block)) ? [] : seen;
}

const ordinalOf = (number: string) => (/^\d/.test(number) ? Number(number) : hanNumeral(number));

/** What a document's numbers name. */
function judgeOf(document: PolicyDocument): (match: Match) => Finding | null {
  const chapters = new Map<number, BlockId>();
  const articles = new Map<number, BlockId>();
  const sections = new Set<string>();
  for (const block of document.blocks) {
    const { label, path } = block;
    if (label === null) continue;
    // Without articles 本政策第1条 is what stands outermost, in whatever numbers.
    const isChapter =
      block.kind === "heading" && (block.level === 1 || label.style === "chapter" || label.style === "unit-chapter");
    if (isChapter && !chapters.has(label.ordinal)) chapters.set(label.ordinal, block.id);
    if (label.style === "unit-article" && !articles.has(label.ordinal)) articles.set(label.ordinal, block.id);
    sections.add(`${path.at(-1) ?? ""} ${label.ordinal}`);
  }
  return (match) => {
    const [chapter = "", unit = "", section = ""] = match.groups;
    const named = unit === "条" && articles.size > 0 ? articles : chapters;
    const parent = named.get(ordinalOf(chapter) ?? 0);
    // What an article holds may stand behind it as a list of its own.
    const inside = section === "" || named === articles || sections.has(`${parent ?? ""} ${ordinalOf(section)}`);
    return parent !== undefined && inside ? null : findingOn(id, match, say.unknownClause(match.words));
  };
}

/** What one does with a clause of one's own text. */
const DONE_WITH = /(?:违反|实施|依据|根据|遵守|履行|适用|符合|除)(?:本[条款章节]和)?$/;

/** Clauses that a sentence does something with, and whose number is beyond all that the text has, or beyond the entries of its article. */
function beyondNumbers(document: PolicyDocument): readonly Finding[] {
  const labels = document.blocks.flatMap(({ label }) => label ?? []);
  const articles = new Map(
    document.blocks.flatMap((block) =>
      block.label?.style === "unit-article" ? [[block.label.ordinal, block] as const] : [],
    ),
  );
  const most = (ordinals: readonly number[]) => ordinals.reduce((one, other) => Math.max(one, other), 0);
  const largest = most(labels.map(({ ordinal }) => ordinal));
  // A text of articles calls nothing else an article; any other may call so what bears a number.
  const last = articles.size > 1 ? most([...articles.keys()]) : largest;
  if (largest < 2) return [];
  return document.blocks.flatMap((block) => {
    const found = matchesIn(block, SEEN).filter(({ text, start }) =>
      DONE_WITH.test(text.slice(Math.max(0, start - 6), start)),
    );
    if (found.length === 0 || OF_A_LAW.test(blockText(block))) return [];
    return found.flatMap((match) => {
      const [number = "", unit = "", section = ""] = match.groups;
      const ordinal = ordinalOf(number) ?? 0;
      const article = unit === "条" ? articles.get(ordinal) : undefined;
      const entries = article === undefined || section === "" ? 0 : entriesIn(article);
      const isBeyond = ordinal > (unit === "条" ? last : largest);
      const isEntryBeyond = entries > 1 && (ordinalOf(section) ?? 0) > entries;
      return isBeyond || isEntryBeyond ? [findingOn(id, match, say.unknownClause(match.words))] : [];
    });
  });
}

/** A law is named so near before its own numbers. */
const LAW_BEFORE = 60;

/** Decimal numbers that no clause has, in a text that numbers its clauses so. */
function unknownDecimals(document: PolicyDocument): readonly Finding[] {
  const printed = document.blocks.flatMap(({ label }) =>
    label && /^\d+(?:\.\d+)+/.test(label.printed) ? [label.printed] : [],
  );
  // A number that opens a sentence inside a paragraph is a clause too: …。5.1 您应当…。
  const inside = matches(document, OPENING).map(({ groups: [number = ""] }) => number);
  if (printed.length + inside.length < 2) return [];
  const known = new Set(printed.map((number) => (/^[\d.]+/.exec(number)?.[0] ?? "").replace(/\.$/, "")));
  for (const number of inside) known.add(number);
  return matches(document, DECIMAL).flatMap(({ block, text, start, end, groups: [words = "", number = ""] }) =>
    known.has(number) || OF_A_LAW.test(text.slice(Math.max(0, start - LAW_BEFORE), start))
      ? []
      : [findingAt(id, block, end - words.length, end, say.unknownClause(words))],
  );
}

/** Attachments that do not follow, in a text that has some with numbers. */
function unknownAttachments(document: PolicyDocument): readonly Finding[] {
  const known = document.blocks.flatMap((block) => {
    const number = block.kind === "table" ? undefined : ATTACHED.exec(blockText(block))?.[1];
    return number === undefined ? [] : [ordinalOf(number)];
  });
  if (known.length === 0) return [];
  return matches(document, ATTACHMENT).flatMap(({ block, end, groups: [words = "", number = ""] }) =>
    known.includes(ordinalOf(number)) ? [] : [findingAt(id, block, end - words.length, end, say.unknownClause(words))],
  );
}

/** A number that names no clause. */
export const unknownClause: Rule = {
  id,
  sentence: "引用的条款应当存在",
  example: "## 一、适用范围\n\n详见本政策第九章。",
  severity: "error",
  falseAlarms: [
    "## 一、适用范围\n\n详见本政策第一章。",
    "依据《中华人民共和国个人信息保护法》第四十五条处理。",
    "## 1、适用范围\n\n详见本政策第1条。",
    "## 一、适用范围\n\n### （一）范围\n\n详见本政策第一章（一）。",
    "## 一、适用范围\n\n1、文字。\n\n依照本政策第一条第（1）项处理，详见第1章。",
    "## 一、适用范围\n\n依据网络安全法第二十一条处理，参见第四十二条；见第三方说明，依照法律第九条。",
    '## 一、适用范围\n\n详见本政策<Ref to="s1">一、适用范围</Ref>。',
    "第一条 甲。\n\n第二条 违反第一条的，依照《商标法》第六十条处理。\n\n第三条 依据条例第九条处理。",
    "第一条 不得：（一）甲；（二）乙。\n\n第二条 实施第一条第（二）项行为的，予以警示。",
    "1.1 按照1.2办理。\n\n1.2 加急件按照1.5倍计价，参见4.2.1版说明。",
  ],
  check: (document) => {
    const judge = judgeOf(document);
    return [
      ...[...matches(document, OWN), ...document.blocks.flatMap(seenIn)].flatMap((match) => {
        const finding = judge(match);
        return finding ? [finding] : [];
      }),
      ...beyondNumbers(document),
      ...unknownDecimals(document),
      ...unknownAttachments(document),
      ...citedParts(document).flatMap(({ block, start, end, words, heading }) =>
        heading ? [] : [findingAt(id, block, start, end, say.unknownClause(words))],
      ),
    ];
  },
};
