import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import { findingAt } from "../find";
import type { Rule } from "../rule";
import { doesWithoutMarks, ENDS } from "./line-ends";

const id = "slips/broken-sentence";

const PIECE_END = /[，、,]$/;
/** A sentence that ends in a bracket after its full stop, as `……。（点击管理）`, and a note that stands in brackets as a whole. */
const ENDS_IN_BRACKET = /(?:^|。)（[^（）]*）$/;

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
  /** Whether a sentence that ends in a colon leads to the list. */
  let led = false;
  const close = () => {
    if (list.length >= (led ? LINES - 1 : LINES)) for (const line of list) found.add(line);
    list = [];
  };
  for (const [index, block] of document.blocks.entries()) {
    const text = block.kind === "paragraph" || block.kind === "item" ? blockText(block) : "";
    const open = text !== "" && text.length <= LINE && !ENDS.test(text) && !/[，、,]$/.test(text);
    const [last] = list;
    if (!open || (last && last.path.at(-1) !== block.path.at(-1))) close();
    if (!open) continue;
    const lead = document.blocks[index - 1];
    if (list.length === 0) led = lead !== undefined && /[：:]$/.test(blockText(lead));
    list.push(block);
    if (ENTRY.test(text)) found.add(block);
  }
  close();
  return found;
}

/** A long entry of such a list: a name before it, and beside another. */
const isEntry = (block: Block, other: Block | undefined): boolean =>
  other !== undefined &&
  other.path.at(-1) === block.path.at(-1) &&
  ENTRY.test(blockText(block)) &&
  ENTRY.test(blockText(other));

/** So long at most is a title that stands in a paragraph of its own. */
const TITLE = 20;
/** A title ends in none of these, and what stands below begins with none: both are pieces of one sentence. */
const OPEN_END = /[的地和与及或在为将会被向对由从把等您们]$/;
/** Words that end so and are whole: 禁止行为, 所在地, 委员会, 我们. */
const WHOLE_END = /(?:[行作成]为|[在当各产属目]的?地|[社协机委员大]会|[核校]对|我们)$/;
const GOES_ON = /^[的地得和或及并等，、。；]/;

const endsOpen = (text: string) => OPEN_END.test(text) && !WHOLE_END.test(text);
/** A title that asks may be longer: 我们怎样收集并使用您的信息（包括个人信息）. */
const ASKING_TITLE = /如何|怎样|怎么|哪些|什么/;

/** A numbered title may be longer: its number says that it is no piece of the line before. */
const NUMBERED_TITLE = 40;

/** What may stand before a title in its own line: a number in formal numerals, a bullet, a number that no stop parts from it. */
const FRONT = /^(?:[壹贰叁肆伍陆柒捌玖拾]{1,3}、|[•·●○■□◆▪➤]\s{0,4}|\d{1,2}\s{1,16})/u;

const BULLET = /^[•·●○■□◆▪➤]/u;
/** A sentence begins so, and no piece of one. */
const BEGINS = /^(?:我们|您|你|本|为了?|在|当|如|若)/u;

/** A series that is closed by the word that joins its last entry: 访问、更正与删除. */
const WHOLE_SERIES = /、[^、]{1,8}[与和及或][^、]{1,8}$/u;

/** A line of its own without any mark, above a text: a title that no number tells from a paragraph. */
function isTitle(words: string, next: Block | undefined, longest: number): boolean {
  const text = words.replace(FRONT, "");
  // A name in Latin letters is one word, however long.
  const length = text.replace(/[A-Za-z0-9]{3,}/gu, "名称").length;
  // What a bullet begins is a title as one behind a number is, and may name several things.
  const below = next === undefined ? "" : blockText(next);
  const stops =
    text.length < words.length || BEGINS.test(below) || ENTRY.test(below) || WHOLE_SERIES.test(text)
      ? /[，。；：,;]/
      : /[，。；：、,;]/;
  if (length > longest || stops.test(text) || endsOpen(text)) return false;
  return (
    next !== undefined &&
    next.kind !== "heading" &&
    !GOES_ON.test(blockText(next)) &&
    (blockText(next).length > text.length || BULLET.test(blockText(next)))
  );
}

/** Whether the next clause is one of those that a numbered line is the title of: 2.5 above 2.5.1, （3） above a heading. */
function isAbove(block: Block, next: Block | undefined): boolean {
  if (block.label === null || next === undefined) return false;
  if (next.kind === "heading") return true;
  if (next.label !== null && next.label.style !== block.label.style && next.label.ordinal === 1) return true;
  const above = next.label?.style === "decimal" ? (next.label.above ?? []) : [];
  return (
    block.label.style === "decimal" && above.join(".") === [...(block.label.above ?? []), block.label.ordinal].join(".")
  );
}

/** Entries of a list are short alike; what stands below a title is a sentence. */
const endsSentence = (next: Block | undefined) => next !== undefined && blockText(next).endsWith("。");

const bareLine = (text: string) => text.length <= 40 && !/[，；]/.test(text);

/** How many lines at the end may sign and date a text. */
const FOOT = 3;

/** A line that names something by itself: a document, whoever signs, an address, a list's joining word. */
const NAMES = [
  /^《[^《》]{1,60}》$/u,
  /^[^，。；：、]{2,24}(?:目录|清单|列表|一览表)$/u,
  /^[^，。；：]{2,40}(?:公司|集团|中心|事务所|委员会|协会|团队|工作室)$/u,
  /[；，,;]\s?(?:和|及|或|或者|以及|并且|且|及\/或|和\/或)$/u,
  /(?:邮编|邮政编码|邮区|邮编号码|电话|传真|QQ|微信)[^。；]{0,10}\d{4,}$/u,
  /^[^\u3400-\u9fff]+$/u,
  /[路街道巷弄镇区号楼层室厦座].{0,30}（收）$/u,
];

/** Whether a line ends in the address of a page or a mailbox, which no mark follows. */
function endsInAddress(text: string): boolean {
  let start = text.length;
  while (start > 0 && /[!-~]/.test(text.charAt(start - 1))) start -= 1;
  const last = text.slice(start);
  return /@|https?:\/\/|www\./u.test(last);
}

/** A way to another page, which needs no mark. */
const isLink = (block: Block) =>
  block.kind === "paragraph" &&
  block.inlines.every((inline) => inline.kind === "pending-link" || inline.kind === "reference");

/** Whether a line is bold as a whole: a title by its look, though it is not marked as one. */
const isBold = (block: Block, text: string) =>
  block.kind !== "table" &&
  !endsOpen(text) &&
  text.length <= LINE / 2 &&
  !/[，。；]/u.test(text) &&
  block.inlines.every(({ emphasis }) => emphasis !== undefined);

/** A list item or paragraph that was cut in two, or lacks its last mark. */
export const brokenSentence: Rule = {
  id,
  sentence: "一句话、一项内容应写在同一段里，段末应有标点",
  example: "1、寄出您买的图书、保留相应\n\n的发货记录。",
  severity: "warning",
  falseAlarms: [
    "您可以进行设置。（点击管理书单）",
    "（2026年1月12日理事会会议通过，自2026年3月1日起施行）\n\n为了保护捐赠人，制定本办法。",
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
    "**信息安全**\n\n我们采取措施。\n\n特别提醒\n\n请保管好密码。\n\n争议解决——仅限海外\n\n适用当地法律。",
    "我们遵守下列规定：\n\n1、《网络信息内容生态治理规定》\n\n《信息网络传播权保护条例》",
    "我们为下列目的处理：\n\n1、付款；及/或\n\n2、配送。",
    "请写信至书院路1号，邮政编码100085\n\n清河书屋（上海）有限公司",
    "如有问题，请联系客服：help@example.com\n\n清河区书院路1号 隐私部（收）",
    "1.第三方服务\n\n我们的服务可能链接至第三方。",
    "16、基于产品功能的优化和个性化服务收集个人信息\n\n为了改进服务，我们会统计各个页面打开的次数，并在统计之后删除记录。",
    "3、**禁止行为**\n\n除非得到授权，您不得转让。",
    "我们怎样收集并使用您的个人信息（包括敏感个人信息）\n\n在您注册时，我们收集您的手机号码，用来创建您的账号并保护它的安全。",
    "您承诺：\n\n您不在本店的任何限制名单上，也没有欠款\n\n您年满十八周岁",
    "**服务的中断和终止**\n\n1、您同意，我们可以停止服务。",
    "合作方：甲公司\n\n收集类型：手机型号、系统版本、屏幕分辨率、语言、时区、运营商、网络类型、传感器列表、应用列表、设备名称、品牌、存储空间、剩余空间、内存、启动时间、更新时间、创建时间、电池状态",
    "官方隐私政策:help@example.com",
    "•提供技术的公司、合作伙伴\n\n我们会向他们提供您的订单，以便送达。",
    "1     您向我们提供的信息\n\n您注册时，我们会收集您的手机号码，用来创建账号。",
    `${Array.from({ length: 6 }, (_, at) => `## ${"一二三四五六".charAt(at)}、章\n\n履行合同，保护安全\n\n请妥善保管密码，不要外借`).join("\n\n")}`,
    "帮助您完成ExampleStation的注册以及登录\n\n为了完成注册，您需要填写手机号码，并为您的账号设置一个密码。",
    "访问、更正与删除\n\n打开个人中心，即可查看您的昵称。",
    "保障服务的安全、高效运行\n\n我们会用这些技术验证您的身份，并在您退出时删除记录。",
    "（1）共享\n\n1．我们只在得到同意后共享您的信息。",
    "我们在您下单时取得的信息\n\n·订单信息\n\n我们会保存您的订单，以便您查看。",
    "1.1 来自合作方的信息\n\n1.1.1 您同意我们从合作方处获得订单。",
    "我们共享的名单如下。\n\n接入的合作方目录\n\n我们只共享必要的信息，并与各方约定怎样保护它。",
    "我们在下列情形公开：\n\n1、得到您的同意；或者\n\n2、法律另有规定。",
    '<PendingLink id="known">查看历史版本</PendingLink>',
  ],
  check: (document) => {
    const bare = inBareLists(document);
    const lines = inOpenLists(document);
    const habit = doesWithoutMarks(document);
    return document.blocks.flatMap((block, index) => {
      if (block.kind === "heading" || block.kind === "table") return [];
      const text = blockText(block);
      if (text === "" || ENDS.test(text) || ENDS_IN_BRACKET.test(text)) return [];
      if (bare.has(block) || lines.has(block) || NAMES.some((name) => name.test(text)) || endsInAddress(text))
        return [];
      const next = document.blocks[index + 1];
      const longest = block.kind === "item" || ASKING_TITLE.test(text) ? NUMBERED_TITLE : TITLE;
      const leads =
        next?.kind === "paragraph" || endsSentence(next) || (block.kind === "paragraph" && next?.kind === "item");
      if (leads && isTitle(text, next, longest)) return [];
      if (isAbove(block, next) && text.length <= NUMBERED_TITLE && !/[，。；：,;]/.test(text)) return [];
      if (next !== undefined && isBold(block, text)) return [];
      if (text.includes("\t") || isEntry(block, document.blocks[index - 1]) || isEntry(block, next)) return [];
      if (index > document.blocks.length - 1 - FOOT && index > FOOT && bareLine(text)) return [];
      if (isLink(block)) return [];
      const cut = endsOpen(text) || PIECE_END.test(text) || (next !== undefined && GOES_ON.test(blockText(next)));
      if (habit && !cut) return [];
      const continued = next?.kind === "paragraph" && next.path.at(-1) === block.path.at(-1);
      const start = text.length - 1;
      return [findingAt(id, block, start, text.length, continued ? say.brokenSentence() : say.noStop())];
    });
  },
};
