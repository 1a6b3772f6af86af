import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { type Budget, STEPS } from "../budget";
import { QUOTED_LENGTH } from "../docx/words";
import { createTally, type Notices, type Tally } from "../notices";
import { refuse } from "../refusal";
import type { DraftPart } from "../runs";
import { markupParts } from "./to-parts";

/** What surrounds the text of a page: ways to other pages, buttons, pictures that move. */
const CHROME: ReadonlySet<string> = new Set(
  "nav header footer aside form button select input textarea dialog iframe object embed video audio svg canvas template".split(
    " ",
  ),
);
/** Elements that hold nothing a reader sees, or that their reader closes by itself. */
const UNNESTED: ReadonlySet<string> = new Set(
  "p li dt dd td th tr tbody thead tfoot option br hr img input meta link col wbr base source param area embed".split(
    " ",
  ),
);
/** Deeper than any page of words, and shallow enough for readers that call themselves. */
const DEPTH = 300;
const TAG = /<(\/?)([a-z][a-z0-9:-]*)/giu;

/**
 * Spends what reading the tags will cost, before anything is read.
 * @throws {Refusal} when elements are nested deeper than any text's
 */
function measure(html: string, budget: Budget): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, close, name = ""] of html.matchAll(TAG)) {
    budget.spend(STEPS.element);
    const lower = name.toLowerCase();
    if (UNNESTED.has(lower)) continue;
    const count = open.get(lower) ?? 0;
    if (close !== "" && count === 0) continue;
    const step = close === "" ? 1 : -1;
    open.set(lower, count + step);
    depth += step;
    if (depth > DEPTH) throw refuse("xmlDeep");
  }
}

const wordsOf = (node: HtmlContent): string =>
  node.type === "text" ? node.value : node.type === "element" ? node.children.map(wordsOf).join("") : "";

const isBold = (style: string) => /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style);
const isLight = (style: string) => /font-weight\s*:\s*(?:normal|[1-5]00)/iu.test(style);
const isUnderlined = (style: string) =>
  style.split(";").some((one) => /^\s*text-decoration/iu.test(one) && /underline/iu.test(one));
const isHidden = ({ properties }: Element, style: string) =>
  properties.hidden === true || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);

const wrap = (tagName: string, children: ElementContent[]): ElementContent[] => [
  { type: "element", tagName, properties: {}, children },
];
const BLOCKS =
  /^(?:p|div|section|article|main|center|h[1-6]|ul|ol|li|table|thead|tbody|tfoot|tr|td|th|blockquote|dl|dt|dd|pre)$/u;

/** A cell of a table as lines: whatever block stands in it is one, and a table inside it is read cell by cell. */
function cellLines(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = cellLines(node.children);
    if (!BLOCKS.test(node.tagName)) return [{ ...node, children }];
    return [...children, { type: "element", tagName: "br", properties: {}, children: [] }];
  });
}

/** The content of a page without what is not its text, with stress that a style gives said by an element. */
function cleaned(nodes: readonly ElementContent[], tally: Tally): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const { tagName, properties } = node;
    const style = typeof properties.style === "string" ? properties.style : "";
    if (isHidden(node, style) || CHROME.has(tagName)) {
      const words = wordsOf(node).replace(/\s+/gu, " ").trim().slice(0, QUOTED_LENGTH);
      if (words !== "") tally.add(CHROME.has(tagName) ? "markup/chrome" : "docx/hidden", words, words);
      return [];
    }
    let children = cleaned(node.children, tally);
    if (tagName === "td" || tagName === "th") children = cellLines(children);
    // A block that is bold as a whole says so around the words of each of its blocks.
    const inline = !node.children.some((child) => child.type === "element" && BLOCKS.test(child.tagName));
    if (inline && isUnderlined(style)) children = wrap("u", children);
    if (inline && isBold(style)) children = wrap("strong", children);
    return isLight(style) && /^(?:b|strong)$/u.test(tagName) ? children : [{ ...node, children }];
  });
}

const find = (node: HtmlRoot | Element, name: string): readonly Element[] =>
  node.children.flatMap((child) =>
    child.type !== "element" ? [] : child.tagName === name ? [child] : find(child, name),
  );

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
/** Underlining has no node of its own: it stands as its tags, which whoever reads the words knows from Markdown. */
const converter = unified()
  .use(rehypeRemark, {
    // A line feed between Chinese characters is no space.
    newlines: true,
    handlers: {
      u: (state, node) => [{ type: "html", value: "<u>" }, ...state.all(node), { type: "html", value: "</u>" }],
      ins: (state, node) => [{ type: "html", value: "<u>" }, ...state.all(node), { type: "html", value: "</u>" }],
    },
  })
  .freeze();

/** Reads HTML, of a page or of a piece of one, as a tree of Markdown. Nothing of it is run or fetched. */
export function htmlTree(html: string, tally: Tally, budget: Budget): Root {
  measure(html, budget);
  const tree = parser.parse(html);
  const [main, ...others] = [...find(tree, "main"), ...find(tree, "article")];
  const page = main && others.length === 0 ? main.children : tree.children;
  const content = page.filter((node): node is ElementContent => node.type !== "doctype");
  return converter.runSync({ type: "root", children: cleaned(content, tally) });
}

/** Reads a page of the web as the parts of a draft. */
export function readHtml(html: string, notices: Notices, budget: Budget): readonly DraftPart[] {
  const tally = createTally();
  const tree = htmlTree(html, tally, budget);
  const source = { text: null, html: (piece: string) => htmlTree(piece, tally, budget), linesMatter: false };
  return markupParts(tree, source, tally, notices);
}
