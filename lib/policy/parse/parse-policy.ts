import type { VFileMessage } from "vfile-message";
import { DIAGNOSTICS, diagnose } from "../diagnostics";
import type { Block, BlockId, PolicyDocument, PolicyMeta } from "../model";
import { type BlockPlace, readBlocks } from "./blocks";
import { createContext, type ParseContext } from "./context";
import { NOTHING_KNOWN, parseFrontMatter } from "./front-matter";
import { asPublished, isInFolder, isPublished } from "./published";
import { readSourceText } from "./source-text";
import { checkStructure } from "./structure";
import { parseSyntax } from "./syntax";
import { checkChanges, checkTargets } from "./targets";
import { firstHidden } from "./written-characters";

type Places = ReadonlyMap<BlockId, BlockPlace>;

export interface ParseResult {
  /** Null when at least one message is fatal. */
  readonly document: PolicyDocument | null;
  /** What could be read, though a message be fatal: to be shown to the author, never to be published. */
  readonly readable: readonly Block[];
  /** What could be read of the front matter, though a message be fatal; empty elsewhere. */
  readonly known: PolicyMeta;
  /** Whether slips of numbering are the publisher's own, which stand in what was published. */
  readonly published: boolean;
  /** All problems of the file in the order of their places. */
  readonly messages: readonly VFileMessage[];
  /** Where each block stands in `text`. */
  readonly places: Places;
  /** The text that places refer to: the source without BOM, with line feeds only. */
  readonly text: string;
}

/**
 * Turns one authored file into a document. Nothing in the file is executed, and nothing in it is dropped:
 * what the subset does not know is an error with a place and a mend.
 * @param source the file's text, MDX with front matter as described in `docs/authoring.zh-CN.md`
 * @param options.path the file's path; in a content folder's `versions` and `drafts` its name must be the version's id
 */
export function parsePolicy(source: string, { path }: { readonly path: string }): ParseResult {
  const { text, messages: textMessages } = readSourceText(source);
  const failed = (messages: readonly VFileMessage[]): ParseResult => ({
    document: null,
    readable: [],
    known: NOTHING_KNOWN,
    published: false,
    messages: inOrder([...textMessages, ...messages]),
    places: new Map(),
    text,
  });
  if (text === "") return failed([]);

  const context = createContext(text);
  const syntax = parseSyntax(text);
  if (syntax.tree === null) {
    const yaml = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
    return failed([...(yaml === undefined ? [] : parseFrontMatter(yaml, 2).messages), ...syntax.messages]);
  }
  const [first] = syntax.tree.children;
  if (first?.type !== "yaml" && text.startsWith("---\n")) {
    // The entries would be read as the text, and everything said about them would mislead.
    const finding = DIAGNOSTICS["front-matter-open"]();
    return failed([diagnose("front-matter-open", finding, { line: 1, column: 1 }), ...syntax.messages]);
  }
  const front = first?.type === "yaml" ? parseFrontMatter(first.value, 2) : null;
  const meta = front?.meta ?? null;
  if (!front) context.report("front-matter-missing", DIAGNOSTICS["front-matter-missing"](), { line: 1, column: 1 });
  const { blocks, places } = readBlocks(syntax.tree.children, context);
  checkStructure(blocks, places, context);
  checkTargets(blocks, places, context);
  if (front && meta) {
    checkChanges(blocks, meta, front.at, context);
    const [file = ""] = path.split(/[/\\]/).slice(-1);
    const name = file.endsWith(".mdx") ? file.slice(0, -".mdx".length) : "";
    if (name !== "" && name !== meta.version && isInFolder(path, "versions|drafts")) {
      context.report("version-file-name", DIAGNOSTICS["version-file-name"](meta.version, name), front.at(["version"]));
    }
  }
  const found = [...textMessages, ...(front?.messages ?? []), ...syntax.messages, ...context.messages];
  // Whatever way it came in by, no document holds a character that nobody sees.
  const told = found.some(({ ruleId }) => ruleId === "hidden-character" || ruleId === "not-utf8");
  if (meta && !told) reportAnyHidden(meta, blocks, places, context);
  const known = front?.known ?? NOTHING_KNOWN;
  const published = isPublished(known, path);
  const own = [...(front?.messages ?? []), ...context.messages];
  const messages = inOrder([...textMessages, ...syntax.messages, ...(published ? asPublished(own) : own)]);
  const fatal = messages.some((message) => message.fatal);
  const document = meta && !fatal ? { ...meta, blocks } : null;
  return { document, readable: blocks, known, published, messages, places, text };
}

/** Reports each part of a document that holds a hidden character, at its beginning. */
function reportAnyHidden(meta: PolicyMeta, blocks: readonly Block[], places: Places, context: ParseContext): void {
  for (const part of [meta, ...blocks]) {
    const hidden = firstHidden(part);
    const place = "id" in part ? places.get(part.id)?.position?.start : undefined;
    if (hidden) {
      const finding = DIAGNOSTICS["hidden-character"](hidden, null);
      context.reportHidden(finding, () => place ?? { line: 1, column: 1 });
    }
  }
}

function inOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
