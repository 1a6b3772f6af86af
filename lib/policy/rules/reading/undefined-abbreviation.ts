import { readingStrings as say } from "@/lib/strings/rules/reading";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";
import { termDefinitions } from "../terms/definitions";

const id = "reading/undefined-abbreviation";

/** Abbreviations everyone reads as words. */
const COMMON = new Set(["APP", "ID", "IP", "AI", "GPS", "PC", "PDF", "QQ", "SIM", "USB", "VIP", "APPLE", "WIFI", "TV"]);

/** A bracket that gives a Chinese name, or the words the letters stand for. */
const EXPLAINED = /^（[^（）]*?(?:[\u4e00-\u9fff]{3}|[A-Z][a-z]+ [A-Z][a-z]+)/;

/** An explanation's first words stand within so many characters. */
const EXPLANATION = 100;

/** Capital letters nobody explains; reported where they stand first. */
export const undefinedAbbreviation: Rule = {
  id,
  sentence: "英文缩写第一次出现时应解释",
  example: "我们会收集您的MEID。",
  severity: "advice",
  falseAlarms: [
    "我们会收集IP地址、设备ID和SIM卡信息，并使用App。",
    '软件工具包（简称“<Define term="SDK">SDK</Define>”）和SDK。',
    "SDK（Software Development Kit，软件开发工具包）和CDN（Content Delivery Network）。",
    "国际移动设备识别码（IMEI），IMEI（国际移动设备识别码）。",
    "包括唯一设备识别码IMEI、媒体访问控制地址MAC。",
    "邮箱 HELP@EXAMPLE.COM。",
  ],
  check: (document) => {
    const seen = new Set(termDefinitions(document).map(({ spelling }) => spelling));
    const found = matches(document, /[A-Z]{2,}/g);
    for (const { text, start, end, words, before, after } of found) {
      const explained =
        (after === "（" && EXPLAINED.test(text.slice(end, end + EXPLANATION))) ||
        (before === "（" && after === "）") ||
        /(?:识别码|标识符|编号|接口|工具包|协议|地址)$/.test(text.slice(Math.max(0, start - 3), start));
      if (explained) seen.add(words);
    }
    return found.flatMap((match) => {
      const inWord = /[A-Za-z@.\d_-]/.test(match.before) || /[A-Za-z@.\d_-]/.test(match.after);
      if (inWord || seen.has(match.words) || COMMON.has(match.words)) return [];
      seen.add(match.words);
      return [findingOn(id, match, say.abbreviation(match.words))];
    });
  },
};
