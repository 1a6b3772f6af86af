import { splitLabel } from "../policy/labels/read";
import type { PolicyMeta } from "../policy/model";
import { isCalendarDate } from "../policy/parse/front-matter";
import type { DraftFacts } from "./draft";
import type { Notices } from "./notices";
import { type DraftPart, runsText } from "./runs";

/** What the first lines of a file say of the version. */
export interface PrintedFacts {
  readonly title: string | null;
  readonly updatedOn: string | null;
  readonly effectiveOn: string | null;
  /** The parts after these lines. */
  readonly rest: readonly DraftPart[];
}

/** In a text whose white space is one space at a time: bounded, so that no line of spaces is read over and over. */
const PRINTED =
  /(?:最[近新]|本[版次]|版本)?(更新|修订|发布|生效|施行)(?:日期|时间|日)? ?[：:]? ?(\d{4}) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?/gu;

/** How many paragraphs at the beginning may be the title and the dates. */
const HEAD = 12;
const TITLE_LENGTH = 40;

const isTitle = (text: string) =>
  text.length <= TITLE_LENGTH && /(?:政策|规则|声明|协议|条款|指引)(?:（.*）)?$/u.test(text) && !/[。；，]/u.test(text);

/** A line of the head that is neither, such as （2030版）, and stays. */
const isAside = (text: string) =>
  text.length <= TITLE_LENGTH && !/[。；]/u.test(text) && splitLabel(text).label === null;

/**
 * Reads title, 更新日期 and 生效日期 off the lines before the first heading, or the title off that heading itself where
 * nothing goes before it.
 */
export function takeFacts(parts: readonly DraftPart[]): PrintedFacts {
  let title: string | null = null;
  const dates: { updatedOn: string | null; effectiveOn: string | null } = { updatedOn: null, effectiveOn: null };
  const taken = new Set<DraftPart>();
  let asides = false;
  for (const part of parts.slice(0, HEAD)) {
    if (part.kind === "table") break;
    const text = runsText(part.runs).trim();
    const first = title === null && !asides && splitLabel(text).label === null;
    if ((title === null && part.style === "title") || (first && isTitle(text))) {
      title = text;
      taken.add(part);
      continue;
    }
    if (typeof part.style === "object") break;
    const line = text.replace(/\s+/gu, " ");
    if (line.replace(PRINTED, "").replace(/[\s，。；;|]/gu, "") !== "" || text === "") {
      if (part.style !== "title" && !isAside(text)) break;
      asides ||= text !== "";
      continue;
    }
    for (const [, kind, year, month, day] of line.matchAll(PRINTED)) {
      const date = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
      if (isCalendarDate(date)) dates[kind === "生效" || kind === "施行" ? "effectiveOn" : "updatedOn"] ??= date;
    }
    taken.add(part);
  }
  return { title, ...dates, rest: parts.filter((part) => !taken.has(part)) };
}

/** The front matter: a fact that was given goes before a printed one, and that before the base version's. */
export function draftMeta(facts: DraftFacts, printed: PrintedFacts, notices: Notices): PolicyMeta {
  const { base, today } = facts;
  const title = facts.title ?? printed.title ?? base?.title ?? "隐私政策";
  if (facts.title === undefined && printed.title === null) notices.say("facts/title", [title]);
  const known = facts.effectiveOn ?? printed.effectiveOn;
  const updatedOn = facts.updatedOn ?? printed.updatedOn ?? (known !== null && known < today ? known : today);
  if (facts.updatedOn === undefined && printed.updatedOn === null) notices.say("facts/updated", [updatedOn]);
  const effectiveOn = known ?? (updatedOn > today ? updatedOn : today);
  if (known === null) notices.say("facts/effective", [effectiveOn]);
  if (updatedOn > effectiveOn) notices.say("facts/order", [updatedOn, effectiveOn]);
  if (effectiveOn === base?.effectiveOn) notices.say("facts/same-day", [effectiveOn]);
  const provenance = facts.provenance ?? base?.provenance ?? "source";
  return {
    version: `${effectiveOn}${provenance === "sample" ? "-sample" : ""}`,
    title,
    updatedOn,
    effectiveOn,
    provenance,
    emphasis: facts.emphasis ?? "official",
    changes: [],
  };
}
