import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "terms/age-wording";

const INCLUSIVE = /(14|十四|18|十八)周?岁(?:及|（含）|\(含\))?以下/g;
/** The sentence speaks of those whom the statutes mean; a fare or a course may have an age of its own. */
const MINORS = /儿童|未成年|监护|父母/;
/** The same idea as 不满, which the statutes use. */
const NOT_YET = /(?:未满|不足|小于|低于|不到|未达|少于)(14|十四|18|十八)周?岁/g;

const STANDARD = /不满(14|十四|18|十八)周?岁/g;

/**
 * 以下 counts the number itself, 不满 does not: 十四周岁以下 includes the day of the fourteenth birthday. Other words for
 * 不满 are reported where the text says 不满 of the same age too.
 */
export const ageWording: Rule = {
  id,
  sentence: "儿童和未成年人的年龄写作“不满十四周岁”“不满十八周岁”",
  example: "如果您是14周岁以下儿童的，请您的监护人阅读。",
  authority: "民法典第一千二百五十九条；个人信息保护法第二十八条、第三十一条",
  severity: "warning",
  falseAlarms: [
    "儿童指不满十四周岁的未成年人，未成年人是不满十八周岁的自然人。",
    "未满十八周岁的，由监护人代为办理；儿童指不满十四周岁的人。",
    "面向14周岁以上的用户。",
    "未满十四周岁的用户请由监护人陪同。",
    "保存期限不足18个月，折扣低于14元。",
    "18周岁以下和六十周岁以上的游客凭证件购半价票。",
    "十六周岁以上的未成年人，以自己的劳动收入为主要生活来源的除外。",
  ],
  check: (document) => {
    const standardOf = ([age = ""]: readonly string[]) => {
      return age === "14" || age === "十四" ? "不满十四周岁" : "不满十八周岁";
    };
    const inclusive = matches(document, INCLUSIVE)
      .filter(({ text, start, end }) => MINORS.test(text.slice(Math.max(0, start - 40), end + 40)))
      .map((match) => findingOn(id, match, say.ageInclusive(match.words, standardOf(match.groups))));
    const standards = new Set(matches(document, STANDARD).map(({ groups }) => standardOf(groups)));
    // 未满十八周岁 beside 不满十四周岁 speaks of another age, each in its own words.
    const mixed = matches(document, NOT_YET).filter(({ groups }) => standards.has(standardOf(groups)));
    const other = mixed.map((match) => findingOn(id, match, say.ageOther(match.words, standardOf(match.groups))));
    return [...inclusive, ...other];
  },
};
