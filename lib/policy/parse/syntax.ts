import type { Root } from "mdast";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { VFileMessage } from "vfile-message";
import { DIAGNOSTICS, diagnose } from "../diagnostics";
import { changeOnlyTheEnd } from "./end-containers";
import { pointsOf } from "./lines";

/**
 * The extension for addresses looks for them a second time in words already read, where an escape is no longer seen:
 * `a\\@b.cn` would become a link, and one without a place in the file. An address must be found in the source or not
 * at all.
 */
function findAddressesOnce(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) extension.transforms = [];
}

changeOnlyTheEnd();
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(findAddressesOnce)
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
      if (!(error instanceof VFileMessage)) {
        const place = { line: firstUnreadableLine(text), column: 1 };
        return { tree: null, messages: [...messages, diagnose("mdx-syntax", DIAGNOSTICS["mdx-syntax"](""), place)] };
      }
      const offset = breakingCharacter(text, error);
      messages.push(translate(error, text, offset));
      if (offset === null) break;
      text = `${text.slice(0, offset)}\u3000${text.slice(offset + 1)}`;
    }
  }
  return { tree: null, messages };
}

/** A few sequences of tags and lines break the reader itself, which then names no place: halving finds the line. */
function firstUnreadableLine(text: string): number {
  const lines = text.split("\n");
  const breaks = (count: number) => {
    try {
      processor.parse(lines.slice(0, count).join("\n"));
      return false;
    } catch (error) {
      return !(error instanceof VFileMessage);
    }
  };
  let readable = 0;
  let unreadable = lines.length;
  while (unreadable - readable > 1) {
    const middle = Math.floor((readable + unreadable) / 2);
    if (breaks(middle)) unreadable = middle;
    else readable = middle;
  }
  return unreadable;
}

const OPENED = /^Expected a closing tag for `<([A-Za-z][\w.-]*)?>` \((\d+):(\d+)-/;

/** The `<` or `{` that an error is about: the tag left open, or the last one at or before the error's place. */
function breakingCharacter(text: string, error: VFileMessage): number | null {
  const opened = OPENED.exec(error.reason);
  const line = Number(opened?.[2] ?? error.line ?? 1);
  const column = Number(opened?.[3] ?? error.column ?? 1);
  const before = text.split("\n").slice(0, line - 1);
  const place = before.reduce((length, { length: own }) => length + own + 1, 0) + column - 1;
  const brace = isExpression(error) ? ["{", "}"] : ["<", "{", "}"];
  const offset = Math.max(...brace.map((character) => text.lastIndexOf(character, place)));
  return offset < 0 ? null : offset;
}

const isExpression = (error: VFileMessage) => /expression|acorn/i.test(`${error.ruleId} ${error.source}`);

/** Micromark speaks English to programmers; authors get the catalogue's sentence at the tag or brace. */
function translate(error: VFileMessage, text: string, offset: number | null): VFileMessage {
  const place = offset === null ? error.place : pointsOf(text)(offset);
  const tag = /^<\/?([A-Za-z][\w.-]*)/.exec(text.slice(offset ?? 0, (offset ?? 0) + 80))?.[1] ?? "";
  if (OPENED.test(error.reason)) return diagnose("unclosed-tag", DIAGNOSTICS["unclosed-tag"](tag), place);
  if (/^Unexpected closing (slash|tag)/.test(error.reason)) {
    return diagnose("stray-closing-tag", DIAGNOSTICS["stray-closing-tag"](tag), place);
  }
  if (/mdxjs-esm/.test(`${error.source}`))
    return diagnose("import-export", DIAGNOSTICS["import-export"](), error.place);
  if (isExpression(error)) return diagnose("expression", DIAGNOSTICS.expression(), place);
  const character = /^Unexpected character `(.)`/u.exec(error.reason)?.[1] ?? "";
  return diagnose("mdx-syntax", DIAGNOSTICS["mdx-syntax"](character), place);
}
