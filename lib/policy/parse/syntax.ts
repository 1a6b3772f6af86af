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

export interface SyntaxResult {
  /** Null when the file has more broken tags than are worth listing. */
  readonly tree: Root | null;
  readonly messages: readonly VFileMessage[];
}

/** Broken tags reported in one run. */
const BROKEN_TAGS_REPORTED = 20;

/**
 * Reads Markdown with JSX tags into a syntax tree. Nothing is executed.
 *
 * The reader gives up at the first tag or brace it cannot pair. An author wants to see all of them, so that character
 * is blanked, which moves nothing, and the text is read again.
 */
export function parseSyntax(source: string): SyntaxResult {
  const messages: VFileMessage[] = [];
  let text = source;
  while (messages.length < BROKEN_TAGS_REPORTED) {
    try {
      return { tree: processor.parse(text), messages };
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error;
      const message = translate(error);
      messages.push(message);
      const offset = breakingCharacter(text, message);
      if (offset === null) break;
      text = `${text.slice(0, offset)}\u3000${text.slice(offset + 1)}`;
    }
  }
  return { tree: null, messages };
}

/** The `<`, `{` or `}` at or before a message's place. */
function breakingCharacter(text: string, { line, column }: VFileMessage): number | null {
  const lines = text.split("\n");
  const end = lines.slice(0, (line ?? 1) - 1).join("\n").length + (line === 1 ? 0 : 1) + (column ?? 1) - 1;
  const offset = Math.max(...["<", "{", "}"].map((character) => text.lastIndexOf(character, end)));
  return offset < 0 ? null : offset;
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
  const character = /^Unexpected character `(.)`/u.exec(error.reason)?.[1] ?? "";
  return diagnose("mdx-syntax", DIAGNOSTICS["mdx-syntax"](character), place);
}
