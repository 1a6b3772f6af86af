import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";

const id = "slips/broken-sentence";

const ENDS = /[。；：！？…;:!?.][”’）】》)]*$/;
/** A sentence that ends in a bracket after its full stop, as `……。（点击管理）`. */
const ENDS_IN_BRACKET = /。（[^（）]*）$/;

/** Entries of a bare list, such as names, need no mark: all of them are short and none has one. */
const BARE = 20;

/** The items that stand in a bare list of more than one. */
function inBareLists(document: PolicyDocument): ReadonlySet<Block> {
  const bare = (block: Block) => !/[，。；：]/.test(blockText(block)) && blockText(block).length <= BARE;
  const found = new Set<Block>();
  let list: Block[] = [];
  const close = () => {
    if (list.length > 1 && list.every(bare)) for (const item of list) found.add(item);
    list = [];
  };
  for (const block of document.blocks) {
    if (block.kind === "item") list.push(block);
    else close();
  }
  close();
  return found;
}

/** A list item or paragraph that was cut in two, or lacks its last mark. */
export const brokenSentence: Rule = {
  id,
  sentence: "一句话、一项内容应写在同一段里，段末应有标点",
  example: "1、寄出您买的图书、保留相应\n\n的发货记录。",
  severity: "warning",
  falseAlarms: [
    "您可以进行设置。（点击管理书单）",
    "您可以这样联系我们：\n\n1、致电客服；\n\n2、发送邮件。",
    "| 功能 | 种类 |\n| --- | --- |\n| 搜索 | 搜索词 |",
    "我们承诺“不会出售您的信息。”",
    "### （一）转让\n\n我们会告知您。",
    "我们会收集：\n\n1、姓名\n\n2、手机号码\n\n3、收货地址",
  ],
  check: (document) => {
    const bare = inBareLists(document);
    return document.blocks.flatMap((block, index) => {
      if (block.kind === "heading" || block.kind === "table") return [];
      const text = blockText(block);
      if (text === "" || ENDS.test(text) || ENDS_IN_BRACKET.test(text)) return [];
      if (bare.has(block)) return [];
      const next = document.blocks[index + 1];
      const continued = next?.kind === "paragraph" && next.path.at(-1) === block.path.at(-1);
      const start = text.length - 1;
      return [findingAt(id, block, start, text.length, continued ? say.brokenSentence() : say.noStop())];
    });
  },
};
