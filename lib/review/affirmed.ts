/** Words that turn a statement into its contrary. */
const NEGATED = /不|未|无需|无须|禁止|停止|拒绝/u;

/**
 * The first match of a pattern that its clause does not deny: 提供给甲公司, but not 不会提供给甲公司.
 * @param pattern must be global
 */
export function affirmed(text: string, pattern: RegExp): RegExpMatchArray | null {
  for (const match of text.matchAll(pattern)) {
    const before =
      text
        .slice(0, match.index)
        .split(/[，。；：！？\n]/u)
        .at(-1) ?? "";
    // 不同意、不仅、未成年 deny nothing that follows.
    const clause = `${before}${match[0]}`.replace(/不仅|不同|不断|不限于|未成年|未来|不满/gu, "");
    if (!NEGATED.test(clause)) return match;
  }
  return null;
}
