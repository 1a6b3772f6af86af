import { z } from "zod";
import type { EnginePage } from "./page";

/** What carries the design: ground, structure, emphasis, links, tables, changes. Not every page has every one. */
const PROBES = ["html", "body", "h1", "main", "article h2", "article h3", "[data-emphasis=bold]", "article th"].concat(
  [
    "[data-emphasis=bold-underline]",
    "article p[data-key]",
    "article p[data-key]::before",
    "a[data-term]",
    "article td",
  ],
  [".embed-bar", "#contents", "#contents a", ".change", ".change ins", ".change del", ".notice", ".counts li"],
  ["header", "header nav a", "input[type=search]", "article .item", "article .item .label", ".key-bar"],
);

const PROPERTIES = [
  "color",
  "background-color",
  "font-size",
  "font-weight",
  "line-height",
  "text-decoration-line",
].concat(
  ["text-decoration-color", "text-decoration-style", "position", "text-align", "text-indent", "opacity"],
  ["padding-top", "padding-right", "padding-left", "margin-left", "border-bottom-style"],
  ["border-bottom-color", "border-left-style", "border-left-width", "border-bottom-width", "border-top-left-radius"],
);

/** `start` is what `left` is in text of one direction; engines differ in which of the two they say. */
const LOOK = `(() => {
  const look = {};
  for (const probe of ${JSON.stringify(PROBES)}) {
    const parts = probe.split("::");
    const element = document.querySelector(parts[0]);
    if (!element) continue;
    const style = getComputedStyle(element, parts[1] ? "::" + parts[1] : null);
    look[probe] = {};
    for (const name of ${JSON.stringify(PROPERTIES)}) {
      look[probe][name] = style.getPropertyValue(name).replace(/^start$/, "left");
    }
  }
  return look;
})()`;

const Look = z.record(z.string(), z.record(z.string(), z.string()));
export type Look = z.infer<typeof Look>;

/** The computed styles of everything on a page that carries the design, by what was asked and the property's name. */
export async function lookOf(engine: EnginePage): Promise<Look> {
  return Look.parse(await engine.evaluate(LOOK));
}

/** All words of a page, hidden ones too, without space: where lines break is the engine's own. */
export async function wordsOf(engine: EnginePage): Promise<string> {
  return String(await engine.evaluate("document.body.textContent")).replace(/\s+/g, "");
}
