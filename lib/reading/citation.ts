import { blocksById } from "../policy/blocks-by-id";
import { printedDate } from "../policy/dates";
import { toHanNumeral } from "../policy/labels";
import type { Block, Label, PolicyDocument } from "../policy/model";
import { inlinesText, unreachable } from "../policy/text";

/**
 * A clause's number as lawyers cite it in Chinese: the numbers on the way down without the marks that part them from the
 * words, then its place in the section, e.g. `第三章（一）5（1）A` for a heading, `…第2段` for a paragraph. Chapters without
 * a number are named by their title.
 */
export function clauseNumber(document: Pick<PolicyDocument, "blocks">, block: Block): string {
  const byId = blocksById(document.blocks);
  const way = block.path.flatMap((id) => {
    const heading = byId.get(id);
    return heading ? [headingName(heading)] : [];
  });
  switch (block.kind) {
    case "heading":
      return [...way, headingName(block)].join("");
    case "definition":
      return `${way.join("")}“${block.term}”`;
    case "item":
      return `${way.join("")}第${itemNumber(block.label)}项`;
    case "table":
    case "paragraph":
      return `${way.join("")}第${placeInSection(block.id)}${block.kind === "table" ? "表" : "段"}`;
    default:
      return unreachable(block);
  }
}

/** The number that a paragraph's or a table's id ends with, e.g. 2 of `s3-1-p2`. */
const placeInSection = (id: string): string => [...id.matchAll(/-[pt](\d+)/g)].pop()?.[1] ?? id;

function headingName(block: Block): string {
  if (block.kind !== "heading") return "";
  const { label, level } = block;
  if (label === null) return inlinesText(block.inlines);
  switch (label.style) {
    case "chapter":
      return level === 1 ? `第${toHanNumeral(label.ordinal)}章` : toHanNumeral(label.ordinal);
    case "bracketed-han":
      return `（${toHanNumeral(label.ordinal)}）`;
    case "arabic":
      return String(label.ordinal);
    case "arabic-bracket":
      // Whole brackets, since 5 and 1) would read as 51).
      return `（${label.ordinal}）`;
    case "letter":
      return letter(label.ordinal);
    default:
      return unreachable(label.style);
  }
}

/** An item's number inside 第…项. */
function itemNumber({ style, ordinal }: Label): string {
  switch (style) {
    case "chapter":
      return toHanNumeral(ordinal);
    case "bracketed-han":
      return `（${toHanNumeral(ordinal)}）`;
    case "arabic":
    case "arabic-bracket":
      return String(ordinal);
    case "letter":
      return letter(ordinal);
    default:
      return unreachable(style);
  }
}

const letter = (ordinal: number) => String.fromCharCode(64 + ordinal);

/** A citation in Chinese form: 《青禾书屋隐私政策》（2026年9月15日生效）第三章（一）5（1）A */
export function citation(document: PolicyDocument, block: Block): string {
  return citationText(document.title, document.effectiveOn, clauseNumber(document, block));
}

/** The same for a clause whose number is known; `effectiveOn` is `YYYY-MM-DD`. */
export function citationText(title: string, effectiveOn: string, number: string): string {
  return `《${title}》（${printedDate(effectiveOn)}生效）${number}`;
}
