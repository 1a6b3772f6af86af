import type { ChangeClass } from "../policy/model";
import type { Change, Word } from "./model";

/** An edit of this few letters on either side, with no number and no negation in it, is a slip mended. */
const SLIP = 2;

/** What a change speaks of, the most telling first. Each pattern is sought in the words that changed, then in the title. */
const SUBJECTS: readonly (readonly [ChangeClass, RegExp])[] = [
  ["跨境", /境外|出境|跨境/u],
  ["未成年人", /未成年|儿童|周岁|监护人/u],
  ["联系方式变化", /[\w.+-]@[\w-]+\.|投诉邮箱|热线|办公地址|联系电话：/u],
  ["权利变化", /您有权|撤回|注销|更正|复制|转移|限制处理|(?:天|日|工作日)内|答复|可以请求/u],
  ["共享对象变化", /共享|提供给|披露|委托|合作方|接收方|第三方/u],
  ["处理方式变化", /人脸|面部|自动化决策|算法|加密|去标识化|匿名化|方式/u],
  ["处理目的变化", /目的|用于|以便|为了/u],
  ["处理种类变化", /收集|信息、|号码|地址|权限/u],
];

const changed = (words: readonly Word[]) => words.filter((word) => word.op !== "equal" && word.layout !== true);

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;

function isSlip(change: Change): boolean {
  if (change.kind !== "edited" || change.flags.length > 0) return false;
  return changed(change.words).every((word) => letters(word.text) <= SLIP);
}

/** How many characters beside an edit tell what it is about: 15天 says nothing, 我们会在15天内回复您 does. */
const BESIDE = 8;

const beside = (words: readonly Word[]) =>
  words.flatMap(({ op, text }) => (op === "equal" ? [text.slice(0, BESIDE), text.slice(-BESIDE)] : [])).join("\n");

/**
 * Suggests what a change is about, for a person to confirm: what the text makes evident and nothing more.
 * @returns a class of the closed list, `未定` where the words do not tell
 */
export function suggestClass(change: Change): ChangeClass {
  switch (change.kind) {
    case "layout":
      return "排版";
    case "emphasis":
      return "重点标注";
    case "renumbered":
      return "结构";
    case "reference":
      return "未定";
    case "moved":
    case "movedEdited":
      return "顺序调整";
    case "merged":
      return "精简";
    default:
      break;
  }
  if (change.clause === "definition") return "定义变化";
  if (change.kind === "added" && change.after.text.includes("\t")) return "清单";
  if (isSlip(change)) return "文字更正";
  if (change.kind === "edited" && change.clause === "heading") return "结构";
  const words = changed(change.words)
    .map((word) => word.text)
    .join("\n");
  const subject = [words, beside(change.words)].flatMap(
    (text) => SUBJECTS.find(([, pattern]) => pattern.test(text)) ?? [],
  )[0];
  return typeof subject === "string" ? subject : "未定";
}
