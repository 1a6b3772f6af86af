import { splitLabel } from "../policy/labels";
import type { LabelStyle } from "../policy/model";
import { type DraftPart, runsText } from "./runs";

/** The policy's own order of numberings, outermost first. */
const RANKS: Readonly<Record<LabelStyle, number>> = {
  chapter: 1,
  "bracketed-han": 2,
  arabic: 3,
  "arabic-bracket": 4,
  letter: 5,
};

/** Longer than any heading of the policies at hand (26 characters), shorter than their numbered sentences. */
const HEADING_LENGTH = 40;

/** A heading has no end of a sentence, and no comma: 数据使用过程中涉及的合作方及转移、公开个人信息. */
const isTitle = (words: string) =>
  words !== "" && words.length <= HEADING_LENGTH && !/[。；！？，：:;!?…]/u.test(words);

const UNNUMBERED = /^(?:【[^】]{1,20}】|(?:引言|前言|导言)|附录(?:[一二三四五六七八九十\d]*[：:]?[^。；，]{0,30})?)$/u;

/** A heading of the draft: how deep it is wanted, and how that is known. */
export interface FoundHeading {
  readonly rank: number;
  readonly by: "style" | "number";
}

const styleOf = (part: DraftPart) =>
  part.kind === "paragraph" ? (splitLabel(runsText(part.runs)).label?.style ?? null) : null;

/**
 * Tells which paragraphs are headings. A style decides where there is one, and for every numbering that some styled
 * heading carries. Otherwise a numbered line that is short and has no end of a sentence is a heading, and a numbered
 * sentence is an item; short numbered lines that follow each other at once are a list.
 */
export function findHeadings(parts: readonly DraftPart[]): ReadonlyMap<DraftPart, FoundHeading> {
  const found = new Map<DraftPart, FoundHeading>();
  const decided = new Set<LabelStyle>();
  for (const part of parts) {
    if (part.kind === "table" || typeof part.style !== "object") continue;
    found.set(part, { rank: part.style.heading, by: "style" });
    const style = styleOf(part);
    if (style) decided.add(style);
  }
  const styled = found.size > 0;
  const candidate = (part: DraftPart | undefined): LabelStyle | null => {
    if (part?.kind !== "paragraph" || part.style !== "plain") return null;
    const { label, rest } = splitLabel(runsText(part.runs));
    return label && !decided.has(label.style) && isTitle(rest.trim()) ? label.style : null;
  };
  for (const [at, part] of parts.entries()) {
    if (part.kind === "table" || part.style !== "plain") continue;
    const style = candidate(part);
    if (style) {
      const listed = style !== "chapter" && style !== "bracketed-han";
      if (listed && (candidate(parts[at - 1]) === style || candidate(parts[at + 1]) === style)) continue;
      found.set(part, { rank: RANKS[style], by: "number" });
    } else if (!styled && UNNUMBERED.test(runsText(part.runs))) found.set(part, { rank: 1, by: "number" });
  }
  return found;
}
