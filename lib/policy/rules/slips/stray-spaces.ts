import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingAt, findingOn, isHan, type Match, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/stray-spaces";

const CHINESE = /^[\u3400-\u4dbf\u4e00-\u9fff“”‘’《》（）【】、，。；：？！]/;

const SPACES = /[ \u00a0\u2000-\u200a\u3000]+/g;
/** A mark that carries its own space on the side where the words are. */
const CLOSES = /^[”’》）】、，。；：？！]/;
const OPENS = /^[“‘《（【]/;
/** What parts the paragraphs of a table's cell, which the text has in one. */
const CELL_SPACE = "\u3000";

/** What a space divides and does not interrupt: the number or name of a part from its title, entries with a name before them. */
const NUMBERED = /^(?:第[^\s，。；]{1,6}(?:[章节条编部款篇]|部分)|附[件录表]?[^\s，。；]{0,3}|[引前序]言)$/;
const ENTRY = /^[\u4e00-\u9fffA-Za-z]{2,8}[：:]/;
const NAMED = /[：:][^：:。；]{1,40}$/;

/** What is left to fill in is another rule's: 【  】, 2030年 月 日. */
const isBlank = ({ before, after }: Match) =>
  (OPENS.test(before) && CLOSES.test(after)) || (/[年月]/.test(before) && /[月日]/.test(after));

function divides({ text, start, end }: Match): boolean {
  const line = text.slice(Math.max(0, start - 60), start);
  if (start <= 8 && NUMBERED.test(line)) return true;
  return ENTRY.test(text.slice(end, end + 9)) && NAMED.test(line);
}
/** How much before a space is read for what it stands in. */
const BEFORE = 60;
/** A standard's or a book's name may hold a space: 《信息安全技术 个人信息安全规范》. */
const IN_A_NAME = /《[^《》]*[\u3400-\u9fff]$/;
/** The parts of a postal address: 国正中心3号楼 法务部. */
const IN_AN_ADDRESS =
  /[省市区县镇路街道巷弄号院厦座栋楼层室](?:[A-Za-z0-9一二三四五六七八九十]{0,4}(?:号|座|栋|楼|层|室)?)$/;
const ADDRESS = /\d号|大厦|邮编|邮政编码|邮寄|写信|地址/;

const ownSpace = ({ text, start }: Match) => {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return IN_A_NAME.test(before) || (IN_AN_ADDRESS.test(before.slice(-8)) && ADDRESS.test(before));
};

/** A space between Chinese characters, two spaces, or a Latin word with a space on one side only. */
export const straySpaces: Rule = {
  id,
  sentence: "中文之间不空格；中文与字母、数字之间要么两侧都空，要么都不空",
  example: "选择其中的 “销量”进行设置。",
  severity: "warning",
  falseAlarms: [
    "我们使用 Cookie 收集信息，也使用Cookie保存设置。",
    "所涉域名为 qinghe.com.cn、qinghe.cn。",
    "包括Android ID、Qinghe Group Holding Limited等。",
    "Cookie 是小型文件；我们还使用 SDK。",
    "通过 App 中的“设置”查看，版本为 4.2。",
    "附录一　名词解释",
    "由【  】负责，自2030年 月 日起施行。",
    "第一部分 报名与付款",
    "名称：甲公司　用途：推送 电话：010-12345678",
    "依照 GB/T 35273《信息安全技术 个人信息安全规范》处理。",
    "请写信至清河区书院路485号3号楼 法务部（收）。",
  ],
  check: (document) => [
    ...matches(document, SPACES).flatMap((match) => {
      if (divides(match) || isBlank(match)) return [];
      if (match.block.kind === "table" && match.words === CELL_SPACE) return [];
      if (match.words.length === 1 && ownSpace(match)) return [];
      const beside = CLOSES.test(match.after) || OPENS.test(match.before);
      if (beside || (CHINESE.test(match.before) && CHINESE.test(match.after)))
        return [findingOn(id, match, say.spaceBetween())];
      return match.words.length > 1 ? [findingOn(id, match, say.spaceRun())] : [];
    }),
    ...matches(document, /[A-Za-z0-9][\w./&+@-]*(?: [A-Za-z0-9][\w./&+@-]*)*/g).flatMap((match) => {
      const { block, text, start, end, before, after } = match;
      if (before === " " && isHan(text.charAt(start - 2)) && isHan(after)) {
        return [findingAt(id, block, start - 1, start, say.spaceOneSide())];
      }
      if (after === " " && isHan(text.charAt(end + 1)) && isHan(before)) {
        return [findingAt(id, block, end, end + 1, say.spaceOneSide())];
      }
      return [];
    }),
  ],
};
