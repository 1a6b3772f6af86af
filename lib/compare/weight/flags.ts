import type { Flag, Word } from "../model";
import { comparableKey } from "../pairing/comparable";
import { replaceRanges } from "../references/ranges";
import type { ReferenceChanges } from "../references/reference-changes";
import type { Tokenizer } from "../words/tokens";
import { comparedValue } from "./quantities";

type ReferenceNumbers = ReferenceChanges["numbers"];

/** Words that hold a negating character without negating. */
const NOT_NEGATIONS =
  /未成年|未来|不仅|不但|不断|不同(?!意)|不限于|不论|不管|不可避免|不可抗力|不动产|无论|无线|无障碍|非常/gu;

/** The ways to negate, by what they do: 不满 and 未满 say one thing, 无需 and 不得 opposite ones. */
const NEGATIONS: readonly (readonly [string, string])[] = [
  ["exception", "除非"],
  ["at least", "不少于|不低于|不小于|不早于"],
  ["at most", "不超过|不多于|不高于|不大于|不晚于"],
  ["no duty", "无需|无须|毋需|毋须|不必|不需要?"],
  ["prohibition", "不得|禁止|严禁|切勿|勿"],
  ["negation", "没有|不|未|无|并非|非"],
];
const NEGATION = new RegExp(NEGATIONS.map(([, words]) => `(${words})`).join("|"), "gu");

/** An edit as it stands in the text: what was struck out, and what was written instead. */
interface Edit {
  readonly before: string;
  readonly after: string;
}

/** Stands for the number of a clause: no number of the sentence, and apart from what stands beside it. */
const NO_NUMBER = "\n";

function editsOf(words: readonly Word[], { before, after }: ReferenceNumbers): readonly Edit[] {
  const edits: Edit[] = [];
  let open = false;
  let [atBefore, atAfter] = [0, 0];
  for (const { op, text: whole, layout } of words) {
    const text =
      op === "insert"
        ? replaceRanges(whole, atAfter, after, NO_NUMBER)
        : replaceRanges(whole, atBefore, before, NO_NUMBER);
    if (op !== "insert") atBefore += whole.length;
    if (op !== "delete") atAfter += whole.length;
    const edited = op !== "equal" && !layout;
    if (edited) {
      const last = open ? edits.pop() : undefined;
      edits.push({
        before: (last?.before ?? "") + (op === "delete" ? text : ""),
        after: (last?.after ?? "") + (op === "insert" ? text : ""),
      });
    }
    open = edited;
  }
  return edits;
}

/** Words this long that went from one place of a clause to another took their numbers along. */
const A_PHRASE = 12;

/** The edits without those of a sentence, or a table's row, that changed its place inside the clause. */
function withoutMoves(edits: readonly Edit[]): readonly Edit[] {
  const keys = (side: "before" | "after", other: "before" | "after") =>
    edits.flatMap((edit) => (edit[other] === "" ? [comparableKey(edit[side])] : []));
  const taken = new Set(keys("before", "after"));
  const moved = new Set(keys("after", "before").filter((key) => key.length > A_PHRASE && taken.has(key)));
  return edits.filter(
    ({ before, after }) => (before !== "" && after !== "") || !moved.has(comparableKey(before + after)),
  );
}

/** A number, date or negation as printed, and what it is compared by. */
interface Mention {
  readonly text: string;
  readonly value: string;
}

/** What occurs in `there` more often than in `here`, in order. What both print alike is set off first. */
function surplus(there: readonly Mention[], here: readonly Mention[]): readonly Mention[] {
  const unmatched = (some: readonly Mention[], others: readonly Mention[], by: keyof Mention) => {
    const left = new Map<string, number>();
    for (const mention of others) left.set(mention[by], (left.get(mention[by]) ?? 0) + 1);
    return some.filter((mention) => {
      const count = left.get(mention[by]) ?? 0;
      left.set(mention[by], Math.max(0, count - 1));
      return count === 0;
    });
  };
  return unmatched(unmatched(there, here, "text"), unmatched(here, there, "text"), "value");
}

function without(there: readonly Mention[], here: readonly Mention[]): readonly Mention[] {
  const values = new Set(here.map(({ value }) => value));
  return there.filter(({ value }) => !values.has(value));
}

function mentions(
  text: string,
  tokenize: Tokenizer,
): Readonly<Record<"number" | "date" | "negation", readonly Mention[]>> {
  const tokens = tokenize(text);
  // What stands in its stead keeps the words on both sides apart.
  const negations = Array.from(text.replace(NOT_NEGATIONS, "\n").matchAll(NEGATION));
  return {
    number: tokens
      .filter((token) => token.kind === "number")
      .map((token) => ({ text: token.text.trim(), value: comparedValue("number", token.key) })),
    date: tokens
      .filter((token) => token.kind === "date")
      .map((token) => ({ text: token.text.trim(), value: comparedValue("date", token.key) })),
    negation: negations.map((found) => ({
      text: found[0],
      value: NEGATIONS.find((_, at) => found[at + 1] !== undefined)?.[0] ?? "",
    })),
  };
}

/**
 * The numbers, dates and negations that edits of a clause changed: what to read first. Each edit is judged by itself,
 * so that two numbers that change places are found; a sentence that changed its place took its own along. Numbers are
 * compared by value: 14周岁 and 十四周岁 do not differ.
 * @param numbers the stretches of either side that number another clause and are no numbers of the sentence
 */
export function flagsOf(
  words: readonly Word[],
  tokenize: Tokenizer,
  numbers: ReferenceNumbers = { before: [], after: [] },
): readonly Flag[] {
  const edits = withoutMoves(editsOf(words, numbers)).map(({ before, after }) => ({
    before: mentions(before, tokenize),
    after: mentions(after, tokenize),
  }));
  return (["number", "date", "negation"] as const).flatMap((kind) => {
    const extra = kind === "negation" ? surplus : without;
    const flag: Flag = {
      kind,
      before: edits.flatMap(({ before, after }) => extra(before[kind], after[kind])).map(({ text }) => text),
      after: edits.flatMap(({ before, after }) => extra(after[kind], before[kind])).map(({ text }) => text),
    };
    return flag.before.length + flag.after.length > 0 ? [flag] : [];
  });
}
