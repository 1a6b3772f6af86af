import type { Element, ElementContent, Root } from "hast";
import { QUOTED_LENGTH } from "../docx/words";
import { datesOf } from "../head/printed-dates";
import { mayBeTitle } from "../head/printed-title";
import { BLOCKS, wordsOf } from "./html-words";

/** What stands around the text of a page. */
export interface AroundText {
  /** Its name, where the text has none, and the lines that are nothing but its days, as they would stand above it. */
  readonly head: ElementContent[];
  /** What the page calls itself in `<title>`. */
  readonly title: string | null;
  /** The beginnings of all other lines. */
  readonly others: readonly string[];
}

/** Elements that hold no line of a page. */
const NO_WORDS = /^(?:head|title|script|style|template|noscript|svg|nav|form|button|select|option|textarea|dialog)$/u;
const FRAMES = /^(?:html|body|header|footer|aside|hgroup)$/u;

interface Line {
  readonly tagName: string;
  readonly words: string;
}

/** The lines outside an element, each of the innermost block that holds it. */
function linesOf(node: Root | Element, text: Element | null): readonly Line[] {
  return node.children.flatMap((child): readonly Line[] => {
    if (child === text || child.type !== "element" || NO_WORDS.test(child.tagName)) return [];
    const divided = child.children.some(
      (inner) =>
        inner === text || (inner.type === "element" && (BLOCKS.test(inner.tagName) || FRAMES.test(inner.tagName))),
    );
    const words = wordsOf(child).replace(/\s+/gu, " ").trim();
    return divided ? linesOf(child, text) : words === "" ? [] : [{ tagName: child.tagName, words }];
  });
}

const elementsNamed = (node: Root | Element, name: string): readonly Element[] =>
  node.children.flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === name ? [child] : elementsNamed(child, name),
  );

const element = (tagName: string, value: string): Element => ({
  type: "element",
  tagName,
  properties: {},
  children: [{ type: "text", value }],
});

/**
 * Reads what a page says around its text: in its header and footer, and outside of the one element that is its text. A name
 * and days that stand there are the text's own.
 * @param text the element that holds the text, or null where the page is all text but header and footer
 */
export function aroundText(page: Root, text: Element | null): AroundText {
  const [title] = elementsNamed(page, "title").map((own) => wordsOf(own).replace(/\s+/gu, " ").trim());
  const frames = [...elementsNamed(page, "header"), ...elementsNamed(page, "footer")];
  const outside = text === null ? [] : linesOf(page, text);
  const framed = text === null ? frames : [...elementsNamed(text, "header"), ...elementsNamed(text, "footer")];
  const lines = [...outside, ...framed.flatMap((frame) => linesOf(frame, null))];
  const own = elementsNamed(text ?? page, "h1");
  const inFrames = new Set(frames.flatMap((frame) => elementsNamed(frame, "h1")));
  const name = own.some((heading) => !inFrames.has(heading))
    ? undefined
    : lines.find(({ tagName }) => tagName === "h1");
  const days = lines.filter(({ words }) => {
    const { alone, dates } = datesOf(words);
    return alone && dates.some(({ kinds }) => kinds.length > 0);
  });
  const taken = new Set([...(name === undefined ? [] : [name]), ...days]);
  return {
    head: [...taken].map(({ tagName, words }) => element(tagName === "h1" ? "h1" : "p", words)),
    title: title !== undefined && mayBeTitle(title) ? title : null,
    others: outside.flatMap((line) => (taken.has(line) ? [] : [line.words.slice(0, QUOTED_LENGTH)])),
  };
}
