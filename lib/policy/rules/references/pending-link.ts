import { referencesStrings as say } from "@/lib/strings/rules/references";
import type { Block, Inline } from "../../model";
import { countUpTo } from "../../parse/lines";
import { blockText } from "../../text";
import { findingAt, findingOn, type Match, matchesIn } from "../find";
import type { Finding, Rule } from "../rule";

const id = "references/pending-link";

/** Words that stand for a link. */
const UNMARKED =
  /点击(?:【(?:此处|这里)】|“(?:此处|这里)”(?!选项|按钮|图标)|此处|这里|链接|[此该本]链接|(?:以下|下列|下方|如下)链接)|点此(?!时)(?:处)?|(?:以下|下列|下方|如下|[此该本])链接/g;

/** An address that is printed is one, whether or not somebody confirmed where it leads. */
const ADDRESS = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

/** Who is led to click, or clicks in a case that is only thought of, is not asked to: 诱导用户点击链接, 如果您点击该链接. */
const THOUGHT_OF =
  /(?:诱[导骗使]|引诱|误导|欺骗|强迫|禁止|不得|[请切]勿|不要|避免|(?:如果?|若|假如|一旦|每次|当|在)(?:您|用户)?)[^，。；：]{0,8}$/u;
const IN_A_CASE = /^[^，。；]{0,12}(?:[的后前时]|，(?:我们|则|即|就|视为|将))/u;

/** 在这一点此时 and 您发出的以下链接 ask nobody for a click. */
function asksForClick({ text, start, end, words }: Match): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (words.startsWith("点击")) {
    const led = THOUGHT_OF.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? "";
    return led === "" || (/^[如若假一每当在]/u.test(led) && !IN_A_CASE.test(text.slice(end, end + 20)));
  }
  return words.startsWith("点此") ? !/[这那一几有些要观地重]$/.test(before) : /(?:[见阅]|访问|打开|通过)$/.test(before);
}

interface Placed {
  readonly inline: Inline;
  readonly start: number;
  readonly end: number;
}

/** The inlines of a block with their offsets; separators of a table are found by searching on. */
function placed(block: Block): readonly Placed[] {
  const text = blockText(block);
  const inlines = block.kind === "table" ? [block.header, ...block.rows].flat(2) : block.inlines;
  let at = block.kind === "definition" ? block.term.length + 1 : 0;
  return inlines.map((inline) => {
    const start = text.indexOf(inline.text, at);
    at = start + inline.text.length;
    return { inline, start, end: at };
  });
}

/** Words that ask for a click and lead nowhere. */
export const pendingLink: Rule = {
  id,
  sentence: "请读者点击的文字应是有网址的链接",
  example: "您可点击此处了解说明。",
  severity: "warning",
  falseAlarms: [
    '您可<PendingLink id="known">点击此处了解说明</PendingLink>。',
    "请在页面上点击“筛选”，或点击屏幕左上角的头像，或点击此按钮、点击“此处”选项。",
    '见<PendingLink id="printed">https\\://example.com/rules</PendingLink>。',
    "不得发布诱骗用户点击链接的内容。如果您点击该链接，我们会统计打开的次数。请在点击链接之后细读。",
    "在这一点此时不作变更，您分享的链接可以被他人打开。",
  ],
  check: (document, { pendingLinks }) => {
    const known = new Set(pendingLinks.filter(({ url }) => url !== "").map((link) => link.id));
    return document.blocks.flatMap((block): readonly Finding[] => {
      const links = placed(block).filter(({ inline }) => inline.kind === "pending-link");
      const pending = links.flatMap(({ inline, start, end }) =>
        inline.kind === "pending-link" && !known.has(inline.id) && !ADDRESS.test(inline.text)
          ? [findingAt(id, block, start, end, say.linkPending())]
          : [],
      );
      const starts = links.map(({ start }) => start);
      const inLink = (match: Match) => {
        const link = links[countUpTo(starts, match.start) - 1];
        return link !== undefined && match.end <= link.end;
      };
      const unmarked = matchesIn(block, UNMARKED)
        .filter(asksForClick)
        .flatMap((match) => (inLink(match) ? [] : [findingOn(id, match, say.linkMissing(match.words))]));
      return [...pending, ...unmarked];
    });
  },
};
