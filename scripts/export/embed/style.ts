import { readFileSync } from "node:fs";
import path from "node:path";
import postcss from "postcss";
import { lowerCss } from "../css/lower-css";

const SHEETS = [
  "app/styles/tokens.css",
  "app/styles/text.css",
  "app/styles/emphasis-view.css",
  "components/embed/embed.css",
  "components/embed/sheets.css",
  "app/styles/paper.css",
  "components/embed/print.css",
];

/** The in-app edition's style: the reader's own tokens and text, and what is its alone. */
export function embedStyle(root: string, comparison: boolean): string {
  const sheets = comparison ? [...SHEETS, "app/styles/compare.css"] : SHEETS;
  const css = postcss.parse(sheets.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n"));
  // Names for Tailwind's utilities, which this edition does not use.
  css.walkAtRules("theme", (rule) => {
    rule.remove();
  });
  return lowerCss(css.toString());
}
