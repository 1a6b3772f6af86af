/**
 * Expressions that the checker can read. Each takes as long in the worst case, by its order, as the part of the given one
 * that it stands for, or longer: the given one is as slow as the slowest of them or quicker. Loops around groups are the
 * exception, told below.
 *
 * **Alternatives** of the whole expression are judged each by itself: what they take adds up.
 *
 * **Counted repetitions** are made short: `{0,120}` is 120 copies to the checker, whose time grows with their power.
 * Backtracking takes more than linear time when one stretch of text can be read by two loops (`*`, `+`) in turn. While
 * every loop repeats a single character or class, such a stretch is made of characters that both loops take; what lies
 * between the loops takes some of them too, and goes on doing so with fewer copies. So nothing found in the given
 * expression is lost in the shorter one. With a loop around a group it could be, where only certain lengths make the
 * two loops agree, as in `(?:abcd)*[a-d]{4}(?:abcd)*`: there the verdict is a strong hint and no proof.
 *
 * **Looking ahead** has no place in the checker's automata. It reads some text, goes back and at most makes a match
 * fail: it is written as a way that leads nowhere beside one that goes on, and the whole before a character that never
 * comes. An expression that looks behind or refers to a group is left as it is, for the checker to say so.
 */
export function simplify(source: string): readonly string[] {
  const parts = partsOf(source);
  const backReference = parts.some(({ text }) => /^\\(?:[1-9]|k<)/.test(text));
  return (backReference ? [parts] : alternativesOf(parts)).map((alternative) => {
    const shorter = alternative.map(shortened);
    const text = withoutLooks(shorter);
    return shorter.some(looksAhead) ? `(?:${text})${NEVER}` : text;
  });
}

/** A private character that no expression asks for. */
const NEVER = "\\uF8FF";

interface Part {
  readonly kind: "one" | "open" | "close" | "repeat";
  readonly text: string;
}

const PART =
  /\\(?:[pPu]\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}\??|[*+?]\??|[\s\S]/gu;

function partsOf(source: string): readonly Part[] {
  return [...source.matchAll(PART)].map(([text]): Part => {
    if (text.startsWith("(")) return { kind: "open", text };
    if (text === ")") return { kind: "close", text };
    return { kind: /^(?:[*+?]|\{\d)/.test(text) ? "repeat" : "one", text };
  });
}

const looksAhead = ({ text }: Part) => text === "(?=" || text === "(?!";

const START: Part = { kind: "one", text: "^" };

/** The alternatives of the whole; those of a group that is an alternative by itself, after a ^ too, count as the whole's. */
function alternativesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const found: Part[][] = [[]];
  let depth = 0;
  for (const part of parts) {
    if (part.kind === "open") depth += 1;
    if (part.kind === "close") depth -= 1;
    if (depth === 0 && part.text === "|") found.push([]);
    else found[found.length - 1]?.push(part);
  }
  return found.flatMap((alternative) => {
    const anchored = alternative[0]?.text === "^";
    const group = anchored ? alternative.slice(1) : alternative;
    const wraps = /^\((?:\?:|\?<\w+>)?$/.test(group[0]?.text ?? "") && closing(group, 0) === group.length - 1;
    if (!wraps) return [alternative];
    return alternativesOf(group.slice(1, -1)).map((one) => (anchored ? [START, ...one] : one));
  });
}

function shortened(part: Part): Part {
  const [, least = "", comma = "", most = "", lazy = ""] = /^\{(\d+)(,?)(\d*)\}(\??)$/.exec(part.text) ?? [];
  if (part.kind !== "repeat" || least === "") return part;
  const few = (count: string, limit: number) => (count === "" ? "" : Math.min(Number(count), limit));
  return { ...part, text: `{${few(least, comma === "" ? 2 : 1)}${comma}${few(most, 2)}}${lazy}` };
}

function withoutLooks(parts: readonly Part[]): string {
  let text = "";
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    if (!looksAhead(part)) {
      text += part.text;
      continue;
    }
    const end = closing(parts, at);
    text += `(?:(?:${withoutLooks(parts.slice(at + 1, end))})${NEVER}|)`;
    at = end;
  }
  return text;
}

/** The place of the bracket that closes the one at `open`. */
function closing(parts: readonly Part[], open: number): number {
  let depth = 0;
  for (let at = open; at < parts.length; at += 1) {
    if (parts[at]?.kind === "open") depth += 1;
    if (parts[at]?.kind === "close") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error("a bracket without its end");
}
