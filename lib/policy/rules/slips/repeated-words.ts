import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { wordSegmenter } from "../../word-segments";
import { findingAt, findingOn, type Match, matches } from "../find";
import type { Rule } from "../rule";
import { seriesRepeats } from "./series";

const id = "slips/repeated-words";

/** Verbs that Chinese doubles to soften them. */
const DOUBLED = /^(讨论|研究|考虑|商量|了解|休息|学习|体验|检查)\1$/;

/** What makes a person or thing of a verb: 提供服务|服务商, 管理|管理员. */
const OF_THE_SECOND = /^[者商员库人方器师码费站店]/;

const segments = wordSegmenter();
/** What no name of a product holds: 您的您的 is a slip, though the dictionary has no such word. */
const FUNCTION = /[的了您我你们他她它是在和与或及其将被为以于对向从这那此本该]/u;
const DOUBLING = /([\u3400-\u4dbf\u4e00-\u9fff]{2,8})\1/g;

/**
 * Tells the doublings that are names, as 哔哩哔哩: their half stands nowhere by itself, and is either no word of the
 * dictionary or doubled again elsewhere.
 * @param doublings all that the document has
 */
function namesAmong(document: PolicyDocument, doublings: readonly Match[]): (half: string) => boolean {
  const doubled = new Map<string, number>();
  for (const { groups } of doublings) doubled.set(groups[0] ?? "", (doubled.get(groups[0] ?? "") ?? 0) + 1);
  const unknown = (half: string) => segments?.(half).every((word) => word.length === 1) ?? false;
  const perhaps = [...doubled].filter(([half, times]) => !FUNCTION.test(half) && (times > 1 || unknown(half)));
  const standing = countsOf(
    document.blocks.map(blockText),
    perhaps.map(([half]) => half),
  );
  const names = new Set(perhaps.flatMap(([half, times]) => ((standing.get(half) ?? 0) <= times * 2 ? [half] : [])));
  return (half) => names.has(half);
}

/** How often each of the words stands in the texts, counted in one pass, so that it costs the same however many there are. */
function countsOf(texts: readonly string[], words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(words.map((word) => [word, 0]));
  const byFirst = new Map<string, string[]>();
  for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  for (const text of texts) {
    const ends = new Map<string, number>();
    for (let start = 0; start < text.length; start += 1) {
      for (const word of byFirst.get(text.charAt(start)) ?? []) {
        // What overlaps with the one before is none of its own.
        if ((ends.get(word) ?? 0) > start || !text.startsWith(word, start)) continue;
        counts.set(word, (counts.get(word) ?? 0) + 1);
        ends.set(word, start + word.length);
      }
    }
  }
  return counts;
}

/** How much of the text behind a doubling is read to see whether its last word ends there. */
const BEHIND = 4;

/** Whether the second half goes on into another word: 一对|一|对话. */
function goesOn({ text, start, end }: Match): boolean {
  if (segments === null) return false;
  let at = start;
  for (const word of segments(text.slice(start, end + BEHIND))) {
    if (at < end && at + word.length > end) return true;
    at += word.length;
  }
  return false;
}

/** An entry of a series that stands there twice in a row; the mark before it shows where it begins. */
const ENTRY = /([、，。；：（]|^)([\u3400-\u4dbf\u4e00-\u9fffA-Za-z]{2,12})、\2(?=[、，。；）])/gm;

/** An entry that ends in a word and another that begins with it: JavaScript JavaScript 是…, …SDK SDK公司：. */
const BEGINS_ANEW = /^\s?(?:是|指|公司|[（(：:])/;

/** Latin words that stand twice with one space between. A third in the row is no second finding. */
function latinTwice(document: PolicyDocument): readonly Pick<Match, "block" | "start" | "end" | "words">[] {
  let earlier: Match | null = null;
  return matches(document, /[A-Za-z]{2,}/g).flatMap((match) => {
    const twice =
      earlier?.block === match.block &&
      earlier.words === match.words &&
      earlier.end === match.start - 1 &&
      match.before === " ";
    const start = earlier?.start ?? 0;
    earlier = twice ? null : match;
    if (BEGINS_ANEW.test(match.text.slice(match.end, match.end + 3))) return [];
    return twice ? [{ block: match.block, start, end: match.end, words: match.words }] : [];
  });
}

/** A word or phrase of two to eight characters typed twice in a row, or an entry that a series holds twice. */
export const repeatedWords: Rule = {
  id,
  sentence: "同一个词不应连写两遍",
  example: "我们会记录您的订单信息订单信息。",
  severity: "warning",
  falseAlarms: [
    "请您先讨论讨论，考虑考虑。",
    "个人信息、个人信息主体和个人信息处理者。",
    "核对订单等等等等有关事项。",
    "包括敏感个人信息、个人信息、设备信息。",
    "提供服务服务商的名单，管理管理员账号，联系联系人，验证验证码。",
    "收集姓名、电话，以及收货人的姓名、地址；头像（清晰）、背景（清晰）。",
    "您可以查看订单、订单信息，商品或服务、服务或活动。",
    "您可以用哔哩哔哩登录。",
    "不得采取出售、转让、盗用等方式注册或通过出售、转让、盗用其他账户享用会员。",
    "我们收集、使用、保存您的信息或者若我们超出期限收集、使用、保存，您可以撤回同意。",
    "您可以打开一对一对话。",
    "B. JavaScript JavaScript 是一种语言；甲支付 SDK SDK公司：某公司。",
    "咕噜咕噜由我们运营，咕噜咕噜的内容来自用户。",
  ],
  check: (document) => {
    const doublings = matches(document, DOUBLING);
    const isName = namesAmong(document, doublings);
    return [
      ...matches(document, ENTRY).map(({ block, end, groups }) =>
        findingAt(id, block, end - (groups[1] ?? "").length, end, say.repeatedWord(groups[1] ?? "")),
      ),
      ...seriesRepeats(document).map(({ block, start, end, words }) =>
        findingAt(id, block, start, end, say.repeatedEntry(words)),
      ),
      ...latinTwice(document).map(({ block, start, end, words }) =>
        findingAt(id, block, start, end, say.repeatedWord(words)),
      ),
      ...doublings.flatMap((match) => {
        const [word = ""] = match.groups;
        // One character over and over is the other rule's.
        if (new Set(word).size === 1 || DOUBLED.test(match.words)) return [];
        if (OF_THE_SECOND.test(match.after) || isName(word) || goesOn(match)) return [];
        return [findingOn(id, match, say.repeatedWord(word))];
      }),
    ];
  },
};
