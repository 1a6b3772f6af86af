import type { PolicyDiff } from "../compare/model";
import type { Block, BlockId } from "../policy/model";
import { blockText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import { inOrder } from "./in-order";
import { oldBlocks } from "./sides";

/**
 * What policies promise about their own changes, wherever they say so: in sentences, and in the list of what counts as a
 * major change.
 */
export const PROMISES = [
  "publish",
  "keep-rights",
  "notify",
  "handling",
  "party",
  "recipients",
  "rights",
  "contact",
  "impact",
] as const;

export type PolicyPromise = (typeof PROMISES)[number];

/** Where a policy makes a promise. */
export interface PromiseClause {
  readonly promise: PolicyPromise;
  readonly clause: BlockId;
  /** The clause's number as it is cited, e.g. 六、第1项. */
  readonly number: string;
}

type Wording = (text: string) => boolean;

const says =
  (words: RegExp): Wording =>
  (text) =>
    words.test(text);

const RECIPIENTS: Wording = (text) =>
  inOrder(text, "。；", ["共享", "转让", "公开披露", "提供"], ["对象"]) || inOrder(text, "。；", ["接收方"], ["变"]);

const RIGHTS: Wording = (text) =>
  text.includes("权利及其行使方式") || inOrder(text, "。；", ["行使权利", "行使方式"], ["变"]);

/** The words by which each promise is known, the narrowest first: a clause is taken as the first that fits. */
const WORDS: readonly (readonly [PolicyPromise, Wording])[] = [
  ["impact", says(/影响评估/u)],
  ["contact", says(/(?:联络|联系)方式|投诉渠道/u)],
  ["party", says(/主体变更|(?:合并|分立|并购)/u)],
  ["recipients", RECIPIENTS],
  ["rights", RIGHTS],
  ["handling", says(/处理(?:个人信息)?的?目的|(?:使用|处理)方式|信息类型|信息种类/u)],
];

const OPENING: readonly (readonly [PolicyPromise, Wording])[] = [
  ["publish", (text) => inOrder(text, "。", ["发布", "公布", "公示"], ["变更", "更新", "修订"])],
  ["keep-rights", (text) => inOrder(text, "。", ["未经您"], ["同意"], ["不会"], ["限制", "削减", "减少"], ["权利"])],
  ["notify", (text) => inOrder(text, "。", ["重大变更"], ["显著", "弹窗", "推送", "邮件"], ["通知"])],
];

/** How the list of major changes begins. */
const LISTS: Wording = (text) => inOrder(text, "。", ["重大变更", "重大变化"], ["包括", "指", "有"]);

/**
 * Finds the clauses in which the old version, the one people agreed to, binds its publisher about changes.
 * @returns the clauses in the order of `PROMISES`; a promise that the text does not make is missing
 */
export function promisesOf(diff: PolicyDiff): readonly PromiseClause[] {
  const blocks = oldBlocks(diff);
  const found = new Map<PolicyPromise, Block>();
  const note = (promise: PolicyPromise, block: Block) => void (found.has(promise) || found.set(promise, block));
  blocks.forEach((block, at) => {
    const text = blockText(block);
    if (block.kind === "paragraph") for (const [promise, says] of OPENING) if (says(text)) note(promise, block);
    if (block.kind !== "paragraph" || !LISTS(text)) return;
    let next = at + 1;
    for (let item = blocks[next]; item?.kind === "item"; item = blocks[next]) {
      next += 1;
      const words = blockText(item);
      const promise = WORDS.find(([, says]) => says(words))?.[0];
      if (promise !== undefined) note(promise, item);
    }
  });
  return PROMISES.flatMap((promise) => {
    const block = found.get(promise);
    return block ? [{ promise, clause: block.id, number: clauseNumber({ blocks }, block) }] : [];
  });
}
