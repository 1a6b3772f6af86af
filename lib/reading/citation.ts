import { blocksById } from "../policy/blocks-by-id";
import { printedDate } from "../policy/dates";
import { citedLabel } from "../policy/labels/cite";
import { numbersOf } from "../policy/labels/key";
import { isUnit } from "../policy/labels/numberings";
import { toHanNumeral } from "../policy/labels/numerals";
import type { Block, Label, LabelStyle, PolicyDocument } from "../policy/model";
import { itemsAbove } from "../policy/nested-items";
import { inlinesText, unreachable } from "../policy/text";

/** The styles of which an entry is cited as 第…项, as it was before other numberings were known. */
const COUNTED_ITEMS: ReadonlySet<LabelStyle> = new Set([
  "chapter",
  "bracketed-han",
  "arabic",
  "arabic-bracket",
  "letter",
]);

/**
 * A clause's number as lawyers cite it in Chinese: the numbers on the way down without the marks that part them from the
 * words, then its place in the section, e.g. `第三章（一）5（1）A` for a heading, `…第2段` for a paragraph. Chapters without
 * a number are named by their title. An article that is counted through the whole text is named alone: 第十二条, and a
 * decimal says by itself what it stands in: 3.1.4.
 */
export function clauseNumber(document: Pick<PolicyDocument, "blocks">, block: Block): string {
  const byId = blocksById(document.blocks);
  const headings = block.path.flatMap((id) => {
    const heading = byId.get(id);
    return heading ? [heading] : [];
  });
  const inside = itemsAbove(document.blocks).get(block.id) ?? [];
  const cited = (way: readonly Block[]) => joined(shortened(way, articlesOf(document.blocks)).map(nameOf));
  switch (block.kind) {
    case "heading":
      return cited([...headings, block]);
    case "definition":
      return `${cited(headings)}“${block.term}”`;
    case "item":
      if (!COUNTED_ITEMS.has(block.label.style)) return cited([...headings, ...inside, block]);
      return `${cited([...headings, ...inside.filter(({ label }) => isUnit(label.style))])}第${itemNumber(block.label)}项`;
    case "table":
    case "paragraph":
      return `${cited(headings)}第${placeInSection(block.id)}${block.kind === "table" ? "表" : "段"}`;
    default:
      return unreachable(block);
  }
}

/** The number that a paragraph's or a table's id ends with, e.g. 2 of `s3-1-p2`. */
const placeInSection = (id: string): string => [...id.matchAll(/-[pt](\d+)/g)].pop()?.[1] ?? id;

/** A heading of 一、 in the first rank is a chapter, whatever it is printed as. */
function nameOf(block: Block): string {
  if (block.label === null) return "inlines" in block ? inlinesText(block.inlines) : "";
  const chapter = block.kind === "heading" && block.level === 1 && block.label.style === "chapter";
  return chapter ? `第${toHanNumeral(block.label.ordinal)}章` : citedLabel(block.label);
}

/** Names one behind another; two numbers, or two letters, would read as one. */
function joined(names: readonly string[]): string {
  return names.reduce((way, name) => {
    const run = (/\d$/.test(way) && /^\d/.test(name)) || (/[A-Za-z]$/.test(way) && /^[A-Za-z]/.test(name));
    return `${way}${run ? "、" : ""}${name}`;
  }, "");
}

/** How often each article's number is printed. */
const articleCounts = new WeakMap<readonly Block[], ReadonlyMap<string, number>>();
const articleKey = ({ ordinal, inserted = 0 }: Label) => `${ordinal}-${inserted}`;

function articlesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const known = articleCounts.get(blocks);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { label } of blocks) {
    if (label?.style === "unit-article") counts.set(articleKey(label), (counts.get(articleKey(label)) ?? 0) + 1);
  }
  articleCounts.set(blocks, counts);
  return counts;
}

/** The way without what its further steps say too. */
function shortened(way: readonly Block[], articles: ReadonlyMap<string, number>): readonly Block[] {
  return way.filter((step, at) =>
    way.slice(at + 1).every(({ label }) => {
      if (label?.style === "unit-article") return articles.get(articleKey(label)) !== 1;
      return !(label?.style === "decimal" && step.label !== null && isWithin(step.label, label));
    }),
  );
}

/** Whether a decimal begins with the numbers that an outer label prints: 3.1.4 with those of 3.1 and of 3. */
function isWithin(outer: Label, { above = [] }: Label): boolean {
  if (outer.style !== "arabic" && outer.style !== "decimal") return false;
  return numbersOf(outer).every((number, at) => above[at] === number);
}

/** An item's number inside 第…项. */
function itemNumber(label: Label): string {
  // Brackets are of the number, not of its place: 第1项 for 1).
  return label.style === "arabic-bracket" ? String(label.ordinal) : citedLabel(label);
}

/** A citation in Chinese form: 《青禾书屋隐私政策》（2026年9月15日生效）第三章（一）5（1）A */
export function citation(document: PolicyDocument, block: Block): string {
  return citationText(document.title, document.effectiveOn, clauseNumber(document, block));
}

/** The same for a clause whose number is known; `effectiveOn` is `YYYY-MM-DD`. */
export function citationText(title: string, effectiveOn: string, number: string): string {
  return `《${title}》（${printedDate(effectiveOn)}生效）${number}`;
}
