import type { ListedBlocks } from "@/lib/facts/listed-blocks";
import { panelStrings as text } from "@/lib/strings";
import { all } from "./dom";
import { element } from "./element";
import { withListed } from "./notes-data";

/** From this width of the window the style sheet lets notes stand in the margin, in pixels. */
const WIDE = 1340;
/** Between one line and the next, in pixels. */
const APART = 12;

/** A heading, and an editor's line of it. */
type Line = readonly [heading: HTMLElement, words: HTMLElement];

/**
 * Sets in the margin of a wide screen what an editor says of each section, beside its heading. The lines stand outside of
 * the text, so that no copy and no search in the page takes them for its words. Notes open above them.
 */
export function showMargin(): void {
  if (!window.ResizeObserver || !document.querySelector("[data-lists]")) return;
  let lines: readonly Line[] | undefined;
  // What changes how high the text is, changes where its headings stand.
  new ResizeObserver(() => {
    if (window.innerWidth < WIDE) return;
    withListed((blocks) => {
      lines = lines || made(blocks || {});
      place(lines);
    });
  }).observe(document.body);
}

function made(listed: ListedBlocks): readonly Line[] {
  const margin = element("div", { class: "plain-margin" }, element("b", {}, text.plain, "，", text.plainBasis));
  const lines: Line[] = [];
  for (const heading of all("article [id]")) {
    const { plain } = listed[heading.id] || {};
    if (!plain) continue;
    const words = element("p", {}, plain);
    margin.append(words);
    lines.push([heading, words]);
  }
  document.querySelector("main")?.append(margin);
  return lines;
}

/** Each line stands beside its heading, or right below the line before. */
function place(lines: readonly Line[]): void {
  let free = 0;
  for (const [heading, words] of lines) {
    free = Math.max(free, heading.getBoundingClientRect().top + window.pageYOffset);
    words.style.top = `${free}px`;
    free += words.offsetHeight + APART;
  }
}
