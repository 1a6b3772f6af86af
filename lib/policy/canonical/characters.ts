import type { Block, Emphasis, Inline } from "../model";
import { leadingNumberLength } from "./leading-number";

/** A character of a canonical text, how it is stressed and which inline it came from; null for the number or term. */
export interface Character {
  readonly character: string;
  readonly emphasis: Emphasis | null;
  readonly inline: Inline | null;
}

/**
 * White space that an author's editor may put anywhere: the space separators (full-width, no-break and thin ones too),
 * tabs and line ends. All other characters that nobody sees stay, so that adding one is seen.
 */
const SPACE = /^[\t\n\r\p{Zs}]$/u;
/**
 * Characters beside which a space is only layout: those of Chinese script and its punctuation, also where Unicode has one
 * mark for Chinese and Latin (quotes, dashes, ellipsis). Between any others a space divides words or numbers.
 */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2014\u2018-\u201f\u2026\u3000-\u303f\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef]$/u;

/** Whether two neighbours are one tag, which emphasis cut in two. */
export function sameTag(a: Inline, b: Inline): boolean {
  const bare = ({ text: _, emphasis: __, ...tag }: Inline) => JSON.stringify(tag);
  return a === b || bare(a) === bare(b);
}

const charactersOf = (inlines: readonly Inline[]): readonly Character[] =>
  inlines.flatMap((inline) =>
    [...inline.text].map((character) => ({ character, emphasis: inline.emphasis ?? null, inline })),
  );

const plain = (text: string): readonly Character[] =>
  [...text].map((character) => ({ character, emphasis: null, inline: null }));

/** A text without white space, but for one space wherever a space divides words or numbers. */
function normalised(characters: readonly Character[]): readonly Character[] {
  const kept: Character[] = [];
  let gap = false;
  for (const one of characters) {
    if (SPACE.test(one.character)) {
      gap = true;
      continue;
    }
    const before = kept.at(-1);
    if (gap && before && !WIDE.test(before.character) && !WIDE.test(one.character)) {
      // Stressed only between two that are: white space at the end of a stressed stretch is nobody's.
      const emphasis = before.emphasis === one.emphasis ? one.emphasis : null;
      const inside = before.inline !== null && one.inline !== null && sameTag(before.inline, one.inline);
      kept.push({ character: " ", emphasis, inline: inside ? one.inline : null });
    }
    gap = false;
    kept.push(one);
  }
  return kept;
}

const textOf = (characters: readonly Character[]) => characters.map(({ character }) => character).join("");

/** Whether the space after a number keeps two digits apart: `1. 5倍` is not `1.5倍`. */
const keepsDigitsApart = (number: string, words: string) => /[0-9][.:,-]?$/.test(number) && /^ [0-9]/.test(words);

/**
 * The characters of a sentence or heading, its number in front as one text with its words. What may be a number loses its
 * stress and its tags, since a number that the parser knows has none, and the white space after it goes.
 */
function numbered(characters: readonly Character[]): readonly Character[] {
  let text = normalised(characters);
  for (;;) {
    const all = textOf(text);
    const number = all.slice(0, leadingNumberLength(all));
    const front = [...number].length;
    const gap = text[front]?.character === " ";
    const kept = gap && keepsDigitsApart(number, all.slice(number.length));
    if (!gap || kept) {
      return text.map((one, index) =>
        index < front || (kept && index === front) ? { ...one, emphasis: null, inline: null } : one,
      );
    }
    // Without the space the number may go on: `1) .` is `1).` to a parser that takes a stop for a part of it.
    text = [...text.slice(0, front), ...text.slice(front + 1)];
  }
}

/** The characters of a block that has no cells, as form 2 writes them. */
export function sentenceCharacters(block: Exclude<Block, { readonly kind: "table" }>): readonly Character[] {
  const words = charactersOf(block.inlines);
  if (block.kind === "definition") return numbered([...plain(`${block.term}：`), ...words]);
  return numbered(block.label === null ? words : [...plain(`${block.label.printed} `), ...words]);
}

/** The characters of a table's cell, or of any inlines that no number stands before. */
export const inlineCharacters = (inlines: readonly Inline[]): readonly Character[] => normalised(charactersOf(inlines));

/** A text that has no inlines, e.g. the title, as form 2 writes it. */
export const normalText = (text: string): string => textOf(normalised(plain(text)));
