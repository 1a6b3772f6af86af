import type { Labelled } from "../policy/labels/labelled";
import { expectedLabel } from "../policy/labels/series";
import type { Label } from "../policy/model";
import { createOrder } from "./heading-ranks";
import { type DraftPart, runsText } from "./runs";
import { isBold, isSeries, type Member, seriesOf, titleKind } from "./series";

/** A heading of the draft: how deep it is wanted, and how that is known. */
export interface FoundHeading {
  readonly rank: number;
  /** `inside`: by a style whose level the numbering around it belies. */
  readonly by: "style" | "number" | "look" | "inside";
}

export interface Outline {
  readonly headings: ReadonlyMap<DraftPart, FoundHeading>;
  /** The words of lines that look like headings among others that do not, or by themselves; they stay as they are. */
  readonly unclear: readonly string[];
}

const UNNUMBERED = /^(?:【[^】]{1,20}】|(?:引言|前言|导言)|附录(?:[一二三四五六七八九十\d]*[：:]?[^。；，]{0,30})?)$/u;
const wordsOf = (part: DraftPart) => (part.kind === "paragraph" ? runsText(part.runs).trim() : "");
/** A question of a list that goes without numbers: 问：…？ */
const QUESTION = /^(?:问题?|[QqＱ])\s?[：:].{1,80}[？?]$/u;

/** Where questions without numbers are answered, there are several, and each has words behind it. */
function questionsOf(
  parts: readonly DraftPart[],
  isPlain: (part: DraftPart, at: number) => boolean,
): (at: number) => boolean {
  const asks = parts.map((part, at) => isPlain(part, at) && QUESTION.test(wordsOf(part)));
  const answered = asks.filter((asking, at) => asking && asks[at + 1] === false).length;
  return (at) => answered > 1 && asks[at] === true;
}

/** Ranks counted from the outermost that the draft has: where 标题 1 is kept for the title, 标题 2 is the first. */
function fromOutermost(found: ReadonlyMap<DraftPart, FoundHeading>): ReadonlyMap<DraftPart, FoundHeading> {
  const outermost = [...found.values()].reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  return new Map([...found].map(([part, { rank, by }]) => [part, { rank: rank - outermost + 1, by }]));
}

/**
 * Tells which paragraphs are headings. A style decides where there is one. The entries of one numbered list are decided
 * together: all are headings where most are titles or all are bold, else all are items. A numbering that some styled
 * heading carries has that heading's rank, any other stands below the deepest styled heading of an outer numbering.
 * Word's own style for what it numbers says nothing in a draft without styled headings, and makes an item in one with them.
 * @param labels what was read off the front of each paragraph
 */
export function findHeadings(parts: readonly DraftPart[], labels: ReadonlyMap<DraftPart, Labelled>): Outline {
  const found = new Map<DraftPart, FoundHeading>();
  for (const part of parts) {
    if (part.kind === "table" || typeof part.style !== "object") continue;
    found.set(part, { rank: part.style.heading, by: "style" });
  }
  const styled = found.size > 0;
  const isOpen = (part: DraftPart) =>
    part.kind === "paragraph" && (part.style === "plain" || (part.style === "list" && !styled));
  const members = parts.map((part, at): Member | null => {
    const label = labels.get(part)?.label ?? null;
    if (part.kind === "table" || label === null || !(isOpen(part) || found.has(part))) return null;
    return {
      part,
      at,
      label,
      words: labels.get(part)?.rest.trim() ?? "",
      bold: isBold(part.runs),
      styled: found.get(part)?.rank ?? null,
    };
  });
  const order = createOrder(members.flatMap((member) => (member ? [member] : [])));
  const unclear: string[] = [];
  for (const [part, below] of decimalParents(parts, members, isOpen))
    found.set(part, { rank: order.rank(below) - JUST_ABOVE, by: "number" });
  const isQuestion = questionsOf(parts, (part, at) => isOpen(part) && members[at] === null);
  const opening = parts.findIndex((part) => found.has(part));
  for (const [at, part] of parts.entries()) {
    if (!isOpen(part) || members[at]) continue;
    if (styled) {
      // What a maker of styles left plain above the first of them.
      if (at < opening && UNNUMBERED.test(wordsOf(part))) found.set(part, { rank: order.outermost, by: "number" });
    } else if (isQuestion(at)) found.set(part, { rank: BELOW_NUMBERS, by: "number" });
    else if (UNNUMBERED.test(wordsOf(part))) found.set(part, { rank: order.outermost, by: "number" });
  }
  const ends = (at: number, label: Label) => {
    const part = parts[at];
    const heading = part === undefined ? undefined : found.get(part);
    const own = members[at]?.label;
    return heading !== undefined && (own === undefined || order.rank(own) < order.rank(label));
  };
  /** Whether a list begins right behind an item of an outer one: what stands below an item is no heading. */
  const isUnderItem = ({ at, label }: Member) => {
    const near = parts.slice(Math.max(0, at - BESIDE), at);
    const last = near.findLastIndex((part) => found.has(part));
    const beside = members.slice(at - (near.length - 1 - last), at);
    return (
      !styled && label.ordinal === 1 && beside.some((own) => own !== null && order.rank(own.label) < order.rank(label))
    );
  };
  for (const key of order.keys) {
    for (const series of seriesOf(members, key, ends)) {
      const ranks = series.flatMap((member) => (member.styled === null ? [] : [member.styled]));
      const plain = series.filter((member) => member.styled === null);
      const [first] = series;
      const own = isSeries(series, parts, (at) => ends(at, first?.label ?? key.label));
      const decided = own === "headings" && first !== undefined && isUnderItem(first) ? "unclear" : own;
      if (decided === "unclear") unclear.push(...plain.filter(isTitled).map(({ part }) => wordsOf(part)));
      if (decided !== "headings") continue;
      for (const { part } of plain) found.set(part, { rank: ranks[0] ?? order.rank(key.label), by: "number" });
    }
  }
  for (const part of parts) if (!found.has(part) && isEnglishNumbered(wordsOf(part))) unclear.push(wordsOf(part));
  const inner = standInside(parts, labels, found);
  for (const [part, { rank }] of found) if (inner.has(part)) found.set(part, { rank: INSIDE + rank, by: "inside" });
  const numbered = [...found].some(([part, { by }]) => by !== "number" || labels.get(part)?.label);
  if (!numbered) byLook(parts, isOpen, found, order.outermost);
  else for (const part of parts) if (looksAlone(part, isOpen, found, parts)) unclear.push(wordsOf(part));
  return { headings: fromOutermost(found), unclear };
}

/** Article 1 Scope, Section 2: a number in English words, which is none here; whoever imports is told of the line. */
const isEnglishNumbered = (words: string) =>
  words.length <= ENGLISH_TITLE &&
  /^(?:article|section|chapter|part|clause|schedule|annex|appendix) (?:\d|[ivx]{1,4}\b|[a-z]\b)[^。；]*$/iu.test(
    words,
  ) &&
  !/[.;]$/u.test(words);
const ENGLISH_TITLE = 80;

/** So few lines may stand between an item and a list below it. */
const BESIDE = 2;

/** A number without a stop, which is none by itself: 1 总则. */
const BARE = /^([0-9０-９]{1,2})\s{1,16}(?=\S)/u;

/** Less than two numberings are apart. */
const JUST_ABOVE = 0.0005;

/** The titles with such a number of which the decimals behind say what it is: 1 总则, 1.1 …, each with the first of them. */
function decimalParents(
  parts: readonly DraftPart[],
  members: readonly (Member | null)[],
  isOpen: (part: DraftPart) => boolean,
): readonly (readonly [part: DraftPart, below: Label])[] {
  return parts.flatMap((part, at) => {
    const words = wordsOf(part);
    const [whole, number] = BARE.exec(words) ?? [];
    if (whole === undefined || number === undefined || !isOpen(part) || members[at]) return [];
    if (titleKind(words.slice(whole.length)) !== "title") return [];
    const label = members.slice(at + 1, at + 1 + NEAR).find((member) => member !== null)?.label;
    const above = label?.style === "decimal" ? (label.above ?? []) : [];
    const isFirst = above.length === 1 && above[0] === Number(number.normalize("NFKC"));
    return label?.ordinal === 1 && isFirst ? [[part, label] as const] : [];
  });
}

/** So far behind its title stands the first decimal of a chapter. */
const NEAR = 4;

/** Deeper than any numbering stands, and deeper still. */
const BELOW_NUMBERS = 50;
const INSIDE = 100;

/**
 * Styled headings without a number that a list of numbered headings goes on through: 二、, names of parties in 标题 1, 三、. They
 * stand below the numbers, whatever level their style says. Where a styled heading has a number the styles are to be believed.
 */
function standInside(
  parts: readonly DraftPart[],
  labels: ReadonlyMap<DraftPart, Labelled>,
  found: ReadonlyMap<DraftPart, FoundHeading>,
): ReadonlySet<DraftPart> {
  const headings = parts.flatMap((part) => {
    const own = found.get(part);
    return own ? [{ part, ...own, label: labels.get(part)?.label ?? null }] : [];
  });
  const inside = new Set<DraftPart>();
  if (headings.some(({ by, label }) => by === "style" && label !== null)) return inside;
  const numbered = headings.filter(({ label }) => label !== null);
  const outermost = Math.min(...numbered.map(({ rank }) => rank));
  const outer = numbered.filter(({ rank }) => rank === outermost);
  let waiting: DraftPart[] = [];
  let last: Label | null = null;
  for (const { part, by, label } of headings) {
    if (by === "style") waiting.push(part);
    if (label === null || !outer.some((own) => own.part === part)) continue;
    if (last !== null && expectedLabel(last, label) === null) for (const own of waiting) inside.add(own);
    waiting = [];
    last = label;
  }
  return inside;
}

const isTitled = ({ words }: Member) => titleKind(words) === "title";

/** Whether a line without a number is a title by its looks: wholly bold, short, and with words behind it. */
function looksAlone(
  part: DraftPart,
  isOpen: (part: DraftPart) => boolean,
  found: ReadonlyMap<DraftPart, FoundHeading>,
  parts: readonly DraftPart[],
): boolean {
  if (part.kind === "table" || !isOpen(part) || found.has(part) || !isBold(part.runs)) return false;
  return titleKind(wordsOf(part)) === "title" && parts.length > 1;
}

/** In a draft without any other heading but 引言 and its like, lines that stand out are its headings when there are several of them. */
function byLook(
  parts: readonly DraftPart[],
  isOpen: (part: DraftPart) => boolean,
  found: Map<DraftPart, FoundHeading>,
  rank: number,
): void {
  const alone = parts.filter((part, at) => {
    const next = parts[at + 1];
    const followed = next !== undefined && !(next.kind === "paragraph" && isBold(next.runs));
    return followed && looksAlone(part, isOpen, found, parts);
  });
  if (alone.length + found.size < 2) return;
  for (const part of alone) found.set(part, { rank, by: "look" });
}
