/** An expression that the checker does not call linear, and why it may stay. */
interface Accepted {
  readonly file: string;
  /** As it is written between its slashes. */
  readonly source: string;
  readonly growth: "quadratic" | "unknown";
  /** The longest input, in characters, or a proof that the expression is linear all the same. */
  readonly why: { readonly bound: number; readonly reason: string } | { readonly proof: string };
}

export const ACCEPTED: readonly Accepted[] = [
  {
    file: "lib/policy/rules/slips/repeated-characters.ts",
    source: "([\\u3400-\\u4dbf\\u4e00-\\u9fff])\\1+",
    growth: "unknown",
    why: {
      proof: "one character is read, then the same one as often as it stands there; nothing follows that could fail",
    },
  },
  {
    file: "lib/policy/hidden-characters.ts",
    source:
      "[\\d#*]\\uFE0F\\u20E3|(?![\\d#*])\\p{Emoji}[\\uFE0E\\uFE0F]?\\p{Emoji_Modifier}?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?)*",
    growth: "quadratic",
    why: {
      proof: "once an emoji is read nothing fails that follows it; the checker has no place for what looks ahead",
    },
  },
];
