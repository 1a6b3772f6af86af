import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { descendants, textOf } from "@/build/pages/page";
import { brotli } from "./server";

type Element = DefaultTreeAdapterTypes.Element;

/** What a page's bytes are. Marginal bytes are what the packed page is larger by with the part than without it. */
export interface Breakdown {
  readonly total: number;
  /** All words of the page, packed alone. */
  readonly text: number;
  /** Marginal bytes of the style elements. */
  readonly css: number;
  /** Marginal bytes of the document's head without its styles. */
  readonly head: number;
  /** The rest: tags and attributes of the body. */
  readonly markup: number;
  readonly elements: number;
  readonly parts: readonly Part[];
}

/** A part of the body with its own name. */
export interface Part {
  readonly name: string;
  readonly elements: number;
  readonly marginal: number;
}

const size = (html: string) => brotli(html).length;

/** Cuts stretches out of a text. */
function without(html: string, parts: readonly Element[]): string {
  const places = parts.flatMap(({ sourceCodeLocation: at }) => (at ? [[at.startOffset, at.endOffset] as const] : []));
  return places
    .toSorted((a, b) => b[0] - a[0])
    .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), html);
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function nameOf(element: Element): string {
  const id = attribute(element, "id");
  const style = attribute(element, "class")?.split(" ")[0];
  return `${element.tagName}${id ? `#${id}` : style ? `.${style}` : ""}`;
}

/** The wrappers of a page stand for nothing themselves: their children are its parts. */
function partsOf(element: Element): readonly Element[] {
  const children = element.childNodes.filter(tree.isElementNode);
  return children.flatMap((child) => (child.tagName === "main" || child.tagName === "div" ? partsOf(child) : [child]));
}

/** Tells what a page consists of. @param html the page as it is served, not packed */
export function breakdown(html: string): Breakdown {
  const elements = descendants(parse(html, { sourceCodeLocationInfo: true }));
  const styles = elements.filter(({ tagName }) => tagName === "style");
  const head = elements.find(({ tagName }) => tagName === "head");
  const body = elements.find(({ tagName }) => tagName === "body");
  const total = size(html);
  const css = total - size(without(html, styles));
  const headAndCss = total - size(without(html, head ? headParts(head) : []));
  const text = size(
    elements
      .filter(({ tagName }) => tagName !== "style" && tagName !== "script")
      .map(textOf)
      .join("\n"),
  );
  const parts = (body ? partsOf(body) : []).map((part) => ({
    name: nameOf(part),
    elements: descendants(part).length,
    marginal: total - size(without(html, [part])),
  }));
  const merged = new Map<string, Part>();
  for (const part of parts) {
    const known = merged.get(part.name);
    const sum = { elements: part.elements + (known?.elements ?? 0), marginal: part.marginal + (known?.marginal ?? 0) };
    merged.set(part.name, { name: part.name, ...sum });
  }
  return {
    total,
    text,
    css,
    head: headAndCss - css,
    markup: total - text - headAndCss,
    elements: elements.length,
    parts: [...merged.values()],
  };
}

const headParts = (head: Element) => head.childNodes.filter(tree.isElementNode);
