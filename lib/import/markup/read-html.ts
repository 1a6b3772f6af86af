import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { type Budget, STEPS } from "../budget";
import { QUOTED_LENGTH } from "../docx/words";
import { createTally, type Notices, type Tally } from "../notices";
import { refuse } from "../refusal";
import type { DraftPart } from "../runs";
import { aroundText } from "./around-text";
import { definitionList } from "./definition-list";
import { BLOCKS, wordsOf } from "./html-words";
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

/** A page without its comments: what a word processor keeps there for itself is never closed. */
function withoutComments(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<!--", at);
    kept.push(html.slice(at, start < 0 ? html.length : start));
    const end = start < 0 ? -1 : html.indexOf("-->", start + "<!--".length);
    at = end < 0 ? html.length : end + "-->".length;
  }
  return kept.join("");
}

/**
 * Spends what reading the tags will cost, before anything is read.
 * @throws {Refusal} when elements are nested deeper than any text's
 */
function measure(html: string, budget: Budget): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, close, name = ""] of withoutComments(html).matchAll(TAG)) {
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

const isBold = (style: string) => /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style);
const isLight = (style: string) => /font-weight\s*:\s*(?:normal|[1-5]00)/iu.test(style);
const isUnderlined = (style: string) =>
  style.split(";").some((one) => /^\s*text-decoration/iu.test(one) && /underline/iu.test(one));
const isHidden = ({ properties }: Element, style: string) =>
  properties.hidden === true || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);

const wrap = (tagName: string, children: ElementContent[]): ElementContent[] => [
  { type: "element", tagName, properties: {}, children },
];

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
      dl: definitionList,
      u: (state, node) => [{ type: "html", value: "<u>" }, ...state.all(node), { type: "html", value: "</u>" }],
      ins: (state, node) => [{ type: "html", value: "<u>" }, ...state.all(node), { type: "html", value: "</u>" }],
    },
  })
  .freeze();

const asMarkdown = (children: ElementContent[]): Root => converter.runSync({ type: "root", children });

const contentOf = (nodes: HtmlRoot["children"]): ElementContent[] =>
  nodes.filter((node): node is ElementContent => node.type !== "doctype");

/** Reads a piece of HTML as a tree of Markdown. Nothing of it is run or fetched. */
export function htmlTree(html: string, tally: Tally, budget: Budget): Root {
  measure(html, budget);
  return asMarkdown(cleaned(contentOf(parser.parse(html).children), tally));
}

/** A page of the web. */
export interface HtmlDraft {
  readonly parts: readonly DraftPart[];
  /** What its `<title>` calls it. */
  readonly title: string | null;
}

/** Reads a page of the web as the parts of a draft. Of what stands around its text its name and its days are taken. */
export function readHtml(html: string, notices: Notices, budget: Budget): HtmlDraft {
  const tally = createTally();
  measure(html, budget);
  const page = parser.parse(html);
  const [main, ...others] = [...find(page, "main"), ...find(page, "article")];
  const text = main && others.length === 0 ? main : null;
  const around = aroundText(page, text);
  for (const words of text === null ? [] : around.others) tally.add("markup/chrome", words, words);
  const tree = asMarkdown([...around.head, ...cleaned(text ? text.children : contentOf(page.children), tally)]);
  const source = {
    text: null,
    html: (piece: string) => htmlTree(piece, tally, budget),
    markdown: null,
    linesMatter: false,
  };
  return { parts: markupParts(tree, source, tally, notices), title: around.title };
}
