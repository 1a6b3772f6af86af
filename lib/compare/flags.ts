import type { Flag, Word } from "./model";
import { numericValue, type Tokenizer } from "./tokens";

/** Words that hold a negating character without negating. */
const NOT_NEGATIONS = /未成年|未来|不仅|不断|不同|不限于|无论|非常|不可避免/gu;
const NEGATIONS = /无需|不得|禁止|不|未|无|非/gu;

/** The site's name, which is no quantity. */
const BRAND = "1688";

/** An edit as it stands in the text: what was struck out, and what was written instead. */
interface Edit {
  readonly before: string;
  readonly after: string;
}

function editsOf(words: readonly Word[]): readonly Edit[] {
  const edits: Edit[] = [];
  let open = false;
  for (const { op, text, layout } of words) {
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

/** A number, date or negation as printed, and what it is compared by. */
interface Mention {
  readonly text: string;
  readonly value: string;
}

/** What occurs in `there` more often than in `here`, in order. */
function surplus(there: readonly Mention[], here: readonly Mention[]): readonly Mention[] {
  const left = here.map(({ value }) => value);
  return there.filter(({ value }) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const without = (there: readonly Mention[], here: readonly Mention[]) =>
  there.filter(({ value }) => !here.some((mention) => mention.value === value));

function mentions(text: string, tokenize: Tokenizer): Readonly<Record<Flag["kind"], readonly Mention[]>> {
  const tokens = tokenize(text);
  const negations = text.replace(NOT_NEGATIONS, "").match(NEGATIONS) ?? [];
  return {
    number: tokens
      .filter((token) => token.kind === "number" && token.key !== BRAND)
      .map((token) => ({ text: token.text.trim(), value: numericValue(token) })),
    date: tokens
      .filter((token) => token.kind === "date")
      .map((token) => ({ text: token.text.trim(), value: token.key })),
    negation: negations.map((negation) => ({ text: negation, value: negation })),
  };
}

/**
 * The numbers, dates and negations that edits of a clause changed: what to read first. Each edit is judged by itself,
 * so that two numbers that change places are found. Numbers are compared by value: 14周岁 and 十四周岁 do not differ.
 */
export function flagsOf(words: readonly Word[], tokenize: Tokenizer): readonly Flag[] {
  const edits = editsOf(words).map(({ before, after }) => ({
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
