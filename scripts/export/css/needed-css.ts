import { parse, defaultTreeAdapter as tree } from "parse5";
import postcss, { type Root } from "postcss";
import parser, { type Selector } from "postcss-selector-parser";
import { descendants } from "../page";

/** What the loader may write on `<html>` before any other script runs. */
const SET_BY_LOADER = ["data-js", "data-only", "data-size", "data-theme", "data-leading", "hidden"];

/** Parts that only fields have: Tailwind's reset speaks of all of them, and most pages have none. */
const OF_FIELDS =
  /^::?(?:placeholder|file-selector-button|-moz-ui-invalid|-webkit-(?:file-upload-button|datetime-|date-and-|calendar-|search-|inner-spin-|outer-spin-))/;
const FIELDS = ["tag:input", "tag:textarea", "tag:select"];

/** The names that a page's markup holds, `kind:name`. */
type Names = ReadonlySet<string>;

/**
 * The part of a style sheet that a page needs as long as nothing but the loader has run. A rule is left out only when its
 * selector asks for an element, class, id or attribute that the page's markup does not hold: panels, dialogs and results,
 * which come with the scripts.
 * @param css a style sheet, with plain selectors
 * @param html the page
 */
export function neededCss(css: string, html: string): string {
  const names = namesIn(html);
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (rule.parent?.type === "atrule" && "name" in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    const needed = rule.selectors.filter((selector) => mayMatch(parser().astSync(selector).first, names));
    if (needed.length === 0) rule.remove();
    else rule.selectors = needed;
  });
  dropRepeats(root);
  dropUnusedProperties(root);
  let empty = true;
  while (empty) {
    empty = false;
    root.walk((node) => {
      if (node.type === "decl" || node.type === "comment" || node.nodes?.length !== 0) return;
      node.remove();
      empty = true;
    });
  }
  return root.toString();
}

/** The compiler writes a prefixed declaration again for each of its passes. */
function dropRepeats(root: Root): void {
  root.walkDecls((declaration) => {
    if (declaration.prev()?.toString() === declaration.toString()) declaration.remove();
  });
}

/**
 * A custom property that no rule left here reads says nothing; Tailwind sets and registers some fifty for its utilities.
 * One may be read by another alone, which goes first.
 */
function dropUnusedProperties(root: Root): void {
  for (let css = ""; css !== root.toString(); ) {
    css = root.toString();
    const unread = (name: string) => !css.includes(`var(${name})`) && !css.includes(`var(${name},`);
    root.walkDecls(/^--/, (declaration) => {
      if (unread(declaration.prop)) declaration.remove();
    });
    root.walkAtRules("property", (rule) => {
      if (unread(rule.params)) rule.remove();
    });
  }
}

function namesIn(html: string): Names {
  const names = new Set(SET_BY_LOADER.map((name) => `attribute:${name}`));
  for (const element of descendants(parse(html)).filter(tree.isElementNode)) {
    names.add(`tag:${element.tagName}`);
    for (const { name, value } of element.attrs) {
      names.add(`attribute:${name}`);
      if (name === "id") names.add(`id:${value}`);
      if (name === "class") for (const one of value.split(/\s+/)) names.add(`class:${one}`);
    }
  }
  return names;
}

/** What stands inside a pseudo-class is not asked for: `:not(.a)` matches where there is no `.a`. */
function mayMatch(selector: Selector, names: Names): boolean {
  return selector.nodes.every((node) => {
    if (node.type === "tag") return names.has(`tag:${node.value.toLowerCase()}`);
    if (node.type === "class") return names.has(`class:${node.value}`);
    if (node.type === "id") return names.has(`id:${node.value}`);
    // A page is no shadow root.
    if (node.type === "pseudo" && node.value === ":host") return false;
    if (node.type === "pseudo" && OF_FIELDS.test(node.value)) return FIELDS.some((field) => names.has(field));
    return node.type !== "attribute" || names.has(`attribute:${node.attribute}`);
  });
}
