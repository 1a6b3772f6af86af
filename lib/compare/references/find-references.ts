import type { Block, BlockId, Inline } from "../../policy/model";
import type { Range } from "../../policy/range";
import { blockText } from "../../policy/text";
import { covered } from "./ranges";

/** Words of a clause that cite another clause of the same policy. */
export interface Reference extends Range {
  readonly text: string;
  /** The clause that an author linked; null where the words alone say which. */
  readonly target: BlockId | null;
  /** The stretches that number the clause: a change of these alone is no change of words. */
  readonly numbers: readonly Range[];
}

const HAN = "[〇零一二三四五六七八九十百]{1,6}";
const ORDINAL = `(?:${HAN}|\\d{1,3})`;
const BRACKETED = `[（(]${ORDINAL}[）)]`;
export const UNIT = "(?:部分|[章节条款项目段点])";
/** 第四条, 第（二）项. */
const NAMED = `第\\s*(?:${ORDINAL}|${BRACKETED})\\s*${UNIT}`;
/** What goes on from there: 第二款, 的第（三）项, （三）. */
const FURTHER = `(?:[的之]?${NAMED}|第?${BRACKETED}${UNIT}?)`;
/** A way of printed numbers: 三、（一）5、1)A. */
const WAY = [
  `(?:${HAN}、?)?${BRACKETED}(?:\\d{1,2}(?![\\d.,])[、.．]?)?(?:\\d{1,2}[)）])?(?:[A-Z][.．]?(?![A-Za-z]))?`,
  `${HAN}、(?=\\P{Script=Han}|$)`,
  `\\d{1,2}[)）、]`,
].join("|");
/** 3.1.4, 第3.1条, with what goes on inside: 3.1.4（1）①. */
const DECIMAL = `第?\\d{1,2}(?:\\.\\d{1,3}){1,4}[条款项节]?(?:第?${BRACKETED}${UNIT}?)*[①-⑳]?`;
const CUE = "(?:[见阅]|参照|[依按]照|[根依]据|[前上]述|本(?:隐私)?政策)的?[“「]?";

/** 第四条第二款 · 本条第（二）项 · 参见二（三）3 · 附件一. Groups 1 and 2 are the part before and the number itself. */
const TYPED = new RegExp(
  [
    `(本${UNIT}[的之]?)((?:${NAMED}|第?${BRACKETED}${UNIT}?)${FURTHER}*)`,
    `()(${NAMED}${FURTHER}*)`,
    `(${CUE})(${WAY})`,
    `()(${DECIMAL})`,
    `(附[件录表]\\s*)(${ORDINAL})(?![年月日天个])`,
  ].join("|"),
  "gu",
);

/** What stands before a decimal that is no clause: a version, a price, the rest of a longer number. */
const MEASURED_BEFORE = /(?:[\d.．,年月版vV$￥¥#第]|版本|约|达|至多|至少|为|以上|以下|超过)\s?$/u;
/** What is said of a clause, before its number and behind it. */
const CITED_BEFORE =
  /(?:[见阅因按依与在]|参照|根据|依据|依照|按照|适用|违反|符合|除|前述|上述|本(?:协议|政策|规则|条款))$/u;
const CITED_BEHIND =
  /^(?:所[述列称]|约定|规定|的(?:约定|规定|情形|要求)|中(?:的|所)|项下|之(?:约定|规定)|[、和及或至])/u;

/** Whether a decimal in a sentence names a clause: three numbers do, two where the sentence says so. */
function isCitedDecimal(text: string, start: number, end: number, number: string): boolean {
  if (/^第|[条款项节）)①-⑳]/u.test(number)) return !/[\d.．]$/u.test(text.slice(0, start));
  // No clause is 0; an address of the internet has one.
  if (/\.0/u.test(number)) return false;
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(end, end + 4);
  if (/^\s?[\d.．%％]/u.test(behind) || MEASURED_BEFORE.test(before)) return false;
  return CITED_BEFORE.test(before) || CITED_BEHIND.test(behind) || number.split(".").length > 2;
}

/** 本条, 附件: a part of the reference itself. */
const OWN_PART = new RegExp(`^(?:本${UNIT}|附)`, "u");
/** A numbered part of another document: 《…》第四条, 网络安全法第二十一条, 服务协议第三条. */
const ELSEWHERE =
  /(?:》(?:[（(][^（()）]{0,30}[）)])?|法|条例|规定|办法|规范|标准|规则|准则|协议|合同|公约|指引|声明)[的之中]?$/u;
const OURS = /本(?:隐私)?(?:政策|协议|规则|声明|指引|条款|文)[的之中]?$/u;
/** What stands between two articles of one law: 第十三条第二款、第十四条. */
const LISTED = /^[、，和及与或至到\s-]{0,3}$/u;

/** The references that a text spells out, as 第四条; none of them those of a law or of another document. */
export function typedReferences(text: string): readonly Reference[] {
  const found: Reference[] = [];
  let foreignUntil = -1;
  for (const match of text.matchAll(TYPED)) {
    const groups = match.slice(1);
    const at = groups.findIndex((group) => group !== undefined);
    const lead = groups[at] ?? "";
    const number = groups[at + 1] ?? "";
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    if (/^第?\d{1,2}\./u.test(match[0]) && !isCitedDecimal(text, start, end, number)) continue;
    const goesOn = foreignUntil >= 0 && LISTED.test(text.slice(foreignUntil, start)) && start - foreignUntil < 4;
    const foreign = lead === "" && !OURS.test(before) && (ELSEWHERE.test(before) || goesOn);
    if (foreign) foreignUntil = end;
    else {
      // A word that only announces the number stays a word of the sentence.
      const own = OWN_PART.test(lead) ? start : end - number.length;
      const span = { start: own, end };
      found.push({ ...span, text: text.slice(own, end), target: null, numbers: [span] });
    }
  }
  return found;
}

/** Printed numbers inside a link's words: 三、 at its start, （一）, —5. and 第四条, but not 15天. */
const NUMBERS_OF_LINK = new RegExp(
  [
    `${NAMED}${FURTHER}*`,
    `${BRACKETED}(?:\\d{1,2}(?![\\d.,%])(?!\\s*\\p{Script=Han})[、.．)）]?)?`,
    `(?:^|[—–/“”「-])\\s*(?:${HAN}、|${ORDINAL}[、.．)）](?!\\d)|[A-Z][.．])`,
    `^${ORDINAL}$`,
  ].join("|"),
  "gu",
);

/** Every reference of a block, in order; offsets count its `blockText`. */
export function referencesIn(block: Block): readonly Reference[] {
  const text = blockText(block);
  const linked = placedInlines(block).flatMap(({ inline, start }): readonly Reference[] => {
    if (inline.kind !== "reference") return [];
    const numbers = [...inline.text.matchAll(NUMBERS_OF_LINK)].map(({ 0: number, index }) => {
      return { start: start + index, end: start + index + number.length };
    });
    return [{ start, end: start + inline.text.length, text: inline.text, target: inline.target, numbers }];
  });
  const typed = typedReferences(text).filter(({ start, end }) => !covered(linked, start) && !covered(linked, end - 1));
  return [...linked, ...typed].sort((a, b) => a.start - b.start);
}

/** The inlines of a block and where each stands in its `blockText`. */
function placedInlines(block: Block): readonly { readonly inline: Inline; readonly start: number }[] {
  let at = block.kind === "definition" ? block.term.length + 1 : 0;
  const place = (inlines: readonly Inline[]) =>
    inlines.map((inline) => {
      const start = at;
      at += inline.text.length;
      return { inline, start };
    });
  if (block.kind !== "table") return place(block.inlines);
  return [block.header, ...block.rows].flatMap((row) =>
    row.flatMap((cell) => {
      const placed = place(cell);
      at += 1;
      return placed;
    }),
  );
}
