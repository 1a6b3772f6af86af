import { slipsStrings as say } from "@/lib/strings/rules/slips";
import { lookAlikes } from "../../radicals";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";

const id = "slips/look-alikes";

/** A radical of a dictionary where a Chinese character should stand, as copying out of a PDF leaves it. */
export const lookAlikeCharacters: Rule = {
  id,
  sentence: "汉字不应写成看上去一样的部首字符",
  example: "我们保护⽤户的信息。",
  severity: "warning",
  falseAlarms: ["我们保护用户的信息。", "部首“亻”“氵”在汉字里很常见。", "①㊀Ⅳ㎡是符号。"],
  check: (document) =>
    document.blocks.flatMap((block) =>
      lookAlikes(blockText(block)).map(({ index, sign, character }) =>
        findingAt(id, block, index, index + sign.length, say.lookAlike(sign, character)),
      ),
    ),
};
