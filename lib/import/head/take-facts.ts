import { splitLabel } from "../../policy/labels/read";
import type { Notices } from "../notices";
import { type DraftPart, runsText } from "../runs";
import { type DatedLine, type DateKind, datesOf } from "./printed-dates";
import { bareTitle, isTitle, mayBeTitle, TITLE_LENGTH } from "./printed-title";

/** What a file says of its version. */
export interface PrintedFacts {
  readonly title: string | null;
  readonly updatedOn: string | null;
  readonly effectiveOn: string | null;
  /** The parts without the lines that are the title or nothing but dates at the head. */
  readonly rest: readonly DraftPart[];
}

/** How many paragraphs at the beginning may be the title and the dates. */
const HEAD = 12;
/** How many at the end may be signed and dated. */
const FOOT = 8;
/** A line longer than this holds a sentence, whose dates may be of anything. */
const LINE_LENGTH = 400;

const wordsOf = (part: DraftPart) => (part.kind === "paragraph" ? runsText(part.runs).trim() : "");

/** A line of the head that is neither, such as （2030版）, and stays. */
const isAside = (text: string) =>
  text.length <= TITLE_LENGTH && !/[。；]/u.test(text) && splitLabel(text).label === null;

interface Found {
  /** Dates with the line that names them; the later ones of one kind are the newer. */
  readonly named: Record<DateKind, string[]>;
  /** A date that stands in a line of its own and says of itself nothing. */
  bare: string | null;
  month: string | null;
}

function note(found: Found, { dates, alone, month }: DatedLine): void {
  found.month ??= month;
  for (const { date, kinds } of dates) {
    for (const kind of kinds) found.named[kind].push(date);
    if (kinds.length === 0 && alone) found.bare ??= date;
  }
}

const nothing = (): Found => ({ named: { updated: [], effective: [] }, bare: null, month: null });
/** A head that tells of several revisions names the last one too. */
const newest = (dates: readonly string[]) => [...dates].sort().at(-1) ?? null;

const levelOf = (part: DraftPart) =>
  part.kind === "paragraph" && typeof part.style === "object" ? part.style.heading : null;

/** The outermost heading, where it is the first part, has no number, and all other headings stand below it. */
function topHeading(parts: readonly DraftPart[]): DraftPart | null {
  const [first, ...others] = parts;
  const own = first === undefined ? null : levelOf(first);
  if (first === undefined || own === null || splitLabel(wordsOf(first)).label !== null) return null;
  const levels = others.flatMap((part) => levelOf(part) ?? []);
  return levels.length > 0 && levels.every((level) => level > own) ? first : null;
}

/** Of a sentence anywhere that says when this very text comes into force: 本协议自…起施行. */
const OWN =
  /本(?:隐私|用户|服务)?(?:政策|协议|规则|声明|条款|办法|规定|须知|指引|公约|章程|清单|版本|文件|制度|细则|合同|说明)[^。；]{0,12}$/u;

function ofSentences(parts: readonly DraftPart[]): string | null {
  const found = new Set<string>();
  for (const part of parts) {
    for (const sentence of wordsOf(part).split(/[。；]/u)) {
      if (sentence.length > LINE_LENGTH || !/生效|施行|实施|执行/u.test(sentence)) continue;
      const at = sentence.search(/[\d０-９二][\d０-９〇○零一二三四五六七八九]{3}/u);
      if (at < 0 || !OWN.test(sentence.slice(0, at))) continue;
      for (const { date, kinds } of datesOf(sentence).dates) if (kinds.includes("effective")) found.add(date);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** A day that a line anywhere names, and no other line names otherwise: 生效日期：… behind a numbered preface. */
function ofLines(parts: readonly DraftPart[], kind: DateKind): string | null {
  const found = new Set<string>();
  for (const part of parts) {
    const text = wordsOf(part);
    const line = text.length > TITLE_LENGTH || !/\d|[〇○零一二]/u.test(text) ? null : datesOf(text);
    if (line?.alone) for (const { date, kinds } of line.dates) if (kinds.includes(kind)) found.add(date);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/**
 * Reads title, 更新日期 and 生效日期: off the lines before the first heading, or the title off that heading itself where
 * nothing goes before it; else off the lines that sign the text at its end, or a sentence 本协议自…起施行. What is read at the
 * end stays there. What nothing says is null.
 */
export function takeFacts(parts: readonly DraftPart[], notices: Notices): PrintedFacts {
  let title: string | null = null;
  const head = nothing();
  const taken = new Set<DraftPart>();
  let asides = 0;
  const top = topHeading(parts);
  for (const part of parts.slice(0, HEAD)) {
    if (part.kind === "table") break;
    const text = wordsOf(part);
    if (text === "") continue;
    const labelled = splitLabel(text).label !== null;
    const styled = part === top || (part.style === "title" && mayBeTitle(text));
    if (title === null && ((styled && mayBeTitle(text)) || (asides <= 2 && !labelled && isTitle(text)))) {
      title = bareTitle(text);
      taken.add(part);
      continue;
    }
    if (title !== null && bareTitle(text).replace(/\s/gu, "") === title.replace(/\s/gu, "")) {
      notices.say("facts/title-again", []);
      taken.add(part);
      continue;
    }
    if (typeof part.style === "object") break;
    const line = text.length > LINE_LENGTH ? null : datesOf(text);
    if (line) note(head, line);
    if (line?.alone && line.dates.some(({ kinds }) => kinds.length > 0)) {
      taken.add(part);
      continue;
    }
    if (labelled) break;
    if (part.style !== "title" && !isAside(text) && (line?.dates.length ?? 0) === 0) {
      // The text itself may begin with a long paragraph before its dates.
      asides += 3;
      continue;
    }
    asides += 1;
  }
  const rest = parts.filter((part) => !taken.has(part));
  const foot = nothing();
  for (const part of rest.slice(-FOOT)) {
    const text = wordsOf(part);
    if (text.length > 0 && text.length <= LINE_LENGTH) note(foot, signed(text));
  }
  const bare = head.bare ?? foot.bare;
  const effectiveOn =
    newest(head.named.effective) ?? newest(foot.named.effective) ?? ofLines(rest, "effective") ?? ofSentences(rest);
  const named = newest(head.named.updated) ?? newest(foot.named.updated) ?? ofLines(rest, "updated");
  if (named === null && bare !== null) notices.say("facts/bare", [bare]);
  const month = head.month ?? foot.month;
  if (month !== null) notices.say("facts/month", [month]);
  return { title, updatedOn: named ?? bare, effectiveOn, rest };
}

/** A line at the end: what is said in a sentence counts only where it speaks of this text. */
function signed(text: string): DatedLine {
  const line = datesOf(text);
  return /。/u.test(text) && !OWN.test(text.slice(0, text.search(/\d{4}|[二][〇○零]/u)))
    ? { ...line, dates: [] }
    : line;
}
