import { termsStrings as say } from "@/lib/strings/rules/terms";
import type { BlockId } from "../../model";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { termDefinitions, type Use, usesOf } from "./definitions";

const id = "terms/circular-definition";

/** 青禾书屋 may be explained by the company’s full name, 河州青禾书屋有限公司. */
const inCompanyName = ({ block, end }: Use) =>
  /^[^，。；、的]{0,8}有限公司/.test(blockText(block).slice(end, end + 12));

/** An entry of the appendix that explains a word with the word itself; reported once an entry. */
export const circularDefinition: Rule = {
  id,
  sentence: "定义不应使用被定义的词本身",
  example: "## 附录：相关定义\n\n关联公司：指年报披露的关联公司。",
  severity: "advice",
  falseAlarms: [
    "## 附录：相关定义\n\n信息：指数据和记录。\n\n敏感信息：指容易受侵害的信息。",
    "## 附录：相关定义\n\n茶票公司：指提供茶票服务的主体。",
    "## 附录：相关定义\n\n青禾书屋：指河州青禾书屋有限公司。",
    "## 附录：相关定义\n\n信息：指数据，不同于敏感信息。\n\n敏感信息：指容易受侵害的数据。",
  ],
  check: (document) => {
    const definitions = termDefinitions(document).filter(({ source }) => source === "appendix");
    const uses = usesOf(
      document,
      definitions.map(({ spelling }) => spelling),
    );
    const inBlock = new Map<BlockId, Use[]>();
    for (const use of uses) {
      const others = inBlock.get(use.block.id);
      if (others) others.push(use);
      else inBlock.set(use.block.id, [use]);
    }
    return definitions.flatMap(({ term, block, end }) => {
      const use = inBlock
        .get(block.id)
        ?.find((one) => one.spelling === term && one.start >= end && !inCompanyName(one));
      return use ? [findingAt(id, block, use.start, use.end, say.circular(term))] : [];
    });
  },
};
