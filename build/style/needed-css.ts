import { type Token, tokenizer } from "acorn";
import { parse, defaultTreeAdapter as tree } from "parse5";
import postcss, { type Root, type Rule } from "postcss";
import parser, { type Selector } from "postcss-selector-parser";
import { descendants } from "../pages/page";

/** What the loader may write on `<html>` before any other script runs, and the worker before the page is there. */
const SET_ON_ROOT = [
  "data-js",
  "data-only",
  "data-size",
  "data-theme",
  "data-leading",
  "data-contents",
  "hidden",
  "data-offline-copy",
];

/** Parts that only fields have: Tailwind's reset speaks of all of them, and most pages have none. */
const OF_FIELDS =
  /^::?(?:placeholder|file-selector-button|-moz-ui-invalid|-webkit-(?:file-upload-button|datetime-|date-and-|calendar-|search-|inner-spin-|outer-spin-))/;
const FIELD = "field";
const FIELD_TAGS = ["input", "textarea", "select"];

/** Names that a page's markup holds or a selector asks for, `kind:name`. */
export type Names = ReadonlySet<string>;

/**
 * The part of a style sheet that a page needs, with all that its scripts may add to it.
 * @param alike what pages of its kind hold together: with it, all of them get the same
 */
export type NeededCss = (css: string, html: string, alike?: Names) => string;

/** Rules for what only scripts write, which they bring with them, and the pages that go without these rules. */
export interface Brought {
  /** The names in the markup of these pages: a rule that asks for another one is brought. */
  readonly names: Names;
  /** The rules that are brought: what they read of custom properties stays in the page. */
  readonly rules: readonly string[];
}

/**
 * Makes a function for a whole site, which works out once what pages of the same kind share. It takes a style sheet with
 * plain selectors and a page. A rule is left out only when its selector asks for an element, class, id or attribute that
 * neither the page's markup nor a text of the scripts holds, which write panels, dialogs and results into it.
 * @param scripts the sources of the scripts that a page may run
 * @param brought what these scripts bring with them; null for pages that hold it themselves
 */
export function createNeededCss(scripts: readonly string[] = [], brought: Brought | null = null): NeededCss {
  const written = namesWrittenBy(scripts);
  const stays = brought ? [...written].filter((name) => brought.names.has(name)) : written;
  const read = brought?.rules.join("") ?? "";
  const known = new Map<string, { readonly asked: Names; readonly results: Map<string, string> }>();
  return (css, html, alike = new Set()) => {
    const sheet = known.get(css) ?? { asked: namesAskedBy(css), results: new Map<string, string>() };
    known.set(css, sheet);
    const names = new Set([...namesIn(html), ...alike, ...stays]);
    const key = [...sheet.asked].filter((name) => names.has(name)).join("\n");
    const result = sheet.results.get(key) ?? reduced(css, (asked) => asked.every((name) => names.has(name)), read);
    sheet.results.set(key, result);
    return result;
  };
}

/**
 * The rules that a script brings with it, each to be inserted by itself, in their order.
 * @param css a style sheet with plain selectors
 * @param script the source of the script
 * @param there the names that are there already: in the markup of the pages, or written by a script that is always there
 */
export function broughtBy(css: string, script: string, there: Names): readonly string[] {
  const names = new Set([...there, ...namesWrittenBy([script])]);
  const root = postcss.parse(
    reduced(css, (asked) => asked.every((name) => names.has(name)) && asked.some((name) => !there.has(name)), css),
  );
  // What asks for no element stays in the page: fonts, paper, animations.
  root.walkAtRules(/^(?!media$|supports$)/, (rule) => {
    rule.remove();
  });
  return root.nodes.map(String);
}

function reduced(css: string, isNeeded: (asked: readonly string[]) => boolean, alsoRead: string): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const needed = rule.selectors.filter((selector) => isNeeded(namesOf(parser().astSync(selector).first)));
    if (needed.length === 0) rule.remove();
    else rule.selectors = needed;
  });
  dropRepeats(root);
  dropUnusedProperties(root, alsoRead);
  dropUnusedPages(root);
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
function dropUnusedProperties(root: Root, alsoRead: string): void {
  for (let css = ""; css !== root.toString(); ) {
    css = root.toString();
    const all = css + alsoRead;
    const unread = (name: string) => !all.includes(`var(${name})`) && !all.includes(`var(${name},`);
    root.walkDecls(/^--/, (declaration) => {
      if (unread(declaration.prop)) declaration.remove();
    });
    root.walkAtRules("property", (rule) => {
      if (unread(rule.params)) rule.remove();
    });
  }
}

/** A kind of sheet of paper that nothing left here is printed on. */
function dropUnusedPages(root: Root): void {
  const used = new Set<string>();
  root.walkDecls("page", ({ value }) => {
    used.add(value);
  });
  root.walkAtRules("page", (rule) => {
    if (rule.params !== "" && !rule.params.startsWith(":") && !used.has(rule.params)) rule.remove();
  });
}

/** The names that a page's markup holds. */
export function namesIn(html: string): Names {
  const names = new Set(SET_ON_ROOT.map((name) => `attribute:${name}`));
  for (const element of descendants(parse(html)).filter(tree.isElementNode)) {
    names.add(`tag:${element.tagName}`);
    if (FIELD_TAGS.includes(element.tagName)) names.add(FIELD);
    for (const { name, value } of element.attrs) {
      names.add(`attribute:${name}`);
      if (name === "id") names.add(`id:${value}`);
      if (name === "class") for (const one of value.split(/\s+/)) names.add(`class:${one}`);
    }
  }
  return names;
}

/**
 * Every word in a text of a script may be the name of anything that the script writes; but what stands behind `.`, `#` or `[` it
 * asks for, and what stands behind `/` is an address.
 */
export function namesWrittenBy(scripts: readonly string[]): Names {
  const names = new Set<string>();
  for (const source of scripts) {
    const texts = [...tokenizer(source, { ecmaVersion: 2022, sourceType: "script" })].filter(isText);
    const words = texts.flatMap(({ start, end }) => wordsIn(source.slice(start, end)));
    for (const word of words) for (const kind of ["tag", "class", "id", "attribute"]) names.add(`${kind}:${word}`);
    if (FIELD_TAGS.some((tag) => words.includes(tag))) names.add(FIELD);
  }
  return names;
}

function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/[\w-]+/g)].flatMap(([word], at, all) => {
    const start = all[at]?.index ?? 0;
    return ".#[/".includes(text[start - 1] ?? " ") ? [] : word;
  });
}

const isText = ({ type }: Token): boolean => type.label === "string" || type.label === "template";

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === "atrule" && "name" in parent && /keyframes$/.test(String(parent.name));
}

/** Every name that decides whether a rule of the style sheet is needed. */
function namesAskedBy(css: string): Names {
  const asked = new Set<string>();
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors)
      for (const name of namesOf(parser().astSync(selector).first)) asked.add(name);
  });
  return asked;
}

/** What a selector asks for. What stands inside a pseudo-class is not asked for: `:not(.a)` matches where there is no `.a`. */
function namesOf(selector: Selector): readonly string[] {
  return selector.nodes.flatMap((node) => {
    if (node.type === "tag") return `tag:${node.value.toLowerCase()}`;
    if (node.type === "class") return `class:${node.value}`;
    if (node.type === "id") return `id:${node.value}`;
    if (node.type === "attribute") return `attribute:${node.attribute}`;
    // A page is no shadow root and never holds this name.
    if (node.type === "pseudo" && node.value === ":host") return "shadow-root";
    return node.type === "pseudo" && OF_FIELDS.test(node.value) ? FIELD : [];
  });
}
