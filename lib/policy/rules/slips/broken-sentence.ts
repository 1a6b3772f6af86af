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

/** A line of a list is no longer. */
const LINE = 80;
/** So many lines without a mark, one behind the other, are a list and no sentence cut in pieces. */
const LINES = 3;
/** What something is called, and what it is: 用途：付款. */
const ENTRY = /^[^，。；：:]{1,15}[：:][^。；]+$/;

/** The lines of lists that do without marks: entries with a name before them, and three lines or more in a row. */
function inOpenLists(document: PolicyDocument): ReadonlySet<Block> {
  const found = new Set<Block>();
  let list: Block[] = [];
  const close = () => {
    if (list.length >= LINES) for (const line of list) found.add(line);
    list = [];
  };
  for (const block of document.blocks) {
    const text = block.kind === "paragraph" || block.kind === "item" ? blockText(block) : "";
    const open = text !== "" && text.length <= LINE && !ENDS.test(text) && !/[，、,]$/.test(text);
    const [last] = list;
    if (!open || (last && last.path.at(-1) !== block.path.at(-1))) close();
    if (!open) continue;
    list.push(block);
    if (ENTRY.test(text)) found.add(block);
  }
  close();
  return found;
}

/** So long at most is a title that stands in a paragraph of its own. */
const TITLE = 20;
/** A title ends in none of these, and what stands below begins with none: both are pieces of one sentence. */
const OPEN_END = /[的地和与及或在为将会被向对由从把等您们]$/;
const GOES_ON = /^[的地得和或及并等，、。；]/;

/** A line of its own without any mark, above a text: a title that no number tells from a paragraph. */
function isTitle(words: string, next: Block | undefined): boolean {
  const text = words.replace(/^[壹贰叁肆伍陆柒捌玖拾]{1,3}、/, "");
  if (text.length > TITLE || /[，。；：、,;]/.test(text) || OPEN_END.test(text)) return false;
  return (
    next !== undefined &&
    next.kind !== "heading" &&
    !GOES_ON.test(blockText(next)) &&
    blockText(next).length > text.length
  );
}

const bareLine = (text: string) => text.length <= 40 && !/[，；]/.test(text);

/** How many lines at the end may sign and date a text. */
const FOOT = 3;

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
    "合作方\n\n名称：甲支付\n\n用途：付款\n\n共享字段：姓名、卡号",
    "我们与下列各方合作：\n\n甲支付（用于付款，不保存卡号）\n\n乙物流（用于配送）\n\n丙短信",
    "1、退货\n\n2、换货（七日内，运费由我们承担）\n\n3、补寄",
    "我们怎样收集信息\n\n您注册时，我们会收集您的手机号码。",
    "一。\n\n二。\n\n三。\n\n我们会保护信息。\n\n某市图书馆\n\n2030年1月15日",
    "客服邮箱：help@example.com",
    "客服电话：010-12345678",
  ],
  check: (document) => {
    const bare = inBareLists(document);
    const lines = inOpenLists(document);
    return document.blocks.flatMap((block, index) => {
      if (block.kind === "heading" || block.kind === "table") return [];
      const text = blockText(block);
      if (text === "" || ENDS.test(text) || ENDS_IN_BRACKET.test(text)) return [];
      if (bare.has(block) || lines.has(block)) return [];
      const next = document.blocks[index + 1];
      if (block.kind === "paragraph" && isTitle(text, next)) return [];
      if (index > document.blocks.length - 1 - FOOT && index > FOOT && bareLine(text)) return [];
      const continued = next?.kind === "paragraph" && next.path.at(-1) === block.path.at(-1);
      const start = text.length - 1;
      return [findingAt(id, block, start, text.length, continued ? say.brokenSentence() : say.noStop())];
    });
  },
};
