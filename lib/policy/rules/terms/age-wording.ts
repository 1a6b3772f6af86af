import { termsStrings as say } from "@/lib/strings/rules/terms";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "terms/age-wording";

/** 以下 counts the number itself, 不满 does not: 十四周岁以下 includes the day of the fourteenth birthday. */
export const ageWording: Rule = {
  id,
  sentence: "儿童和未成年人的年龄写作“不满十四周岁”“不满十八周岁”",
  example: "如果您是14周岁以下儿童的，请您的监护人阅读。",
  authority: "民法典第一千二百五十九条；个人信息保护法第二十八条、第三十一条",
  severity: "warning",
  falseAlarms: [
    "儿童指不满十四周岁的未成年人，未成年人是不满十八周岁的自然人。",
    "面向14周岁以上的用户。",
    "十六周岁以上的未成年人，以自己的劳动收入为主要生活来源的除外。",
  ],
  check: (document) =>
    matches(document, /(14|十四|18|十八)周?岁(?:及|（含）)?以下/g).map((match) => {
      const [age = ""] = match.groups;
      const standard = age === "14" || age === "十四" ? "不满十四周岁" : "不满十八周岁";
      return findingOn(id, match, say.ageInclusive(match.words, standard));
    }),
};
