import type { Range } from "../policy/range";

/** The part of a clause to show with a result. */
export interface Snippet extends Range {
  /** Whether the sentence goes on before or after it; then an ellipsis is due. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A match in a text, and how much it says of what is asked. */
export interface Match extends Range {
  /** Which thing the query asks for; each counts once. */
  readonly slot: number;
  readonly weight: number;
}

/** Six lines of a phone. */
export const LONGEST_SNIPPET = 120;
/** How much of a long sentence stands before the first match. */
const LEAD = 30;

/** How much matches say together: each thing asked for counts once, by its surest match. */
export function weightOf(matches: readonly Match[]): number {
  const weights = new Map<number, number>();
  for (const { slot, weight } of matches) weights.set(slot, Math.max(weights.get(slot) ?? 0, weight));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/**
 * The sentence with the sentences after and before it, as far as they are short; a long one is cut where most of what is
 * asked stands.
 * @param text a clause as the reader sees it
 * @param sentence one of its sentences
 * @param matches what answers, anywhere in the text
 */
export function snippetAround(text: string, sentence: Range, matches: readonly Match[]): Snippet {
  if (sentence.end - sentence.start > LONGEST_SNIPPET) return cut(text, sentence, matches);
  const sentences = sentencesOf(text);
  let { start, end } = sentence;
  for (const next of sentences) if (next.start === end && next.end - start <= LONGEST_SNIPPET) end = next.end;
  for (const previous of [...sentences].reverse()) {
    if (previous.end === start && end - previous.start <= LONGEST_SNIPPET) start = previous.start;
  }
  return { start, end, cutBefore: false, cutAfter: false };
}

function cut(text: string, sentence: Range, matches: readonly Match[]): Snippet {
  const inside = matches.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const windows = [sentence.start, ...inside.map(({ start }) => start - LEAD)].map((from) => {
    const start = Math.max(sentence.start, Math.min(from, sentence.end - LONGEST_SNIPPET));
    const end = start + LONGEST_SNIPPET;
    return { start, end, weight: weightOf(inside.filter((match) => match.start >= start && match.end <= end)) };
  });
  const most = windows.reduce((best, window) => (window.weight > best.weight ? window : best));
  const start = wholeCharacter(text, most.start);
  const end = wholeCharacter(text, Math.min(sentence.end, most.end));
  return { start, end, cutBefore: start > sentence.start, cutAfter: end < sentence.end };
}

/** The sentences of a text, without gaps; a closing quote or bracket belongs to the sentence before it. */
export function sentencesOf(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/[。！？；\n]/.test(text[at] ?? "")) continue;
    while (/[”’」』）》】]/.test(text[at + 1] ?? "")) at++;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;
}
