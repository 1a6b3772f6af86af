import { hanNumeral } from "../../labels/numerals";
import { splitLabel } from "../../labels/read";
import type { Block, HeadingBlock, Label, PolicyDocument } from "../../model";
import { countUpTo } from "../../parse/lines";
import { blockText, inlinesText } from "../../text";
import { matchesIn } from "../find";

/** A clause cited by number and title, as `（一）查阅、更正和补充`. Offsets count the citing block's text. */
export interface CitedPart {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly label: Label;
  readonly title: string;
  /** The heading with that number where the citation points; null when there is none. */
  readonly heading: HeadingBlock | null;
}

interface CitedWords {
  readonly start: number;
  readonly words: string;
  /** The headings the words may name; all headings when the words are no link. */
  readonly candidates: Headings;
}

/** Finds headings by what a citation prints. */
interface Headings {
  /** The first with that number and title, else the last with that number, in their order. */
  readonly cited: (label: Label, title: string) => HeadingBlock | null;
  /** The first chapter with that number. */
  readonly chapter: (ordinal: number | null) => HeadingBlock | null;
}

function headingsOf(headings: readonly HeadingBlock[]): Headings {
  const titled = new Map<string, HeadingBlock>();
  const last = new Map<string, HeadingBlock>();
  const first = new Map<string, HeadingBlock>();
  const number = ({ style, ordinal }: Pick<Label, "style" | "ordinal">) => `${style} ${ordinal}`;
  for (const heading of headings) {
    if (heading.label === null) continue;
    const key = number(heading.label);
    const whole = `${key} ${inlinesText(heading.inlines)}`;
    if (!titled.has(whole)) titled.set(whole, heading);
    if (!first.has(key)) first.set(key, heading);
    last.set(key, heading);
  }
  return {
    cited: (label, title) => titled.get(`${number(label)} ${title}`) ?? last.get(number(label)) ?? null,
    chapter: (ordinal) => (ordinal === null ? null : (first.get(number({ style: "chapter", ordinal })) ?? null)),
  };
}

/** 本政策第二章“您的权利”. */
const TITLED =
  /(?:本(?:隐私)?政策(?:的)?|[见阅照])第([一二三四五六七八九十]{1,3})(?:章|部分|条)[“《「]([^”》」]{2,40})[”》」]/g;

/** Clauses cited by 第…章 and the title behind it; a chapter that does not exist is not among them. */
function titledParts(block: Block, headings: Headings): readonly CitedPart[] {
  return matchesIn(block, TITLED).flatMap(({ end, groups }) => {
    const [number = "", title = ""] = groups;
    const heading = headings.chapter(hanNumeral(number));
    if (!heading?.label) return [];
    const start = end - 1 - title.length;
    return [{ block, start, end: end - 1, words: title, label: heading.label, title, heading }];
  });
}

/** Every number-and-title cited in a link of the text, or between “ ” after words such as 见 and 本政策. */
export function citedParts(document: PolicyDocument): readonly CitedPart[] {
  const headings = headingsOf(document.blocks.filter((block) => block.kind === "heading"));
  const byId = new Map(document.blocks.map((block) => [block.id, block]));
  return document.blocks.flatMap((block) =>
    block.kind === "table" || block.kind === "heading"
      ? []
      : [
          ...stretches(block, headings, byId).flatMap((stretch) => partsOf(block, stretch)),
          ...titledParts(block, headings),
        ],
  );
}

function stretches(
  block: Exclude<Block, { kind: "table" }>,
  headings: Headings,
  byId: ReadonlyMap<string, Block>,
): readonly CitedWords[] {
  const text = blockText(block);
  const found: CitedWords[] = [];
  const linked: CitedWords[] = [];
  let at = block.kind === "definition" ? block.term.length + 1 : 0;
  for (const inline of block.inlines) {
    if (inline.kind === "reference") {
      const target = byId.get(inline.target);
      const way = target ? [...target.path.map((id) => byId.get(id)), target] : [];
      const candidates = headingsOf(way.flatMap((step) => (step?.kind === "heading" ? [step] : [])));
      // 本政策“七、联系我们”: the words of a link may hold the citation between quotes.
      const quoted = /“([^”]{2,80})”/.exec(inline.text);
      const words = quoted?.[1] ?? inline.text;
      linked.push({ start: at + (quoted ? quoted.index + 1 : 0), words, candidates });
    }
    at += inline.text.length;
  }
  const starts = linked.map(({ start }) => start);
  for (const match of text.matchAll(/(?:见|参照|参阅|本政策|本隐私政策|通过|依照|按照)“([^”]{2,80})”/g)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].length - 1 - words.length;
    // Links stand one behind another: the last that begins before these words end is the one that may overlap them.
    const link = linked[countUpTo(starts, start + words.length - 1) - 1];
    if (!link || link.start + link.words.length <= start) found.push({ start, words, candidates: headings });
  }
  return [...linked, ...found];
}

function partsOf(block: Block, { start, words, candidates }: CitedWords): readonly CitedPart[] {
  let at = start;
  return words.split("—").flatMap((part) => {
    const partStart = at;
    at += part.length + 1;
    const { label, rest } = splitLabel(part);
    if (label === null || rest === "") return [];
    const heading = candidates.cited(label, rest);
    return [{ block, start: partStart, end: partStart + part.length, words: part, label, title: rest, heading }];
  });
}
