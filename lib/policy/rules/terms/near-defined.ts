import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import type { WordTables } from "../words/word-tables";
import { termDefinitions } from "./definitions";

/** A place where a short name that the text defines stands with one character exchanged. */
export interface NearDefined {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly own: string;
  readonly other: string;
}

const SHORTEST = 3;
const LONGEST = 10;
/** A text has so many short names at most that are looked for. */
const MOST = 20;
/** Two characters that hardly any text has beside each other are a name. */
const NAME = 3;
/** A spelling that stands there oftener is a name of its own. */
const SELDOM = 2;
/** The full name of a company, which may begin as a short name does. */
const COMPANY = /^[\u4e00-\u9fff（）()]{0,14}?(?:公司|集团|银行|医院|学校|基金会)/;

/** A character that stands so seldom before any other, as a power of two, is one of names. */
const SELDOM_USED = 5;

/** Whether what is left of a name without one character is a name by itself: a pair or a character that hardly any text has. */
function keepsName(name: string, exchanged: number, { level, commonness }: WordTables): boolean {
  return [...name].some((one, at) => {
    if (at === exchanged) return false;
    const next = at + 1 === exchanged ? "" : name.charAt(at + 1);
    return commonness(one) < SELDOM_USED || (next !== "" && level(one, next) === 0);
  });
}

/** Whether a name has something of its own in it, so that words of the language are not taken for it. */
const isOwn = (name: string, { level }: WordTables) =>
  [...name].some((_, at) => at + 1 < name.length && level(name.charAt(at), name.charAt(at + 1)) <= NAME);

/** The one place where a text differs from a name as long as it; -1 where they are the same, or differ in more. */
function differing(text: string, start: number, name: string): number {
  let place = -1;
  for (let at = 0; at < name.length; at += 1) {
    if (text.charAt(start + at) === name.charAt(at)) continue;
    if (place >= 0) return -1;
    place = at;
  }
  return place;
}

/**
 * Short names that a text gives itself and others, written with another character elsewhere: one of the same sound or
 * shape, or any where what is left of the name stands in no other text.
 */
export function nearDefined(document: PolicyDocument, tables: WordTables): readonly NearDefined[] {
  const spellings = termDefinitions(document)
    .filter(({ source }) => source === "text")
    .map(({ spelling }) => spelling);
  const names = [...new Set(spellings)].filter(
    (name) =>
      name.length >= SHORTEST && name.length <= LONGEST && /^[\u4e00-\u9fff]+$/.test(name) && isOwn(name, tables),
  );
  const texts = document.blocks.map((block) => ({ block, text: blockText(block) }));
  return names.slice(0, MOST).flatMap((name) => {
    const found = texts.flatMap(({ block, text }): readonly NearDefined[] => {
      const places = [...text].map((_, start) => ({ start, place: differing(text, start, name) }));
      return places.flatMap(({ start, place }): readonly NearDefined[] => {
        if (place < 0 || start + name.length > text.length) return [];
        const own = text.slice(start, start + name.length);
        const right = name.charAt(place);
        if (!/[\u4e00-\u9fff]/.test(own.charAt(place)) || names.includes(own)) return [];
        if (COMPANY.test(text.slice(start + name.length))) return [];
        const meant = tables.alike(own.charAt(place)).includes(right) || keepsName(name, place, tables);
        return meant ? [{ block, start, end: start + name.length, own, other: name }] : [];
      });
    });
    return found.length <= SELDOM ? found : [];
  });
}
