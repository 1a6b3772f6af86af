import { slipsStrings as say } from "@/lib/strings/rules/slips";
import type { Block } from "../../model";
import { blockText } from "../../text";
import { findingAt, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";

const id = "slips/unbalanced-pairs";

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "（": "）",
  "【": "】",
  "「": "」",
  "『": "』",
  "〈": "〉",
  "〔": "〕",
  "[": "]",
  "(": ")",
};

const openerOf = (close: string) => Object.keys(PAIRS).find((open) => PAIRS[open] === close) ?? "";
const isBracket = (mark: string) => "（）()".includes(mark);

/** A mark without a partner, and the cell of a table it stands in. */
interface Lone {
  readonly mark: string;
  readonly start: number;
  readonly cell: number;
}

interface Scan {
  readonly unclosed: readonly Lone[];
  readonly unopened: readonly Lone[];
  /** Quotes right inside quotes of the same kind. */
  readonly nested: readonly Lone[];
  readonly mismatched: readonly Finding[];
}

const isQuote = (mark: string) => "“”‘’".includes(mark);

function scan(block: Block): Scan {
  const unclosed: Lone[] = [];
  const unopened: Lone[] = [];
  const nested: (Lone & { readonly outer: number })[] = [];
  const mismatched: Finding[] = [];
  let open: Lone[] = [];
  /** How many of what is open each mark would close. */
  const waiting = new Map<string, number>();
  const wait = (mark: string, by: 1 | -1) => {
    const close = PAIRS[mark] ?? "";
    waiting.set(close, (waiting.get(close) ?? 0) + by);
  };
  let cell = 0;
  for (const { words, start, before, text } of matchesIn(block, /[“”‘’《》（）【】「」『』〈〉〔〕[\]()\t\n]/g)) {
    if (words === "\t" || words === "\n") {
      for (const one of open) unclosed.push(one);
      open = [];
      waiting.clear();
      cell += 1;
      continue;
    }
    if (PAIRS[words] !== undefined) {
      open.push({ mark: words, start, cell });
      wait(words, 1);
      continue;
    }
    const last = open.at(-1);
    const expected = last ? PAIRS[last.mark] : undefined;
    if (last && (expected === words || (isBracket(last.mark) && isBracket(words)))) {
      open.pop();
      wait(last.mark, -1);
      const outer = open.at(-1);
      if (isQuote(words) && outer?.mark === last.mark) nested.push({ ...last, outer: outer.start });
      if (expected !== words) {
        mismatched.push(findingAt(id, block, start, start + 1, say.mismatched(last.mark, words, expected ?? "")));
      }
    } else if (isBracket(words) && /[\dA-Za-z一二三四五六七八九十]/.test(before)) {
      // `1）` and `a)` are clause numbers.
    } else if (words === "’" && /[A-Za-z]/.test(before) && /[A-Za-z ]/.test(text.charAt(start + 1))) {
      // An English apostrophe.
    } else {
      // What was opened inside the pair that closes here stays open.
      if ((waiting.get(words) ?? 0) === 0) unopened.push({ mark: words, start, cell });
      else {
        for (let inner = open.pop(); inner; inner = open.pop()) {
          wait(inner.mark, -1);
          if (PAIRS[inner.mark] === words) break;
          unclosed.push(inner);
        }
      }
    }
  }
  const lone = [...unclosed, ...open].sort((a, b) => a.start - b.start);
  const alone = new Set(lone.map(({ start }) => start));
  return {
    unclosed: lone,
    unopened,
    nested: nested.filter(({ outer }) => !alone.has(outer)),
    mismatched,
  };
}

/** Two lone quotes that face the same way: one of them was typed the wrong way round. */
const faceAlike = (a: Lone | undefined, b: Lone | undefined) =>
  a !== undefined && b !== undefined && isQuote(a.mark) && a.mark === b.mark && a.cell === b.cell;

/** Tells of lone marks; of two quotes that face alike only `wrong`, the second of “ “ or the first of ” ”. */
function tell(block: Block, lone: readonly Lone[], wrong: 0 | 1): readonly Finding[] {
  const found: Finding[] = [];
  for (let index = 0; index < lone.length; index += 1) {
    const pair = [lone[index], lone[index + 1]] as const;
    const alike = faceAlike(...pair);
    const one = alike ? pair[wrong] : pair[0];
    if (one === undefined) continue;
    const { mark, start } = one;
    const other = PAIRS[mark] ?? openerOf(mark);
    const unpaired = PAIRS[mark] === undefined ? say.unopened(mark, other) : say.unclosed(mark, other);
    found.push(findingAt(id, block, start, start + 1, alike ? say.turned(mark, other) : unpaired));
    if (alike) index += 1;
  }
  return found;
}

/** A quotation of several paragraphs opens each of them and closes only the last. */
function quotedOn(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index, index + 2).filter((block) => /^[“‘]/.test(blockText(block))).length === 2;
}

/** A quotation of several paragraphs that only its first opens and its last closes is no longer. */
const QUOTED_PARAGRAPHS = 6;

/** The blocks that such quotations begin and end in. */
function quotedAcross(blocks: readonly Block[], scans: readonly Scan[]): ReadonlySet<Block> {
  const across = new Set<Block>();
  for (const [index, { unclosed }] of scans.entries()) {
    const block = blocks[index];
    const lead = blocks[index - 1];
    if (lead === undefined || !/[：:]$/u.test(blockText(lead))) continue;
    if (block === undefined || unclosed.length !== 1 || unclosed[0]?.mark !== "“" || across.has(block)) continue;
    for (const [behind, { unopened, unclosed: open }] of scans.slice(index + 1, index + QUOTED_PARAGRAPHS).entries()) {
      const end = blocks[index + 1 + behind];
      if (end === undefined || end.kind === "heading" || open.length > 0) break;
      if (unopened.length === 0) continue;
      if (unopened.length === 1 && unopened[0]?.mark === "”") {
        across.add(block);
        across.add(end);
      }
      break;
    }
  }
  return across;
}

/** A quote or bracket without its other half. */
export const unbalancedPairs: Rule = {
  id,
  sentence: "引号、括号和书名号应成对",
  example: "您可以在“设置中关闭。",
  authority: "GB/T 15834《标点符号用法》",
  severity: "error",
  falseAlarms: [
    "见（一）书商—1）寄送图书—2)书单。",
    "您可以在“设置（隐私）”中关闭《规则》所述功能。",
    "即McDonald’s等品牌。",
    "他说“请看‘设置（隐私）’一页”，依据〔2021〕5号文。",
    "“您应当知悉：\n\n“信息由您提供；\n\n“信息由我们保护。”",
    "请写明：\n\n“我是作者；\n\n我有权刊登。\n\n如果“通知”不实，由我负责。”",
    "| 功能 | 种类 |\n| --- | --- |\n| “搜索” | 搜索词（图片） |",
  ],
  check: (document) => {
    const scans = document.blocks.map(scan);
    const across = quotedAcross(document.blocks, scans);
    return document.blocks.flatMap((block, index) => {
      const scanned = scans[index];
      if (scanned === undefined) return [];
      const { nested, mismatched } = scanned;
      const [unclosed, unopened] = across.has(block) ? [[], []] : [scanned.unclosed, scanned.unopened];
      const lone = quotedOn(document.blocks, index) ? unclosed.filter(({ start }) => start > 0) : unclosed;
      const inner = nested.map(({ start }) => findingAt(id, block, start, start + 1, say.nestedQuotes()));
      return [...mismatched, ...inner, ...tell(block, lone, 1), ...tell(block, unopened, 0)];
    });
  },
};
