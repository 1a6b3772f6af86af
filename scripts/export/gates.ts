import { parse as parseScript } from "acorn";
import { parse as parseHtml } from "parse5";
import postcss, { type AtRule, type Declaration } from "postcss";
import { descendants, textOf } from "./page";

const MODERN_COLOUR = /\b(?:oklch|oklab|lch|lab|color|color-mix|light-dark)\(/;

/** What an engine at the floor (Chromium 64, iOS 12.1) cannot parse in a script: a message, or nothing. */
export function scriptProblems(file: string, source: string): string[] {
  try {
    parseScript(source, { ecmaVersion: 2018, sourceType: "script" });
    return [];
  } catch (error) {
    return [`${file}: newer than ES2018: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What must not stand in a style sheet: `@layer` anywhere, a modern colour outside `@supports`. */
export function styleProblems(file: string, css: string): string[] {
  const problems: string[] = [];
  const root = postcss.parse(css);
  root.walkAtRules("layer", () => {
    problems.push(`${file}: @layer, which hides its rules from Chromium below 99`);
  });
  root.walkDecls((declaration) => {
    if (MODERN_COLOUR.test(declaration.value) && !guarded(declaration)) {
      problems.push(`${file}: ${declaration.toString()} needs @supports around it and a plain colour before it`);
    }
  });
  return problems;
}

function guarded(declaration: Declaration): boolean {
  let parent = declaration.parent;
  while (parent && parent.type !== "root") {
    if (parent.type === "atrule" && "name" in parent && isSupports(parent)) return true;
    parent = parent.parent;
  }
  return false;
}

function isSupports(node: object): node is AtRule {
  return "name" in node && node.name === "supports";
}

/** Elements that make a browser ask for something by themselves. */
const LOADS = /^(?:script|img|iframe|frame|object|embed|source|video|audio|track|link)$/;
/** Links that are only read, by feed readers and search engines. */
const READ = /^(?:canonical|alternate|license|author)$/;

function isElsewhere(
  all: readonly { readonly name: string; readonly value: string }[],
  { name, value }: { readonly name: string; readonly value: string },
): boolean {
  const rel = all.find((one) => one.name === "rel")?.value ?? "";
  return /^(?:src|srcset|href|data|poster)$/.test(name) && /^\s*(?:[a-z]+:)?\/\//i.test(value) && !READ.test(rel);
}

/** What the content security policy would refuse in a page, and problems of its style. */
export function pageProblems(file: string, html: string): string[] {
  return descendants(parseHtml(html)).flatMap((element) => {
    const names = element.attrs.map((attribute) => attribute.name);
    const attributes = names
      .filter((name) => name === "style" || /^on/.test(name))
      .map((name) => `${file}: <${element.tagName} ${name}="…">: the content security policy refuses it`);
    const elsewhere = element.attrs.filter((one) => LOADS.test(element.tagName) && isElsewhere(element.attrs, one));
    attributes.push(
      ...elsewhere.map(({ name, value }) => `${file}: <${element.tagName} ${name}="${value}">: asks another origin`),
      ...element.attrs
        .filter(({ value }) => /^\s*(?:javascript|vbscript):/i.test(value))
        .map(({ name }) => `${file}: <${element.tagName} ${name}="javascript:…">: script in an address`),
    );
    if (element.tagName === "script" && !names.includes("src")) return [...attributes, `${file}: an inline script`];
    if (element.tagName === "style") return [...attributes, ...styleProblems(file, textOf(element))];
    return attributes;
  });
}
