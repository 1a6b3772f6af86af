import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseDocument } from "yaml";
import { z } from "zod";
import { type Budget, parsingSteps } from "../budget";
import { tellUnpaired } from "../markdown-marks";
import { createTally, type Notices } from "../notices";
import { refuse } from "../refusal";
import type { DraftPart } from "../runs";
import { htmlTree } from "./read-html";
import { markupParts } from "./to-parts";
import { withoutToolMarks } from "./tool-marks";

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .freeze();

/** What a Markdown file of another maker says. */
export interface MarkdownDraft {
  readonly parts: readonly DraftPart[];
  /** What its front matter calls it. */
  readonly title: string | null;
}

/** More marks of stress than any paragraph has: the parser takes time by the square of them. */
const MARKS = 4_000;
/** A line that ends the paragraph before it: an entry, a heading, a quotation, a row. */
const BEGINS = /^\s{0,12}(?:[-+*>#|]|\d{1,9}[.)])/u;

/** @throws {Refusal} when a paragraph holds more marks than any text's */
function measure(text: string): void {
  let marks = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "" || BEGINS.test(line)) marks = 0;
    for (const character of line) if (character === "*" || character === "_" || character === "~") marks += 1;
    if (marks > MARKS) throw refuse("tooMuch");
  }
}

const entries = z.record(z.string(), z.unknown());

/** The entries of front matter: each is named, and none but the title is taken. */
function frontMatter(yaml: string): { readonly names: readonly string[]; readonly title: string | null } {
  const document = parseDocument(yaml, { prettyErrors: false });
  const read = document.errors.length > 0 ? null : entries.safeParse(document.toJS({ maxAliasCount: 0 }));
  if (!read?.success) {
    const names = yaml.split("\n").flatMap((line) => /^["']?([\w.-]{1,40})["']?\s*[:=]/u.exec(line)?.[1] ?? []);
    return { names, title: null };
  }
  const { title } = read.data;
  return {
    names: Object.keys(read.data),
    title: typeof title === "string" && title.trim() !== "" ? title.trim() : null,
  };
}

/**
 * Reads Markdown of any maker: headings of both kinds, lists, tables, links, line breaks and HTML. Front matter of other tools
 * is set aside and named.
 * @throws {Refusal} when reading would take longer than any policy does
 */
export function readMarkdown(source: string, notices: Notices, budget: Budget): MarkdownDraft {
  const { text, marks } = withoutToolMarks(source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n"));
  if (marks.length > 0) notices.say("markup/tool-marks", [marks.length, marks.join("、")], marks[0]);
  budget.spend(parsingSteps(text));
  measure(text);
  const tree = processor.parse(text);
  const [first] = tree.children;
  const front = first?.type === "yaml" ? frontMatter(first.value) : null;
  if (front && front.names.length > 0) notices.say("markup/front-matter", [front.names.join("、")]);
  const tally = createTally();
  const html = (piece: string) => htmlTree(piece, tally, budget);
  const markdown = (piece: string) => {
    budget.spend(parsingSteps(piece));
    measure(piece);
    return processor.parse(piece);
  };
  const written = { text, html, markdown, linesMatter: true };
  const parts = markupParts(tree, written, tally, notices);
  tellUnpaired(parts, notices);
  return { parts, title: front?.title ?? null };
}
