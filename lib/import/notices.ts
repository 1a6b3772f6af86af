import { withHiddenShown } from "../policy/hidden-characters";
import { importStrings } from "../strings/import";
import type { ImportNotice } from "./draft";

export type NoticeRule = keyof typeof importStrings.notice;

/** What each kind of notice must be told, e.g. how often a thing was met. */
type Words = { readonly [Rule in NoticeRule]: Parameters<(typeof importStrings.notice)[Rule]> };

const texts: { readonly [Rule in NoticeRule]: (...words: Words[Rule]) => string } = importStrings.notice;

/** Words for quoting: the first characters of a longer text. */
export function excerpt(text: string, length = 24): string {
  const words = text.replace(/\s+/gu, " ").trim();
  return words.length > length ? `${words.slice(0, length)}…` : words;
}

/** How many lines one notice names. */
const NAMED = 12;

/** Lines for naming in a notice, each by its beginning. */
export function quotedLines(lines: readonly string[]): string {
  const named = lines.slice(0, NAMED).map((line) => `“${excerpt(line)}”`);
  return [...named, ...(lines.length > NAMED ? ["…"] : [])].join("、");
}

/** More than this a notice does not quote, so that a hostile file cannot fill a screen for hours. */
const WHOLE_LENGTH = 20_000;

/** Texts for quoting in full, each once however often it stands in the file. */
export function quotedWhole(texts: readonly string[]): string {
  const all = [...new Set(texts.map((text) => text.replace(/\s+/gu, " ").trim()))].join("；");
  return all.length > WHOLE_LENGTH ? `${all.slice(0, WHOLE_LENGTH)}…` : all;
}

/** Notices in the order they were made, at most one a rule. */
export interface Notices {
  readonly say: <Rule extends NoticeRule>(rule: Rule, words: Words[Rule], place?: string | null) => void;
  /** Whether anything was said of a kind. */
  readonly has: (rule: NoticeRule) => boolean;
  readonly list: () => readonly ImportNotice[];
}

export function createNotices(): Notices {
  const list: ImportNotice[] = [];
  return {
    say: (rule, words, place = null) => {
      list.push({
        rule,
        // A file's words, and its name, may hold characters that turn around what stands beside them.
        message: withHiddenShown(importStrings.sentence(texts[rule](...words))),
        place: place === null ? null : withHiddenShown(excerpt(place)),
      });
    },
    has: (rule) => list.some((notice) => notice.rule === rule),
    list: () => list,
  };
}

/** Counts what was met, with the words where each kind stood first. */
export interface Tally {
  readonly add: (kind: NoticeRule, place: string, words?: string) => void;
  readonly count: (kind: NoticeRule) => number;
  readonly place: (kind: NoticeRule) => string | null;
  /** All that was quoted of a kind, in full. */
  readonly words: (kind: NoticeRule) => string;
}

export function createTally(): Tally {
  const met = new Map<NoticeRule, { count: number; readonly place: string; readonly words: Set<string> }>();
  return {
    add: (kind, place, words) => {
      const own = met.get(kind) ?? { count: 0, place, words: new Set<string>() };
      own.count += 1;
      if (words !== undefined && words.trim() !== "") own.words.add(words);
      met.set(kind, own);
    },
    count: (kind) => met.get(kind)?.count ?? 0,
    // Where a kind has no words of its own, a place without words would name nothing.
    place: (kind) => met.get(kind)?.place.trim() || null,
    words: (kind) => quotedWhole([...(met.get(kind)?.words ?? [])]),
  };
}

/** The notices that say how many, and those that say it with all the words. */
type CountedRule = { [Rule in NoticeRule]: [number] extends Words[Rule] ? Rule : never }[NoticeRule];
type QuotedRule = { [Rule in NoticeRule]: [number, string] extends Words[Rule] ? Rule : never }[NoticeRule];

/** Says what was met of each kind, in the order of the kinds. */
export function tellTally(
  tally: Tally,
  notices: Notices,
  counted: readonly CountedRule[],
  quoted: readonly QuotedRule[],
): void {
  for (const rule of counted) {
    if (tally.count(rule) > 0) notices.say(rule, [tally.count(rule)], tally.place(rule));
  }
  for (const rule of quoted) {
    if (tally.count(rule) > 0) notices.say(rule, [tally.count(rule), tally.words(rule)], tally.place(rule));
  }
}
