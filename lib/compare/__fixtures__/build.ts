import { splitLabel } from "../../policy/labels/read";
import type { Block, Emphasis, HeadingLevel, Inline, PolicyDocument } from "../../policy/model";

const level = (marks: string): HeadingLevel => {
  const levels = { "#": 1, "##": 2, "###": 3, "####": 4, "#####": 5 } as const;
  if (marks === "#" || marks === "##" || marks === "###" || marks === "####" || marks === "#####") return levels[marks];
  throw new Error(`no heading level: ${marks}`);
};

/** `**bold**` and `__bold underline__` as inlines. */
export function inlines(source: string): readonly Inline[] {
  return source
    .split(/(\*\*.+?\*\*|__.+?__)/u)
    .filter((part) => part !== "")
    .map((part) => {
      const emphasis: Emphasis | null = part.startsWith("**") ? "bold" : part.startsWith("__") ? "bold-underline" : null;
      return emphasis === null
        ? { kind: "text", text: part }
        : { kind: "text", text: part.slice(2, -2), emphasis };
    });
}

/**
 * A small policy written a block a line: `# 一、章`, `## （一）节`, `1) item`, `= 词：解释`, `| a | b |`, or a paragraph.
 * A row of bars belongs to the table begun by the line before it.
 */
export function policy(source: string, version = "2022-11-15"): PolicyDocument {
  const blocks: Block[] = [];
  const headings: { readonly id: string; readonly level: number }[] = [];
  const seen = new Map<string, number>();
  const unique = (id: string) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  };
  for (const line of source.split("\n").map((raw) => raw.trim())) {
    if (line === "") continue;
    const path = headings.map((heading) => heading.id);
    const parent = path.at(-1) ?? "s";
    const heading = /^(#{1,5}) (.+)$/u.exec(line);
    const definition = /^= ([^：]+)：(.+)$/u.exec(line);
    if (heading?.[1] !== undefined && heading[2] !== undefined) {
      const at = level(heading[1]);
      while ((headings.at(-1)?.level ?? 0) >= at) headings.pop();
      const { label, rest } = splitLabel(heading[2]);
      const above = headings.at(-1)?.id ?? "s";
      const id = unique(`${above === "s" ? "s" : `${above}-`}${label ? label.ordinal : rest}`);
      blocks.push({
        kind: "heading",
        id,
        path: headings.map((one) => one.id),
        label,
        level: at,
        inlines: inlines(rest),
      });
      headings.push({ id, level: at });
    } else if (definition?.[1] !== undefined && definition[2] !== undefined) {
      const [, term, text] = definition;
      blocks.push({ kind: "definition", id: unique(`def-${term}`), path, label: null, term, inlines: inlines(text) });
    } else if (line.startsWith("|")) {
      const cells = line.slice(1, -1).split("|").map((cell) => inlines(cell.trim()));
      const table = blocks.at(-1);
      if (table?.kind === "table") blocks.splice(-1, 1, { ...table, rows: [...table.rows, cells] });
      else blocks.push({ kind: "table", id: unique(`${parent}-t1`), path, label: null, header: cells, rows: [] });
    } else {
      const { label, rest } = splitLabel(line);
      const id = unique(`${parent}-${label ? `i${label.ordinal}` : "p"}`);
      blocks.push(
        label
          ? { kind: "item", id, path, label, inlines: inlines(rest) }
          : { kind: "paragraph", id, path, label: null, inlines: inlines(rest) },
      );
    }
  }
  return {
    version,
    title: "隐私政策",
    updatedOn: version.slice(0, 10),
    effectiveOn: version.slice(0, 10),
    provenance: "sample",
    emphasis: "official",
    changes: [],
    blocks,
  };
}
