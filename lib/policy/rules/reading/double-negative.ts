import { readingStrings as say } from "@/lib/strings/rules/reading";
import { findingOn, matches } from "../find";
import type { Rule } from "../rule";

const id = "reading/double-negative";

const PATTERN = /不得不|不能不|不可不|不会不|并非不|不是不|未必不|无不|没有不|不无|不能没有|不会没有/g;

/** A no that denies a no. */
export const doubleNegative: Rule = {
  id,
  sentence: "不用双重否定",
  example: "我们不得不收集这些信息。",
  severity: "advice",
  falseAlarms: [
    "如您不同意，不会影响您使用基本功能。",
    "保存时间不少于三年，您不可避免地会留下信息。",
    "用户信用记录应无不良记录，无不当行为。",
    "并非不可抗力造成的损失，除非法律另有规定。",
    "您不得不当使用他人信息，任何人不得不经授权访问，也不能不依约定处理。",
  ],
  check: (document) =>
    matches(document, PATTERN).flatMap((match) => {
      const rest = match.text.slice(match.end - 1, match.end + 3);
      return /^不(?:可抗力|良|当|足|妥|正当|必要|合理|合法|同|经(?![历过受营])|依|按)/.test(rest)
        ? []
        : [findingOn(id, match, say.doubleNegative(match.words))];
    }),
};
