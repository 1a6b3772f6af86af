import type { Block, PolicyDocument } from "../../model";
import { blockText } from "../../text";
import type { WordTables } from "../words/word-tables";
import { termDefinitions } from "./definitions";
import { nearDefined } from "./near-defined";

/** A brand whose spelling nearly agrees with another one of the same text. */
export interface NearBrand {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly own: string;
  readonly other: string;
}

interface Core {
  readonly block: Block;
  readonly start: number;
  readonly words: string;
}

/** Two characters that hardly any text has beside each other are a name. */
const NAME = 3;
/** The name of a place before the name itself. */
const PLACE = 2;
const COMPANY = /[\u4e00-\u9fff（）()]{4,16}?(?:股份有限公司|有限责任公司|有限公司)/g;

/** The first two characters of a name, behind a place of two characters that everybody knows. */
function coreAt(block: Block, text: string, start: number, { level }: WordTables): readonly Core[] {
  const known = (at: number) => level(text.charAt(at), text.charAt(at + 1)) > NAME;
  const from = known(start) ? start + PLACE : start;
  const words = text.slice(from, from + 2);
  return /^[\u4e00-\u9fff]{2}$/.test(words) && !known(from) ? [{ block, start: from, words }] : [];
}

/** Where names begin: in the cells of tables, and in the names of companies. */
function cores(document: PolicyDocument, tables: WordTables): readonly Core[] {
  return document.blocks.flatMap((block) => {
    const text = blockText(block);
    const companies = [...text.matchAll(COMPANY)].flatMap(({ index }) => coreAt(block, text, index, tables));
    if (block.kind !== "table") return companies;
    const cells = [...text.matchAll(/[^\t\n]+/g)].flatMap(({ index }) => coreAt(block, text, index, tables));
    const seen = new Set(cells.map(({ start }) => start));
    return [...cells, ...companies.filter(({ start }) => !seen.has(start))];
  });
}

/** Names at the beginning of which one character was written for another that sounds or looks alike. */
function nearCores(document: PolicyDocument, tables: WordTables): readonly NearBrand[] {
  const all = cores(document, tables);
  const counts = new Map<string, number>();
  for (const { words } of all) counts.set(words, (counts.get(words) ?? 0) + 1);
  return all.flatMap(({ block, start, words }): readonly NearBrand[] => {
    const [a, b] = [words.charAt(0), words.charAt(1)];
    const alike = [...[...tables.alike(b)].map((one) => a + one), ...[...tables.alike(a)].map((one) => one + b)];
    const other = alike.find((one) => one !== words && (counts.get(one) ?? 0) >= (counts.get(words) ?? 0));
    return other === undefined ? [] : [{ block, start, end: start + 2, own: words, other }];
  });
}

/** A name as long as this that stands there so often is a name; a spelling that stands there so seldom may be a slip of it. */
const LONG = 4;
const OFTEN = 5;
const SELDOM = 2;
/** A text has so many names of its own at most that are looked for. */
const MOST = 20;

function occurrences(text: string, name: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push(at);
  return found;
}

/** What the text calls itself and what it defines, with a character of its own in it. */
function ownNames(document: PolicyDocument, { level }: WordTables): readonly string[] {
  const titled = /^([\u4e00-\u9fffA-Za-z0-9]{3,10}?)(?:APP|App)?(?:用户)?(?:隐私|个人信息|服务|儿童|会员|用户)/.exec(
    document.title,
  )?.[1];
  const terms = termDefinitions(document).map(({ spelling }) => spelling);
  const isOwn = (name: string) => level(name.charAt(0), name.charAt(1)) <= NAME && /^[\u4e00-\u9fff]+$/.test(name);
  return [...new Set([...(titled === undefined ? [] : [titled]), ...terms])].filter(
    (name) => name.length >= LONG && name.length <= 8 && isOwn(name),
  );
}

/** Places where the text's own names stand with another character at their end. */
function nearOwnNames(document: PolicyDocument, tables: WordTables): readonly NearBrand[] {
  const names = ownNames(document, tables).slice(0, MOST);
  const texts = document.blocks.map((block) => ({ block, text: blockText(block) }));
  return names.flatMap((name) => {
    const times = texts.reduce((sum, { text }) => sum + occurrences(text, name).length, 0);
    if (times < OFTEN) return [];
    const stem = name.slice(0, -1);
    const others = texts.flatMap(({ block, text }) =>
      occurrences(text, stem).flatMap((start): readonly NearBrand[] => {
        const own = text.slice(start, start + name.length);
        const whole = /^[\u4e00-\u9fff]+$/.test(own) && own.length === name.length;
        return whole && !names.includes(own) && own !== name
          ? [{ block, start, end: start + own.length, own, other: name }]
          : [];
      }),
    );
    return others.length <= SELDOM ? others : [];
  });
}

/**
 * Brands that nearly agree: at their beginning, where they are names alone, at the end of the text's own, or anywhere in a
 * short name that the text defines.
 */
export function nearBrands(document: PolicyDocument, tables: WordTables): readonly NearBrand[] {
  const known = [...nearCores(document, tables), ...nearOwnNames(document, tables)];
  const overlaps = (one: NearBrand) =>
    known.some(({ block, start, end }) => block === one.block && start < one.end && one.start < end);
  return [...known, ...nearDefined(document, tables).filter((one) => !overlaps(one))];
}
