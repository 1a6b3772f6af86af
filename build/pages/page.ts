import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { UnknownShape } from "../unknown-shape";
import { applyEdits, type Edit } from "./edits";
import { LEFT_ALONE } from "./mail-addresses";

type Element = DefaultTreeAdapterTypes.Element;

/** What Next put into a page, and the page without it. */
export interface Page {
  /** Addresses of the scripts in the order of the page, each once. */
  readonly scripts: readonly string[];
  /** Scripts for engines without modules, which are below what the site is interactive on. */
  readonly noModuleScripts: readonly string[];
  readonly inlineScripts: readonly string[];
  readonly styleSheets: readonly string[];
  /** The texts of the style elements that the page's own components wrote. */
  readonly inlineStyles: readonly string[];
  /** The page with `head` after `<meta charset>`, its body marked as `LEFT_ALONE`, and none of the above but the inline styles. */
  readonly rebuild: (head: string) => string;
}

/**
 * Takes an exported page apart without touching a character of the rest: hydration needs the very markup Next wrote.
 * @throws UnknownShape when there is no `<meta charset>` in the head or no whole `<body>`, or a script or style sheet of an unknown kind
 */
export function readPage(html: string): Page {
  const elements = descendants(parse(html, { sourceCodeLocationInfo: true }));
  const scripts = new Set<string>();
  const noModuleScripts: string[] = [];
  const inlineScripts: string[] = [];
  const styleSheets: string[] = [];
  const inlineStyles: string[] = [];
  const cuts: Edit[] = [];
  let headStart: number | undefined;
  let body: { readonly start: number; readonly end: number } | undefined;

  for (const element of elements) {
    const { startOffset, endOffset } = element.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
    const cut = () => cuts.push({ start: startOffset, end: endOffset, text: "" });
    const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
    if (element.tagName === "meta" && attribute("charset") !== undefined) headStart ??= endOffset;
    else if (element.tagName === "body") body = insideOf(element);
    else if (element.tagName === "style") inlineStyles.push(textOf(element));
    else if (element.tagName === "script") {
      const src = attribute("src");
      if (attribute("type") !== undefined)
        throw new UnknownShape(html.slice(startOffset, endOffset), "no typed script");
      if (src === undefined) inlineScripts.push(textOf(element));
      else if (attribute("nomodule") !== undefined) noModuleScripts.push(src);
      else scripts.add(src);
      cut();
    } else if (element.tagName === "base") {
      throw new UnknownShape(html.slice(startOffset, endOffset), "no <base>, which the policy refuses");
    } else if (element.tagName === "link") {
      if (attribute("rel") === "modulepreload") {
        throw new UnknownShape(html.slice(startOffset, endOffset), "scripts that are no modules");
      }
      const href = attribute("href") ?? "";
      if (attribute("rel") === "stylesheet") {
        if (attribute("data-precedence") !== "next" || attribute("media") !== undefined) {
          throw new UnknownShape(html.slice(startOffset, endOffset), 'a style sheet with data-precedence="next"');
        }
        styleSheets.push(href);
        cut();
      } else if (attribute("rel") === "preload" && /^(?:script|style)$/.test(attribute("as") ?? "")) cut();
    }
  }
  if (headStart === undefined) throw new UnknownShape(html, "a <meta charset>");
  if (body === undefined) throw new UnknownShape(html, "a <body> with both its tags");
  const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
  const [first, last] = [insert(body.start, LEFT_ALONE.start), insert(body.end, LEFT_ALONE.end)];
  const at = headStart;
  const rebuild = (head: string) => applyEdits(html, [...cuts, insert(at, head), first, last]);
  return { scripts: [...scripts], noModuleScripts, inlineScripts, styleSheets, inlineStyles, rebuild };
}

function insideOf({ sourceCodeLocation }: Element): { readonly start: number; readonly end: number } | undefined {
  const { startTag, endTag } = sourceCodeLocation ?? {};
  return startTag && endTag ? { start: startTag.endOffset, end: endTag.startOffset } : undefined;
}

/** Every element in document order, those inside templates too. */
export function descendants(node: DefaultTreeAdapterTypes.Node): Element[] {
  const own = tree.isElementNode(node) ? [node] : [];
  const children = "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap(descendants)];
}

/** The text directly inside an element, as a script or style element holds it. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("");
}
