import type { VFileMessage } from "vfile-message";
import { DIAGNOSTICS, diagnose } from "../diagnostics";
import { hiddenCharacters } from "../hidden-characters";
import { pointsOf } from "./lines";
import { NESTING_LIMIT, tooDeepLine } from "./nesting";

/** Far above any real policy (the longest known is 0.2 MB), far below what would stall a browser tab. */
export const SOURCE_LIMIT_BYTES = 1_000_000;

const BYTE_ORDER_MARK = "\uFEFF";
const REPLACEMENT = "\uFFFD";
/** Enough to see what is wrong; a file full of them is mended by one replacement. */
export const HIDDEN_REPORTED = 20;

/**
 * Markdown pairs marks within a paragraph in quadratic time, so that 100 KB of `*a*a*a…` would hold a tab for minutes.
 * The densest paragraph of the 2022 policy has 20 marks.
 */
const MARKS_LIMIT = 500;

export interface SourceText {
  /** The text as it will be parsed: no BOM, line feeds only. Places in messages refer to it. */
  readonly text: string;
  readonly messages: readonly VFileMessage[];
}

/**
 * Prepares the text of a version for parsing: as `readPlainText` does, and refuses what would make Markdown's reader slow or
 * end it: an absurdly nested file, and a paragraph full of marks.
 */
export function readSourceText(source: string): SourceText {
  const { text, messages } = readPlainText(source);
  if (text === "") return { text, messages };
  const deep = tooDeepLine(text);
  if (deep !== null) {
    const finding = DIAGNOSTICS["nested-too-deep"](NESTING_LIMIT);
    return { text: "", messages: [...messages, diagnose("nested-too-deep", finding, { line: deep, column: 1 })] };
  }
  const dense = denseParagraph(text);
  if (dense === null) return { text, messages };
  const finding = DIAGNOSTICS["markup-too-dense"](MARKS_LIMIT);
  return { text: "", messages: [...messages, diagnose("markup-too-dense", finding, { line: dense, column: 1 })] };
}

/**
 * Prepares any authored file's text and reports what no author can see: a BOM, Windows line ends, hidden characters (see
 * `hidden-characters.ts`); also an empty or an absurdly large file, whose text is then empty.
 */
export function readPlainText(source: string): SourceText {
  const messages: VFileMessage[] = [];
  let text = source;
  if (text.startsWith(BYTE_ORDER_MARK)) {
    messages.push(diagnose("byte-order-mark", DIAGNOSTICS["byte-order-mark"](), { line: 1, column: 1 }));
    text = text.slice(1);
  }
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > SOURCE_LIMIT_BYTES) {
    const finding = DIAGNOSTICS["file-too-large"](bytes, SOURCE_LIMIT_BYTES);
    return { text: "", messages: [...messages, diagnose("file-too-large", finding, { line: 1, column: 1 })] };
  }
  if (text.trim() === "") {
    return {
      text: "",
      messages: [...messages, diagnose("file-empty", DIAGNOSTICS["file-empty"](), { line: 1, column: 1 })],
    };
  }
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0) {
    const at = pointsOf(text)(carriageReturn);
    messages.push(diagnose("carriage-return", DIAGNOSTICS["carriage-return"](), at));
    text = text.replace(/\r\n?/g, "\n");
  }
  const pointAt = pointsOf(text);
  const replacement = text.indexOf(REPLACEMENT);
  if (replacement >= 0) {
    messages.push(diagnose("not-utf8", DIAGNOSTICS["not-utf8"](), pointAt(replacement)));
  }
  const hidden = hiddenCharacters(text).filter(({ character }) => character !== REPLACEMENT);
  for (const found of hidden.slice(0, HIDDEN_REPORTED)) {
    const finding = DIAGNOSTICS["hidden-character"](found, null);
    messages.push(diagnose("hidden-character", finding, pointAt(found.index)));
  }
  return { text, messages };
}

/** The line of the first paragraph with too many marks; a table's row is a paragraph of its own. */
function denseParagraph(text: string): number | null {
  let first = 1;
  let marks = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const blank = line.trim() === "";
    if (blank || /^\s*\|/.test(line)) {
      first = index + (blank ? 2 : 1);
      marks = 0;
    }
    marks += line.match(/[*_~<[{`>]/g)?.length ?? 0;
    if (marks > MARKS_LIMIT) return first;
  }
  return null;
}
