import { printedDate } from "../policy/dates";
import type { Block, PolicyDocument } from "../policy/model";
import { inlinesText, unreachable } from "../policy/text";

/**
 * A clause's number as one writes it in Chinese: the labels on the way down, then its place in the section, e.g.
 * `三、（一）5、1)A.` for a heading, `…第2段` for a paragraph. Chapters without a number are named by their title.
 */
export function clauseNumber(document: Pick<PolicyDocument, "blocks">, block: Block): string {
  const byId = new Map(document.blocks.map((candidate) => [candidate.id, candidate]));
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
      return `${way.join("")}${way.length > 0 ? "第" : ""}${block.label.printed.replace(/[、.．)）]$/, "")}项`;
    case "table":
    case "paragraph":
      return `${way.join("")}第${block.id.replace(/^.*-[pt](\d+).*$/, "$1")}${block.kind === "table" ? "表" : "段"}`;
    default:
      return unreachable(block);
  }
}

const headingName = (block: Block): string =>
  block.label?.printed ?? (block.kind === "heading" ? inlinesText(block.inlines) : "");

/** A citation in Chinese form: 《阿里巴巴（1688）隐私政策》（2022年11月15日生效）三、（一）5、1)A. */
export function citation(document: PolicyDocument, block: Block): string {
  return citationText(document.title, document.effectiveOn, clauseNumber(document, block));
}

/** The same for a clause whose number is known; `effectiveOn` is `YYYY-MM-DD`. */
export function citationText(title: string, effectiveOn: string, number: string): string {
  return `《${title}》（${printedDate(effectiveOn)}生效）${number}`;
}
