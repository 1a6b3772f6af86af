import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, isHan, type Match, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/half-width-punctuation";

const FULL: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
  ".": "。",
  '"': "“”",
  "'": "‘’",
};

const isChinese = (character: string) => isHan(character) || /^[“”‘’《》（）【】、，。；：？！]/.test(character);

/** The words right before a place; a look at all of them, mark by mark, would take minutes on a long text. */
const lead = (text: string, start: number) => text.slice(Math.max(0, start - 80), start);

/** Whether a closing bracket has its opening one before it, so that it is no clause number such as `1)`. */
const closesBracket = ({ text, start }: Match) => /\([^()]*$/.test(lead(text, start));

/** A Latin word right behind a Chinese one, as in 卸载App, which ends in no abbreviation’s stop. */
const afterLatin = ({ text, start }: Match) =>
  /[\u4e00-\u9fff][A-Za-z]{2,}$/.test(lead(text, start)) && !/(?:Ltd|Inc|Co|etc|No)$/.test(lead(text, start));
/** A number in brackets, which counts what follows in a sentence: (a) 您的姓名；(ii) 您的电话. */
const COUNTS = /^\((?:[A-Za-z]|\d{1,2}|[ivx]{1,4})\)/;
const COUNTED = /\((?:[A-Za-z]|\d{1,2}|[ivx]{1,4})$/;
const DOMAIN = /^(?:中国|公司|网络)/;

/** Whether a mark belongs to Chinese text: a Chinese character leads to it or follows it, and nothing Latin claims it. */
function amongChinese(match: Match): boolean {
  const { before, after, words } = match;
  if (words === '"' || words === "'") return isChinese(before) && isChinese(after);
  if (words === "(" && COUNTS.test(match.text.slice(match.start, match.start + 6))) return false;
  if (words === ")" && COUNTED.test(lead(match.text, match.start))) return false;
  if (words === "(") return isChinese(before) || isChinese(after);
  if (words === ":" && isHan(before)) return after !== "/";
  if (words === "." && afterLatin(match))
    return after === "" || (isHan(after) && !DOMAIN.test(match.text.slice(match.end, match.end + 2)));
  if (isChinese(before)) return isChinese(after) || after === "" || (",;".includes(words) && /[A-Za-z\d ]/.test(after));
  if (",;".includes(words)) return /[A-Za-z\d]/.test(before) && isHan(after);
  return (
    words === ")" && isChinese(after) && (closesBracket(match) || /[A-Za-z]{2}$/.test(lead(match.text, match.start)))
  );
}

/** A bracket whose other half is full-width is no pair, which is told as that. */
const halved = ({ words, text, start, end }: Match) =>
  (words === "(" && /^[^()（）]{0,60}）/.test(text.slice(end, end + 61))) ||
  (words === ")" && /（[^()（）]{0,60}$/.test(text.slice(Math.max(0, start - 61), start)));

/** A Latin mark in a Chinese sentence. */
export const halfWidthPunctuation: Rule = {
  id,
  sentence: "中文句子里的标点应为全角",
  example: "在买书过程中,您需提供收货地址。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "warning",
  falseAlarms: [
    "网址为 qinghe.com.cn、qinghe.cn、6070.com，版本 4.2.1。",
    "每天 10:30，金额 1,000 元，路径“设置-隐私”。",
    "见5.合作情形—1)寄送图书—A.快递服务。",
    "发送邮件至 help@example.com。",
    '执行 "run" 命令，屏幕为 6.1"。',
    "与Levi's等品牌合作，分为A,B,C三级，时间为 9:30-10:30，比例为1:2。",
    "英文原文为 We respect your privacy, and we protect it; please read on. 以中文为准。",
    "1)姓名；2)电话；依照第5.4条c)项。",
    "您同意：(a) 我们可以展示内容；(b)我们可以删除内容；及 (iii) 其他。",
    "域名为qinghe.中国。英文名为Qinghe Co., Ltd.",
  ],
  check: (document) =>
    matches(document, /[,;:?!()."']/g).flatMap((match) =>
      amongChinese(match) && !halved(match)
        ? [findingOn(id, match, say.halfWidth(match.words, FULL[match.words] ?? ""))]
        : [],
    ),
};
