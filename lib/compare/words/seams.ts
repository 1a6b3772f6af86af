import { joined, type Stretch } from "./stretches";
import type { Token } from "./tokens";

const BRACKETS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["】", "【"],
  ["》", "《"],
]);
const OPENING = new Set(BRACKETS.values());

/** A bracket in the text whose mate stands outside of it: the first that only closes, or the last that only opens. */
function unmatched(tokens: readonly Token[]): { readonly closing: string | null; readonly opening: string | null } {
  const open: string[] = [];
  let closing: string | null = null;
  for (const { key } of tokens) {
    const mate = BRACKETS.get(key);
    if (OPENING.has(key)) open.push(key);
    else if (mate !== undefined && open.at(-1) === mate) open.pop();
    else if (mate !== undefined) closing ??= mate;
  }
  return { closing, opening: open.at(-1) ?? null };
}

const common = <Found>(one: Found | null, other: Found | null) => (one === other ? one : null);

/**
 * `[-（一）查阅-]{+（二）复制+}`, not `（[-一）查阅-]{+二）复制+}`: an edit that replaces the rest of a bracket replaces
 * the whole of it.
 */
export function keepBrackets(stretches: readonly Stretch[]): readonly Stretch[] {
  const result = [...stretches];
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.same || stretch.before.length * stretch.after.length === 0) continue;
    const [before, after] = [unmatched(stretch.before), unmatched(stretch.after)];
    const left = result[at - 1];
    const opener = common(before.closing, after.closing);
    if (left && opener !== null && left.before.at(-1)?.key === opener && left.after.at(-1)?.key === opener) {
      result[at - 1] = { ...left, before: left.before.slice(0, -1), after: left.after.slice(0, -1) };
      result[at] = {
        same: false,
        before: [...left.before.slice(-1), ...stretch.before],
        after: [...left.after.slice(-1), ...stretch.after],
      };
    }
    const right = result[at + 1];
    const closer = right?.before[0]?.key ?? "";
    const mate = common(before.opening, after.opening);
    const current = result[at];
    if (right && current && mate !== null && BRACKETS.get(closer) === mate && right.after[0]?.key === closer) {
      result[at] = {
        same: false,
        before: [...current.before, ...right.before.slice(0, 1)],
        after: [...current.after, ...right.after.slice(0, 1)],
      };
      result[at + 1] = { ...right, before: right.before.slice(1), after: right.after.slice(1) };
    }
  }
  return joined(result);
}

const PUT_IN = /^(?:不|未|无|非|没有|不得|并非|的)$/u;
const FUNCTION_WORD = /^[和或及与且可应须需将会]$/u;

/** Whether an edit is of one small word: a negation or 的 put in or taken out, 和 made 或, 须 made 可. */
function isSmallWord(before: string, after: string): boolean {
  if (before === "" || after === "") return PUT_IN.test(before + after);
  return FUNCTION_WORD.test(before) && FUNCTION_WORD.test(after);
}

/**
 * `{+不+}会对`, not `[-会对-]{+不会对+}`: a dictionary takes a small word and its neighbour for one (会对, 名和), and the
 * edit that matters most would be the hardest to see.
 */
export function cutOutSmallWords(stretches: readonly Stretch[]): readonly Stretch[] {
  return joined(
    stretches.flatMap((stretch) => {
      const tokens = [...stretch.before, ...stretch.after];
      if (stretch.same || !tokens.every(({ kind, key, text }) => kind === "word" && key === text)) return [stretch];
      const [before, after] = [stretch.before, stretch.after].map((side) => side.map(({ text }) => text).join(""));
      if (!before || !after) return [stretch];
      const most = Math.min(before.length, after.length);
      let head = 0;
      while (head < most && before[head] === after[head]) head++;
      let tail = 0;
      while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
      const middle = (text: string) => text.slice(head, text.length - tail);
      if (!isSmallWord(middle(before), middle(after))) return [stretch];
      const word = (text: string): readonly Token[] => (text === "" ? [] : [{ text, key: text, kind: "word" }]);
      const kept = (text: string): Stretch => ({ same: true, before: word(text), after: word(text) });
      return [
        kept(before.slice(0, head)),
        { same: false, before: word(middle(before)), after: word(middle(after)) },
        kept(before.slice(before.length - tail)),
      ];
    }),
  );
}
