import { ENGLISH_FUNCTION_WORDS, FUNCTION_WORDS } from "../language";
import { type Folds, normaliseText } from "../normalise";
import { hintedForms, literalForms } from "./literal";
import { type Cut, joinQuestions } from "./questions";
import type { Sources } from "./resolution";

/** A piece of a long query, or a stretch that neither the text nor the synonyms know. */
export interface Piece {
  readonly text: string;
  readonly unknown: boolean;
}

/** The longest piece worth looking for. */
const LONGEST_PIECE = 12;

/** The function words of both languages, folded as the text is. */
export function functionWords(folds: Folds): ReadonlySet<string> {
  return new Set([...FUNCTION_WORDS, ...ENGLISH_FUNCTION_WORDS].map((word) => normaliseText(word, folds)));
}

/**
 * Step 4: keeps synonyms whole, drops function words and cuts the rest by the longest pieces that occur in the text as
 * words. Long pieces count by the square of their length, so one piece of four beats two of two.
 * @param word a normalised word, the whole of a query without spaces
 * @returns the pieces, in stretches that function words part; neighbouring unknown characters are one piece
 */
export function cutPieces(
  word: string,
  functions: ReadonlySet<string>,
  sources: Sources,
): readonly (readonly Piece[])[] {
  const stretches: Piece[][] = [[]];
  for (const { kind, text } of joinQuestions(bestCuts(word, functions, sources), sources)) {
    const stretch = stretches[stretches.length - 1] ?? [];
    const last = stretch[stretch.length - 1];
    if (kind === "function") stretches.push([]);
    else if (kind === "unknown" && last?.unknown)
      stretch[stretch.length - 1] = { text: last.text + text, unknown: true };
    else stretch.push({ text, unknown: kind === "unknown" });
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** The words of a sentence as the planner cuts it, function words among them. */
export const wordsOf = (word: string, functions: ReadonlySet<string>, sources: Known): readonly string[] =>
  bestCuts(word, functions, sources).map(({ text }) => text);

/** Whether a word is a sentence: something in it holds it together. */
export const hasFunctionWords = (word: string, functions: ReadonlySet<string>, sources: Known): boolean =>
  bestCuts(word, functions, sources).some(
    ({ kind, text }) => kind === "function" && (text.length > 1 || HOLDING.has(text)),
  );

/** Single characters that only sentences have; 会, 上 and others end many nouns. */
const HOLDING: ReadonlySet<string> = new Set("我你您他她它咱谁啥咋吗呢么吧啊嘛的了着被把让给在不没就都还能要想那这");

/** Single characters that hold words together and begin or end none: 的信息 is no word. */
const PARTICLES: ReadonlySet<string> = new Set(
  "我你您他她它咱谁啥吗呢吧啊嘛么的了着把被让和与及或在是有不没就都也还这那哪几".split(""),
);

type Known = Omit<Sources, "spoken">;

interface Best {
  readonly score: number;
  readonly cut: Cut | null;
}

function bestCuts(word: string, functions: ReadonlySet<string>, sources: Known): readonly Cut[] {
  const best: Best[] = [{ score: 0, cut: null }];
  const units = latinRuns(word);
  for (let end = 1; end <= word.length; end++) {
    let found: Best = { score: Number.NEGATIVE_INFINITY, cut: null };
    for (let start = Math.max(0, end - Math.max(LONGEST_PIECE, longestRun(units))); start < end; start++) {
      if (units[start] === "inside" || units[end] === "inside") continue;
      const text = word.slice(start, end);
      const before = best[start]?.score ?? Number.NEGATIVE_INFINITY;
      for (const { score, cut } of [judge(text, functions, sources), ...acrossGaps(text, functions, sources)]) {
        if (before + score > found.score) found = { score: before + score, cut };
      }
    }
    best.push(found);
  }
  const cuts: Cut[] = [];
  for (let end = word.length; end > 0; ) {
    const cut = best[end]?.cut;
    if (!cut) break;
    cuts.unshift(cut);
    end -= cut.length;
  }
  return cuts;
}

/** What a stretch of the query is, and how good it is to cut it so. */
function judge(text: string, functions: ReadonlySet<string>, sources: Known): { score: number; cut: Cut } {
  const square = text.length * text.length;
  // Slightly more than a piece of the same length: 可以 occurs in the text too, and says nothing.
  if (functions.has(text)) return { score: square + 0.5, cut: { kind: "function", text, length: text.length } };
  // One character is a word of its own only where the synonyms say what it means: 删评论, 查信息.
  if (text.length === 1 && sources.thesaurus.termsFor(text).some(sources.corpus.has)) {
    return { score: square / 2, cut: { kind: "content", text, length: text.length } };
  }
  if (text.length >= 2) {
    if (sources.thesaurus.termsFor(text).some(sources.corpus.has)) {
      return { score: square + 1, cut: { kind: "content", text, length: text.length } };
    }
    // 的信息 is no word, though the text has it between two boundaries; 下单 and 更换 are.
    const holds = text.length === 2 ? PARTICLES : functions;
    const torn = holds.has(text.slice(0, 1)) || holds.has(text.slice(-1));
    if (torn && !sources.corpus.isWord(text))
      return { score: -square, cut: { kind: "unknown", text, length: text.length } };
    if (sources.corpus.hasWords(text)) return { score: square, cut: { kind: "content", text, length: text.length } };
    // A piece that begins or ends inside a word of the text is more often an accident of the cut: 复不满意.
    if (!torn && hintedForms(text, sources).length > 0)
      return { score: square, cut: { kind: "content", text, length: text.length } };
    if (!torn && sources.kin(text).some((other) => isKnown(other, sources)))
      return { score: square, cut: { kind: "content", text, length: text.length } };
    if (literalForms(text, sources).length > 0)
      return { score: square / 2, cut: { kind: "content", text, length: text.length } };
  }
  return { score: -square, cut: { kind: "unknown", text, length: text.length } };
}

/** Whether the text or the synonyms have a word. */
const isKnown = (word: string, { corpus, thesaurus }: Known) =>
  word.length > 1 && (corpus.hasWords(word) || thesaurus.termsFor(word).some(corpus.has));

/** A known phrase with function words inside: 晒的图 is 晒图, 帮我付一下钱 is 帮我付钱. It must begin and end with its own words. */
function acrossGaps(text: string, functions: ReadonlySet<string>, { thesaurus, corpus, canon, without }: Known) {
  if (text.length < 3 || text.length > LONGEST_GAPPED) return [];
  if (!without.has("families") && thesaurus.termsFor(text).length === 0) {
    const { weight, whole } = canon(text);
    if (whole && weight > 1 && thesaurus.termsSaid(text).some(corpus.has)) {
      const cut: Cut = { kind: "content", text, length: text.length };
      return [{ score: weight * weight + GAPPED, cut }];
    }
  }
  if (without.has("gaps")) return [];
  const skeleton = withoutGaps(text, functions);
  if (skeleton.length < 2 || skeleton.length === text.length) return [];
  if (!thesaurus.termsFor(skeleton).some(corpus.has)) return [];
  const cut: Cut = { kind: "content", text: skeleton, length: text.length };
  return [{ score: skeleton.length * skeleton.length + GAPPED, cut }];
}

/** Longer phrases with gaps are sentences. */
const LONGEST_GAPPED = 9;
/** The phrase is worth more than its parts, of which each may be a piece. */
const GAPPED = 1;

/** The text without the function words inside it; the first and the last character stay. */
function withoutGaps(text: string, functions: ReadonlySet<string>): string {
  let kept = text[0] ?? "";
  for (let at = 1; at < text.length - 1; ) {
    const gap = [3, 2, 1].find((length) => at + length < text.length && functions.has(text.slice(at, at + length)));
    if (gap === undefined) kept += text[at];
    at += gap ?? 1;
  }
  return kept + text.slice(-1);
}

/** Latin words and numbers are never cut: `inside` marks the positions within one. */
function latinRuns(word: string): readonly ("inside" | "free")[] {
  return Array.from({ length: word.length + 1 }, (_, at) =>
    at > 0 && at < word.length && sameRun(word[at - 1] ?? "", word[at] ?? "") ? "inside" : "free",
  );
}

const sameRun = (a: string, b: string) => (/[a-z]/.test(a) && /[a-z]/.test(b)) || (/\d/.test(a) && /\d/.test(b));

function longestRun(units: readonly ("inside" | "free")[]): number {
  let longest = 1;
  let current = 1;
  for (const unit of units) {
    current = unit === "inside" ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
