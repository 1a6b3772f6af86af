import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { VFileMessage } from "vfile-message";
import { DIAGNOSTICS, diagnose } from "../diagnostics";

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkMdx)
  .freeze();

export type SyntaxResult =
  | { readonly ok: true; readonly tree: Root }
  | { readonly ok: false; readonly message: VFileMessage };

/**
 * Reads Markdown with JSX tags into a syntax tree. Nothing is executed.
 * @returns the tree, or the first place where tags or braces cannot be read, said in the catalogue's words
 */
export function parseSyntax(source: string): SyntaxResult {
  try {
    return { ok: true, tree: processor.parse(source) };
  } catch (error) {
    if (error instanceof VFileMessage) return { ok: false, message: translate(error) };
    throw error;
  }
}

/** Micromark speaks English to programmers; authors get the catalogue's sentence at the same place. */
function translate(error: VFileMessage): VFileMessage {
  const place = error.place;
  const tag = /<\/?([A-Za-z][\w.-]*)/.exec(error.reason)?.[1];
  if (/^Expected a closing tag/.test(error.reason) && tag !== undefined) {
    const opened = /\((\d+):(\d+)-/.exec(error.reason);
    const at = opened ? { line: Number(opened[1]), column: Number(opened[2]) } : place;
    return diagnose("unclosed-tag", DIAGNOSTICS["unclosed-tag"](tag), at);
  }
  if (/^Unexpected closing (slash|tag)/.test(error.reason)) {
    return diagnose("stray-closing-tag", DIAGNOSTICS["stray-closing-tag"](tag ?? "…"), place);
  }
  if (/expression|acorn/i.test(`${error.ruleId} ${error.source}`)) {
    return diagnose("expression", DIAGNOSTICS.expression(), place);
  }
  if (/mdxjs-esm/.test(`${error.source}`)) {
    return diagnose("import-export", DIAGNOSTICS["import-export"](), place);
  }
  return diagnose("mdx-syntax", DIAGNOSTICS["mdx-syntax"](error.reason), place);
}
