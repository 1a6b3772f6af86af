import { referencesStrings as say } from "@/lib/strings/rules/references";
import { hanNumeral } from "../../labels/numerals";
import { findingAt, matches } from "../find";
import type { Rule } from "../rule";
import { STATUTES } from "./statutes";

const id = "references/statute-articles";

const CITED =
  /《(?:中华人民共和国)?([^《》]{2,30})》(?:（[^（）]{0,30}）)?(?:的)?(第([一二三四五六七八九十百千零〇]{1,9}|\d{1,4})条)/g;

/** The number of an article: 一千二百六十 as well as 1260. */
function articleOf(number: string): number | null {
  if (/^\d/.test(number)) return Number(number);
  const [thousands = "", rest = ""] = number.includes("千") ? number.split("千", 2) : ["", number];
  const below = rest === "" ? 0 : hanNumeral(rest.replace(/^零/, ""));
  return below === null ? null : (hanNumeral(thousands) ?? 0) * 1000 + below;
}

/** An article that a statute does not have. */
export const statuteArticles: Rule = {
  id,
  sentence: "引用的法律条文应当存在",
  example: "依照《中华人民共和国电子商务法》第一百三十一条处理。",
  severity: "warning",
  falseAlarms: [
    "依照《中华人民共和国民法典》第一千零三十四条、《个人信息保护法》第七十四条处理。",
    "依照《某市物业管理办法》第一百条处理。",
    "依照《中华人民共和国刑法》第二百五十三条之一处理。",
  ],
  check: (document) =>
    matches(document, CITED).flatMap(({ block, end, groups }) => {
      const [name = "", article = "", number = ""] = groups;
      const count = STATUTES.get(name);
      const cited = articleOf(number);
      if (count === undefined || cited === null || cited <= count) return [];
      return [findingAt(id, block, end - article.length, end, say.noArticle(name, article, count))];
    }),
};
