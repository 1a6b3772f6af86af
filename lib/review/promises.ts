import type { PolicyDiff } from "../compare/model";
import type { Block, BlockId } from "../policy/model";
import { blockText } from "../policy/text";
import { clauseNumber } from "../reading/citation";
import { oldBlocks } from "./sides";

/**
 * What a policy's own chapter on changes promises. The 1688 policy of 2022 says them in chapter 六: its first and second
 * paragraphs, and the six kinds of major change.
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

/** The words by which each promise is known, the narrowest first: a clause is taken as the first that fits. */
const WORDS: readonly (readonly [PolicyPromise, RegExp])[] = [
  ["impact", /影响评估/u],
  ["contact", /(?:联络|联系)方式|投诉渠道/u],
  ["party", /主体变更|(?:合并|分立|并购)/u],
  ["recipients", /(?:共享|转让|公开披露|提供)[^。；]*对象|接收方[^。；]*变/u],
  ["rights", /权利及其行使方式|行使(?:权利|方式)[^。；]*变/u],
  ["handling", /处理(?:个人信息)?的?目的|(?:使用|处理)方式|信息类型|信息种类/u],
];

const OPENING: readonly (readonly [PolicyPromise, RegExp])[] = [
  ["publish", /(?:发布|公布|公示)[^。]*(?:变更|更新|修订)/u],
  ["keep-rights", /未经您[^。]*同意[^。]*不会[^。]*(?:限制|削减|减少)[^。]*权利/u],
  ["notify", /重大变更[^。]*(?:显著|弹窗|推送|邮件)[^。]*通知/u],
];

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
    if (block.kind === "paragraph") for (const [promise, words] of OPENING) if (words.test(text)) note(promise, block);
    if (block.kind !== "paragraph" || !/重大变(?:更|化)[^。]*(?:包括|指|有)/u.test(text)) return;
    const items = blocks.slice(at + 1);
    const end = items.findIndex(({ kind }) => kind !== "item");
    for (const item of end < 0 ? items : items.slice(0, end)) {
      const promise = WORDS.find(([, words]) => words.test(blockText(item)))?.[0];
      if (promise !== undefined) note(promise, item);
    }
  });
  return PROMISES.flatMap((promise) => {
    const block = found.get(promise);
    return block ? [{ promise, clause: block.id, number: clauseNumber({ blocks }, block) }] : [];
  });
}
