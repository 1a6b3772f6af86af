import type { ListedBlocks } from "@/lib/facts/listed-blocks";
import { panelStrings } from "@/lib/strings";
import { all } from "../dom";
import { element } from "../element";
import { withListed } from "../notes-data";
import { type NoteContent, noteGrew } from "./panel";
import { rowAddress } from "./row-address";

const text = panelStrings;
const NAMES: Readonly<Record<string, string>> = text.listPages;

/** What an editor says of a chapter and of its parts, and its rows in the lists. @param leave called when that cannot be had */
export function listsNote(chapter: HTMLElement, leave: () => void): NoteContent {
  const view = element("div", {}, text.loading);
  withListed((blocks) => {
    if (!blocks) return leave();
    view.textContent = "";
    view.append(...listedView(blocks, chapter.id), ...partsView(blocks, chapter));
    noteGrew();
  });
  const title = chapter.textContent || "";
  return { name: title, body: [element("h2", {}, title), view] };
}

/** An editor's line of a section, and the rows of the lists that rest on a section or a clause. */
export function listedView(listed: ListedBlocks, id: string): readonly Node[] {
  const { plain = "", rows = [] } = listed[id] || {};
  // Where a chapter leads says where the lists of this page are: in the site, in the app's edition, in a bundle.
  const link = document.querySelector<HTMLAnchorElement>("[data-lists]");
  const view: Node[] = [];
  if (plain) view.push(element("p", { class: "plain-line" }, plain, element("small", {}, text.plainBasis)));
  if (rows.length > 0 && link) {
    const line = element("p", { class: "listed" }, element("b", {}, text.lists));
    for (const [page, row, name] of rows) {
      line.append(element("a", { href: rowAddress(link.href, page, row) }, `${NAMES[page] || ""} ${name}`));
    }
    view.push(line);
  }
  return view;
}

/** The parts of a chapter, each with an editor's line of it. */
function partsView(listed: ListedBlocks, chapter: HTMLElement): readonly Node[] {
  const headings = all("h3[id]", chapter.parentElement || chapter);
  const lines: Node[] = [];
  for (const { id, textContent } of headings) {
    const { plain } = listed[id] || {};
    if (!plain) continue;
    lines.push(element("li", {}, element("a", { href: `#${id}` }, textContent), element("br", {}), plain));
  }
  return lines.length === 0 ? [] : [element("h3", {}, text.parts), element("ul", {}, ...lines)];
}
