/**
 * Words that promise, and the words of a clause that carry the same promise. A summary in plain words is tempted to say more
 * than its clause: 只 for 一般, 立即 for 及时.
 */
const PROMISES: readonly (readonly [RegExp, RegExp])[] = [
  [/不会/u, /不会/u],
  [/保证/u, /保证|确保/u],
  [/(?:^|[^不])一定(?!条件|程度|费用|范围|期限)/u, /一定(?!费用)|必定/u],
  [/绝不|绝对|绝无/u, /绝不|绝对|绝无/u],
  [/必须/u, /必须|须/u],
  [/随时/u, /随时/u],
  [/免费/u, /免费|不收取费用/u],
  [/立即|立刻|马上/u, /立即|立刻|即时/u],
  [/只|仅/u, /只|仅|限于|为限/u],
  [/永远|永久/u, /永远|永久/u],
  [/完全/u, /完全/u],
  [/任何/u, /任何|任一/u],
  [/全部|所有|一切|一律/u, /全部|所有|一切|一律/u],
  [/无条件/u, /无条件/u],
];

/** The words of promise in a summary that none of its clauses has. */
export function promisesBeyond(summary: string, clauses: readonly string[]): readonly string[] {
  return PROMISES.flatMap(([promise, said]) => {
    const found = promise.exec(summary);
    if (found === null || clauses.some((text) => said.test(text))) return [];
    return [found[0].replace(/^[^不保一绝必随免立马只仅永完任全所无]/u, "")];
  });
}
