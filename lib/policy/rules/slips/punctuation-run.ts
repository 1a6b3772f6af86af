import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "slips/punctuation-run";

const STOPS = "，。；：、？！,;:?!";

/** Two marks where one belongs, and a mark right inside a bracket. */
export const punctuationRun: Rule = {
  id,
  sentence: "两个点号不应连用，点号不应紧挨在括号里侧",
  example: "我们设有读者服务台，。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "warning",
  falseAlarms: [
    "您真的同意吗？！",
    "请注意……以及——如下所述：“您同意。”",
    "（您可以点击查看。）",
    "您可以在“设置”、“隐私”中管理（见下文）。",
    "网站首页 example.com/a，时间是 10:30。",
  ],
  check: (document) => [
    ...matches(document, new RegExp(`[${STOPS}]{2,}`, "g")).flatMap((match) =>
      /^(？！|！？|\?!|!\?)$/.test(match.words) || (/[A-Za-z]/.test(match.before) && match.after === "/")
        ? []
        : [findingOn(id, match, say.punctuationRun(match.words))],
    ),
    ...matches(document, /[（《“【][，。；：、]|[，、；：][）》”】]/g).map((match) =>
      findingOn(id, match, say.markInsideBracket(match.words.replace(/[（《“【）》”】]/, ""))),
    ),
  ],
};
