import type { Flag, Word } from "../model";

/** What a number of a policy counts. `term` is a time that no verb beside it tells more of. */
export type NumberSubject =
  | "age"
  | "amount"
  | "share"
  | "count"
  | "answer"
  | "kept"
  | "notice"
  | "erased"
  | "closed"
  | "term";

/** By the number's own unit, then, for a time, by the verbs of its sentence: the first that fits. */
const UNITS: readonly (readonly [NumberSubject, RegExp])[] = [
  ["age", /周岁|岁/u],
  ["amount", /元/u],
  ["share", /[%％‰]|分之/u],
];
const A_TIME = /天|日|周|星期|月|季度|年|小时|分钟|秒/u;
const VERBS: readonly (readonly [NumberSubject, RegExp])[] = [
  ["answer", /答复|回复|反馈|响应|受理|处理您的/u],
  ["notice", /公示|公告|提前通知|提前告知/u],
  ["closed", /注销/u],
  ["kept", /保存|保留|存储|储存|留存|存放/u],
  ["erased", /删除|清除|销毁/u],
];

/** How far from the number its verb is looked for, in the sentence. */
const BESIDE = 40;

/** The words around an edit, up to the ends of its sentence. */
function around(words: readonly Word[], at: number): string {
  const side = (from: number, step: number): string => {
    let text = "";
    for (let place = from; text.length < BESIDE; place += step) {
      const word = words[place];
      if (!word) break;
      if (word.op === "delete") continue;
      text = step > 0 ? text + word.text : word.text + text;
    }
    return text;
  };
  const left = side(at - 1, -1).slice(-BESIDE);
  const right = side(at + 1, 1).slice(0, BESIDE);
  return `${left.split(/[。；\n\t]/u).at(-1) ?? ""}${words[at]?.text ?? ""}${right.split(/[。；\n\t]/u)[0] ?? ""}`;
}

/** What the first number of a flag counts; null where neither its unit nor its sentence tells. */
export function numberSubject(words: readonly Word[], { before, after }: Flag): NumberSubject | null {
  const number = after[0] ?? before[0] ?? "";
  const own = UNITS.find(([, pattern]) => pattern.test(number));
  if (own) return own[0];
  if (!A_TIME.test(number)) return /\p{Script=Han}/u.test(number) && !/第/u.test(number) ? "count" : null;
  const op = after.length > 0 ? "insert" : "delete";
  const at = words.findIndex((word) => word.op === op && word.text.includes(number));
  const sentence = at < 0 ? "" : around(words, at);
  return VERBS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? "term";
}
