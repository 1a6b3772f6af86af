import type { Range } from "./highlight";

/** The part of a clause to show with a result. */
export interface Snippet extends Range {
  /** Whether the sentence goes on before or after it; then an ellipsis is due. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Three lines of a phone. */
const LONGEST_SNIPPET = 120;
/** How much of a long sentence stands before the first match. */
const LEAD = 30;

/**
 * The sentence with most of the matches, the first of equals; a long one is cut around its first match.
 * @param text a clause as the reader sees it
 * @param ranges the matches in it, in order; without any, the first sentence is taken
 */
export function snippetOf(text: string, ranges: readonly Range[]): Snippet {
  const sentences = sentencesOf(text);
  let best: Range = sentences[0] ?? { start: 0, end: text.length };
  let most = 0;
  for (const sentence of sentences) {
    const inside = ranges.filter(({ start }) => start >= sentence.start && start < sentence.end).length;
    if (inside > most) {
      best = sentence;
      most = inside;
    }
  }
  if (best.end - best.start <= LONGEST_SNIPPET) return { ...best, cutBefore: false, cutAfter: false };
  const first = ranges.find(({ start }) => start >= best.start)?.start ?? best.start;
  const start = wholeCharacter(text, Math.max(best.start, Math.min(first - LEAD, best.end - LONGEST_SNIPPET)));
  const end = wholeCharacter(text, Math.min(best.end, start + LONGEST_SNIPPET));
  return { start, end, cutBefore: start > best.start, cutAfter: end < best.end };
}

function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/[。！？；\n]/.test(text[at] ?? "")) continue;
    // A closing quote or bracket belongs to the sentence before it.
    while (/[”’」』）》】]/.test(text[at + 1] ?? "")) at++;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}
