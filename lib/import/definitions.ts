import type { Block, Inline } from "../policy/model";
import { introducedNames } from "../policy/rules/terms/definitions";
import { namesItself } from "../policy/rules/terms/itself";
import { inlinesText } from "../policy/text";
import type { WritableBlock } from "../policy/write/blocks";
import { type Notices, quotedLines } from "./notices";

/** A term where a text explains it. `start` and `end` count the words of its block. */
interface Explained {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but a colon says that it is explained: a measure, a right and a party stand in such lists too. */
  readonly named?: true;
}

const TERM = '[^，。；：:、“”「」『』"《》（）()\\s]{1,20}';
const OPEN = '[“「『"]';
const CLOSE = '[”」』"]';
const MEANS = "(?:是|系|均|即|意)?指(?![引导定示南纹出明向派责望令挥标数针甲控点认])";
/** “个人信息”是指…, 本协议所称“会员”，指…; without quotes only where an entry begins with it. */
const QUOTED = new RegExp(`${OPEN}(${TERM})${CLOSE}(?:（[^（）]{1,40}）)?[，：:]?\\s?${MEANS}`, "gu");
/** What explains a term is words, not a day, a version or an address. */
const EXPLAINS = "(?:[：:]|——| [-–—] |\\u3000)(?=(?:[^\\u3400-\\u9fff]{0,8}[\\u3400-\\u9fff]){6})";
const ENTRY = new RegExp(`^(${TERM}?)(?:（[^（）]{1,60}）)?(?:[，：:]?\\s?${MEANS}|${EXPLAINS})`, "u");
/** “开发者”/“我们”：, “会员”、“用户”，是指…: several names of one thing, each in its quotes. */
const QUOTED_ENTRY = new RegExp(
  `^(${OPEN}${TERM}${CLOSE}(?:\\s?[/／、或和及]\\s?${OPEN}${TERM}${CLOSE}){0,5})(?:（[^（）]{1,60}）)?(?:即|[，：:]?\\s?${MEANS}|${EXPLAINS})`,
  "u",
);
const NAME = new RegExp(`${OPEN}(${TERM})${CLOSE}`, "gu");
/** What the columns of a table of terms are called. */
const OF_TERMS = /^(?:名词|术语|词语|词汇|用语|概念|名称|简称|缩略语|缩写|定义项)$/u;
const OF_WORDS = /定义|释义|解释|含义|说明|涵义/u;
const WHOLE_TERM = new RegExp(`^${OPEN}?(${TERM})${CLOSE}?$`, "u");
/** A sign of a list before an entry, in the private signs of a symbol font too: it is no part of a term. */
const BULLET = /^[•·●○■□◆▪➤\uE000-\uF8FF]\s{0,4}/u;
/** What a division that holds definitions is called. */
const DIVISION = /定义|释义|术语|名词解释|用语|词汇/u;

/** The paragraph that a block's words would be, for whoever reads documents. */
const paragraph = (inlines: readonly Inline[]): Block => ({
  kind: "paragraph",
  id: "",
  path: [],
  label: null,
  inlines,
});

function explainedIn(inlines: readonly Inline[], listed: boolean): readonly Explained[] {
  const text = inlinesText(inlines);
  const introduced = introducedNames({ blocks: [paragraph(inlines)] }).map(({ name, start }) => {
    const term = name.trim();
    const at = start + name.indexOf(term);
    return { term, start: at, end: at + term.length };
  });
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 1: term = "" }) => {
    return { term, start: index + 1, end: index + 1 + term.length };
  });
  const lead = BULLET.exec(text)?.[0].length ?? 0;
  const words = text.slice(lead);
  const [whole = "", entry] = listed ? (ENTRY.exec(words) ?? []) : [];
  const [, names = ""] = listed ? (QUOTED_ENTRY.exec(words) ?? []) : [];
  const entries = [
    ...(entry === undefined
      ? []
      : [
          {
            term: entry,
            start: lead,
            end: lead + entry.length,
            ...(whole.endsWith("指") ? {} : { named: true as const }),
          },
        ]),
    ...[...names.matchAll(NAME)].map(({ index, 1: term = "" }) => {
      return { term, start: lead + index + 1, end: lead + index + 1 + term.length };
    }),
  ];
  return [...introduced, ...quoted, ...entries].sort((a, b) => a.start - b.start);
}

/** The inlines with a stretch of one of them made a term; null where the stretch is not plain words of one inline. */
function withTerm(inlines: readonly Inline[], { term, start, end }: Explained): readonly Inline[] | null {
  let at = 0;
  for (const [index, inline] of inlines.entries()) {
    const from = at;
    at += inline.text.length;
    if (start < from || end > at) continue;
    if (inline.kind !== "text") return null;
    const piece = (a: number, b: number): readonly Inline[] =>
      a < b ? [{ ...inline, text: inline.text.slice(a - from, b - from) }] : [];
    const { emphasis } = inline;
    const defined: Inline = {
      kind: "term",
      role: "definition",
      term,
      text: inline.text.slice(start - from, end - from),
      ...(emphasis === undefined ? {} : { emphasis }),
    };
    return [...inlines.slice(0, index), ...piece(from, start), defined, ...piece(end, at), ...inlines.slice(index + 1)];
  }
  return null;
}

/** The first column of a table of terms: its words are the term, each marked once. */
function markedCell(cell: readonly Inline[], marked: Set<string>): readonly Inline[] {
  const text = inlinesText(cell);
  const [, term] = WHOLE_TERM.exec(text.trim()) ?? [];
  if (term === undefined || marked.has(term) || namesItself(term)) return cell;
  const start = text.indexOf(term);
  const next = withTerm(cell, { term, start, end: start + term.length });
  if (next === null) return cell;
  marked.add(term);
  return next;
}

/**
 * Marks the terms that a text explains, wherever it does: in a chapter, list or table of definitions, in a sentence (本政策中“…”
 * 是指…) or as a short name (以下简称“…”). Each is marked once, where it stands first; what a text calls itself and its
 * parties is none.
 */
export function markDefinitions(blocks: readonly WritableBlock[], notices: Notices): readonly WritableBlock[] {
  const marked = new Set<string>();
  const spoken = blocks.flatMap((block) => (block.kind === "paragraph" ? [inlinesText(block.inlines)] : []));
  const all = spoken.join("\n");
  /** Whether a text has a word outside of the clause that names it. */
  const isUsed = (term: string, own: string) => all.split(term).length > own.split(term).length;
  /** The level of the open division of definitions. */
  let division: number | null = null;
  const result = blocks.map((block): WritableBlock => {
    if (block.kind === "heading") {
      const title = inlinesText(block.inlines);
      // What stands under 附录 the parser reads as definitions by itself.
      const named = DIVISION.test(title) && !title.startsWith("附录");
      if (division === null || block.level <= division) division = named ? block.level : null;
      return block;
    }
    if (block.kind === "definition") return block;
    if (block.kind === "table") {
      const column = block.header.findIndex((cell) => OF_TERMS.test(inlinesText(cell).trim()));
      const isOfTerms =
        column >= 0 && block.header.some((cell, at) => at !== column && OF_WORDS.test(inlinesText(cell)));
      if (!isOfTerms) return block;
      const rows = block.rows.map((row) => row.map((cell, at) => (at === column ? markedCell(cell, marked) : cell)));
      return { ...block, rows };
    }
    let { inlines } = block;
    for (const explained of explainedIn(inlines, division !== null)) {
      if (marked.has(explained.term) || namesItself(explained.term)) continue;
      if (explained.named && !isUsed(explained.term, inlinesText(block.inlines))) continue;
      const next = withTerm(inlines, explained);
      if (next === null) continue;
      marked.add(explained.term);
      inlines = next;
    }
    return { ...block, inlines };
  });
  if (marked.size > 0) notices.say("terms/found", [marked.size, quotedLines([...marked])]);
  return result;
}
