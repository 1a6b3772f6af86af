import { splitLabel } from "../policy/labels";
import type { LabelStyle } from "../policy/model";
import { type DraftParagraph, type DraftPart, runsText } from "./runs";

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

/** A heading has no end of a sentence, and no comma: 我们怎样与书商、快递公司共用信息. */
const isTitle = (words: string) =>
  words !== "" && words.length <= HEADING_LENGTH && !/[。；！？，：:;!?…]/u.test(words);

const UNNUMBERED = /^(?:【[^】]{1,20}】|(?:引言|前言|导言)|附录(?:[一二三四五六七八九十\d]*[：:]?[^。；，]{0,30})?)$/u;

/** Divisions named in words, as statutes have them, outermost first. They stand above every numbering. */
const DIVISIONS: readonly RegExp[] = ["章|部分|编|篇", "节", "条"].map(
  (names) => new RegExp(`^第[一二三四五六七八九十百\\d]{1,4}(?:${names})[\\s、：:]*`, "u"),
);

/** A heading of the draft: how deep it is wanted, and how that is known. */
export interface FoundHeading {
  readonly rank: number;
  readonly by: "style" | "number";
}

const styleOf = (part: DraftPart) =>
  part.kind === "paragraph" ? (splitLabel(runsText(part.runs)).label?.style ?? null) : null;

/** Which of `DIVISIONS` a line is the title of, or -1. */
const divisionOf = (part: DraftPart): number => {
  const words = part.kind === "paragraph" ? runsText(part.runs).trim() : "";
  return DIVISIONS.findIndex((division) => {
    const name = division.exec(words)?.[0];
    return name !== undefined && isTitle(words.slice(name.length));
  });
};

/** Ranks counted from the outermost that the draft has: where 标题 1 is kept for the title, 标题 2 is the first. */
function fromOutermost(found: ReadonlyMap<DraftPart, FoundHeading>): ReadonlyMap<DraftPart, FoundHeading> {
  const outermost = [...found.values()].reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  return new Map([...found].map(([part, { rank, by }]) => [part, { rank: rank - outermost + 1, by }]));
}

/**
 * Tells which paragraphs are headings. A style decides where there is one, and for every numbering that some styled
 * heading carries. Otherwise a numbered line that is short and has no end of a sentence is a heading, and a numbered
 * sentence is an item; short numbered lines that follow each other at once are a list. Word's own style for what it
 * numbers says nothing in a draft without styled headings, and makes an item in one with them.
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
  const open = ({ style }: DraftParagraph) => style === "plain" || (style === "list" && !styled);
  const candidate = (part: DraftPart | undefined): LabelStyle | null => {
    if (part?.kind !== "paragraph" || !open(part)) return null;
    const { label, rest } = splitLabel(runsText(part.runs));
    return label && !decided.has(label.style) && isTitle(rest.trim()) ? label.style : null;
  };
  const divided = styled
    ? []
    : DIVISIONS.flatMap((_, at) => (parts.some((part) => divisionOf(part) === at) ? [at] : []));
  for (const [at, part] of parts.entries()) {
    if (part.kind === "table" || !open(part)) continue;
    const style = candidate(part);
    const division = divided.indexOf(divisionOf(part));
    if (style) {
      const listed = style !== "chapter" && style !== "bracketed-han";
      if (listed && (candidate(parts[at - 1]) === style || candidate(parts[at + 1]) === style)) continue;
      found.set(part, { rank: RANKS[style] + divided.length, by: "number" });
    } else if (division >= 0) found.set(part, { rank: division + 1, by: "number" });
    else if (!styled && UNNUMBERED.test(runsText(part.runs))) found.set(part, { rank: 1, by: "number" });
  }
  return fromOutermost(found);
}
