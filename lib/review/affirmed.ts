/**
 * Words that turn a statement into its contrary, and where a clause ends. 不同意、不仅、未成年 deny nothing that follows,
 * so they come first.
 */
const TOKEN = /(不仅|不同|不断|不限于|未成年|未来|不满)|([，。；：！？\n])|不|未|无需|无须|禁止|停止|拒绝/gu;

/**
 * The first match of a pattern that its clause does not deny: 提供给甲公司, but not 不会提供给甲公司. Text and matches are
 * walked side by side, so that a clause of many matches is read once.
 * @param pattern must be global
 */
export function affirmed(text: string, pattern: RegExp): RegExpMatchArray | null {
  const tokens = [...text.matchAll(TOKEN)].filter(([, harmless]) => harmless === undefined);
  const ends = tokens.filter(([, , end]) => end !== undefined).map(({ index }) => index);
  const denials = tokens.filter(([, , end]) => end === undefined);
  let [end, denial] = [0, 0];
  for (const match of text.matchAll(pattern)) {
    const after = match.index + match[0].length;
    while ((ends[end] ?? text.length) < match.index) end += 1;
    while (endOf(denials[denial]) <= after) denial += 1;
    const clause = (ends[end - 1] ?? -1) + 1;
    if ((denials[denial - 1]?.index ?? -1) < clause) return match;
  }
  return null;
}

const endOf = (match: RegExpExecArray | undefined): number =>
  match === undefined ? Number.POSITIVE_INFINITY : match.index + match[0].length;
