import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, type Match, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/placeholders";

/** Signs nobody leaves in a finished text: runs of X, × before a unit, lines to write on, an empty bracket. */
const SIGNS: readonly RegExp[] = [
  /(?<![A-Za-z\d×])(?:X{2,8}|x{2,8})(?![A-Za-z\d])/g,
  /×{2,8}|×(?=年|月|日|天|个|元|次|号|条|岁|小时|公司|平台|部)/g,
  /(?<![A-Za-z\d.@/-])[XxN](?=年|月|日|天|个工作日|个月|元|岁|小时)/g,
  /年\s{1,8}月(?:\s{1,8}日)?/g,
  /_{2,60}|＿{1,60}|…{3,20}/g,
  /【\s{0,8}】|\[\s{0,8}\]|（\s{0,8}）|《\s{0,8}》|“\s{0,8}”|［\s{0,8}］/g,
  /[●○■□◯＊]{1,8}|\*{3,8}|(?<=[\u4e00-\u9fff])\*{2}(?=[年月日个元名条])/g,
  /某(?:某|年|月|日|公司|平台)(?:某[年月日])?/g,
  /\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}/g,
];

/** Words of whoever writes, to whoever is to finish it. */
const NOTES: readonly RegExp[] = [
  /(?:TODO|FIXME|TBD|TBC|tbd|todo)(?![A-Za-z])/g,
  /(?<![等期优招接款看对])待(?:定(?!位|期|向|价|金)|补(?!偿|货|办|缴|税|贴)充?|填写?|确认后?(?:填写|补充)|完善后补|法务|业务方|产品方|核实后填)[\u4e00-\u9fff]{0,4}/g,
  /此处(?:待|应?(?:填写?|插入|补充|替换|添加|写明))[\u4e00-\u9fff]{0,8}/g,
  /(?:[（(【[]|请|需)(?:自行|据实|按实际(?:情况)?)(?:填写|替换)(?!的)[\u4e00-\u9fff]{0,4}/g,
];

const WANTED =
  "(?:全称|简称|名称|姓名|日期|年份|地址|网址|链接|电话|电话号码|手机号码?|邮箱|邮编|号码|联系方式|联系人|金额|数字|期限|天数|备案号|填写|插入|补充|替换|待定|待补|待填|待确认)";
/** 【公司全称】, [联系电话]: what is to be put there stands in brackets. */
const SLOTS = new RegExp(
  `(?:【|\\[|［|〔|\\{)(?:请|此处|在此|待)?[\\u4e00-\\u9fffA-Za-z]{0,10}${WANTED}(?:】|\\]|］|〕|\\})`,
  "g",
);
const NOTE_IN_BRACKETS = /[【[［（(](?:此处|请(?:填|插入|补充|替换|在此)|待)[^】\]］）)]{0,20}(?:】|\]|］|）|\))/g;

/** A button or page has its name in the same brackets: 点击【联系电话】. */
const PRESSED = /(?:点击|点按|轻触|选择|进入|打开|勾选|通过|在|—|-|→|>|＞|至|到|和|或|、|页面|按钮|填写)\s?$/;
/** Whoever presses may be told where: 点击顶部的[您的姓名]. */
const PRESSED_THERE = /(?:点击|点按|轻触|轻点|单击|选择|打开|勾选)[^，。；：,;:]{0,8}$/;
const isButton = ({ text, start, end }: Match) =>
  PRESSED.test(text.slice(Math.max(0, start - 4), start)) ||
  PRESSED_THERE.test(text.slice(Math.max(0, start - 12), start)) ||
  /^(?:按钮|页面|选项|一栏|入口|—|-|→|>|＞|【|中|里|上)/.test(text.slice(end, end + 3));

/** A heading may be set in brackets as a whole: 【联系方式】. */
const isHeading = ({ block, words, text }: Match) => block.kind === "heading" && words === text;

/** Who signs a form fills in a line: 签名：____. */
const SIGNED = /(?:签[名字章署]|盖章|日期|身份证号码?|监护人|患者|关系|[年月日])\s{0,2}[：:]?\s{0,4}$/;
const isForSigning = ({ words, text, start }: Match) =>
  /^[_＿]/.test(words) && SIGNED.test(text.slice(Math.max(0, start - 12), start));

/** A sign that is spoken of stands between quotes: 以“【】”标明. */
const isNamed = ({ words, before, after }: Match) => /^[【[［]/.test(words) && before === "“" && after === "”";

/** No more blanks than so many stand before a sign of a list. */
const INDENT = 8;
/** A square or a dot before a line's words is a sign of a list. */
const isBullet = ({ words, text, start, end }: Match) =>
  /^[●○■□◯]$/u.test(words) &&
  start <= INDENT &&
  text.slice(0, start).trim() === "" &&
  /^\s{0,2}[\u4e00-\u9fffA-Za-z]/u.test(text.slice(end, end + 3));

/** Something that was to be filled in. */
export const placeholders: Rule = {
  id,
  sentence: "没有留着待填的内容",
  example: "客服记录保存×年，由【公司全称】负责。",
  severity: "warning",
  falseAlarms: [
    "您可以点击【联系电话】或【设置】，进入【个人中心】—【收货地址】页面修改。",
    "点击屏幕上方的【订单名称】，轻点右侧[我的地址]。",
    "## 【联系方式】\n\n请致电客服。",
    "屏幕为1920×1080，XXL号，尺寸3×4厘米，等待确认收货，待定位完成，期待填补空白。",
    "我们的电话是010-12345678，邮箱是xxl@example.com。",
    "重要的内容以“【】”标明。",
    "签名：\\_\\_\\_\\_\\_\\_。",
    "由【云岭青禾图书有限公司】提供，简称“本公司”。",
    "平台会处理用户自行填写的地址；用户可以自行填写昵称。",
    "请先读完。\\*\\*随后按下按钮。",
    "■收集与使用\n\n● 共享",
    "2030年 1月 5日起施行。",
    "待付款、待发货的订单；待补货的商品；接待定点商家。",
  ],
  check: (document) => {
    const seen = new Map<string, number>();
    const found = [
      ...SIGNS.flatMap((expression) => matches(document, expression)),
      ...NOTES.flatMap((expression) => matches(document, expression)),
      ...matches(document, NOTE_IN_BRACKETS),
      ...matches(document, SLOTS).filter((match) => !isButton(match) && !isHeading(match)),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    return found.flatMap((match) => {
      if (isForSigning(match) || isNamed(match) || isBullet(match)) return [];
      const until = seen.get(match.block.id) ?? 0;
      if (match.start < until) return [];
      seen.set(match.block.id, match.end);
      return [findingOn(id, match, say.placeholder(match.words))];
    });
  },
};
