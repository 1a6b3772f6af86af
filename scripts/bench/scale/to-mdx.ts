import { labelAt } from "../../../lib/policy/labels/series";
import type { Block, HeadingBlock, Inline, PolicyDocument } from "../../../lib/policy/model";

const SPECIAL = /[\\*_<>{}[\]`~|]/g;
const escaped = (text: string) => text.replace(SPECIAL, "\\$&");
/** Emphasis marks close only beside a letter or a Han character. */
const MARKABLE = /^[\p{Script=Han}A-Za-z0-9].*[\p{Script=Han}A-Za-z0-9]$/su;

function inline({ text, emphasis }: Inline): string {
  const words = escaped(text);
  if (emphasis === undefined || !MARKABLE.test(text)) return words;
  return emphasis === "bold" ? `**${words}**` : `<u>**${words}**</u>`;
}

const inlines = (all: readonly Inline[]) => all.map(inline).join("");

/** A line that begins as some other construct of Markdown would is no paragraph. */
const asParagraph = (line: string) => line.replace(/^(?=[#+\-=])/, "\\");

function line(block: Block, labelOf: (heading: HeadingBlock) => string): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${labelOf(block)}${inlines(block.inlines)}`;
    case "definition":
      return asParagraph(`${escaped(block.term)}：${inlines(block.inlines)}`);
    case "table":
      return [block.header, block.header.map(() => [{ kind: "text", text: "---" } as const]), ...block.rows]
        .map((cells) => `| ${cells.map(inlines).join(" | ")} |`)
        .join("\n");
    default:
      return asParagraph(`${block.label?.printed ?? ""}${inlines(block.inlines)}`);
  }
}

/** Numbers headings as the format wants them: 1, 2, 3 … under each parent, whatever edits did to them. */
function numbering(): (heading: HeadingBlock) => string {
  const counts: number[] = [];
  return ({ level, label }) => {
    counts.length = level + 1;
    if (label === null) return "";
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    return labelAt(label, count);
  };
}

/** Writes a generated version in the authoring format. References and links become plain words. */
export function toMdx({ version, title, updatedOn, effectiveOn, blocks }: PolicyDocument): string {
  const front = { version, title, updatedOn, effectiveOn, provenance: "source", emphasis: "reconstructed" };
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const labelOf = numbering();
  // A clause that was moved to the very front stands under the first heading.
  const first = blocks.find(({ kind }) => kind === "heading");
  const ordered = first ? [first, ...blocks.filter((block) => block !== first)] : blocks;
  return `---\n${lines.join("\n")}\n---\n\n${ordered.map((block) => line(block, labelOf)).join("\n\n")}\n`;
}
