import type { Block, Inline, PolicyDocument } from "../../../lib/policy/model";
import { type OutlineEntry, outline } from "../../../lib/reading/outline";

/** What somebody writes by hand who cares for the text alone: no class, no attribute that is not needed. */
const CSS =
  "body{font:17px/1.8 system-ui,sans-serif;max-width:40em;margin:auto;padding:1em;color:#222;background:#fff}" +
  "h1,h2,h3,h4,h5,h6{line-height:1.4}h1{font-size:1.6em}h2{font-size:1.35em}h3{font-size:1.2em}h4,h5,h6{font-size:1em}" +
  "ol{list-style:none;padding-left:1em}a{color:#05a;text-decoration:none}table{border-collapse:collapse}" +
  "td,th{border:1px solid #999;padding:.3em .5em;text-align:left}" +
  "@media(prefers-color-scheme:dark){body{color:#ddd;background:#111}a{color:#8bf}}";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function inline({ text, emphasis }: Inline): string {
  if (emphasis === "bold") return `<b>${escaped(text)}</b>`;
  return emphasis === "bold-underline" ? `<b><u>${escaped(text)}</u></b>` : escaped(text);
}

function block(one: Block): string {
  if (one.kind === "table") {
    const row = (tag: string, cells: readonly (readonly Inline[])[]) =>
      `<tr>${cells.map((cell) => `<${tag}>${cell.map(inline).join("")}</${tag}>`).join("")}</tr>`;
    return `<table>${row("th", one.header)}${one.rows.map((cells) => row("td", cells)).join("")}</table>`;
  }
  const words = `${escaped(one.label?.printed ?? "")}${one.inlines.map(inline).join("")}`;
  if (one.kind === "heading") return `<h${one.level + 1} id="${one.id}">${words}</h${one.level + 1}>`;
  return one.kind === "definition" ? `<p><b>${escaped(one.term)}</b>：${words}</p>` : `<p>${words}</p>`;
}

function contents(entries: readonly OutlineEntry[]): string {
  const items = entries.map(
    ({ id, label, title, children }) =>
      `<li><a href="#${id}">${escaped(label + title)}</a>${children.length > 0 ? contents(children) : ""}</li>`,
  );
  return `<ol>${items.join("")}</ol>`;
}

/**
 * The limit that the reading page is measured against: the same text with a contents list and inlined CSS as one HTML
 * file without script.
 */
export function plainPage(document: PolicyDocument): { readonly html: string; readonly css: string } {
  const { title, updatedOn, effectiveOn, blocks } = document;
  const html =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">' +
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${CSS}</style>` +
    `<h1>${escaped(title)}</h1><p>${updatedOn} ${effectiveOn}</p><nav>${contents(outline(document))}</nav>` +
    `<main>${blocks.map(block).join("\n")}</main>`;
  return { html, css: CSS };
}
