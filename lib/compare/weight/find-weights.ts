import { nameFinder } from "../../policy/names";
import { covered } from "../references/ranges";
import { WEIGHS_NOTHING } from "./weighs-nothing";
import { WEIGHING, type WeighingKind } from "./words-that-weigh";

/** A weighing word where it stands in a text. Two with one `value` say the same. */
export interface Weight {
  readonly kind: WeighingKind;
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Meaning {
  readonly kind: WeighingKind;
  readonly value: string;
}

const KINDS = [
  "certainty",
  "extent",
  "consent",
  "recipient",
  "sensitive",
  "information",
  "exception",
  "purpose",
  "right",
  "handling",
  "time",
] as const satisfies readonly WeighingKind[];

/** What each word means; of two lines that hold it the first counts. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [...KINDS]
    .reverse()
    .flatMap((kind) => [...WEIGHING[kind]].reverse().map((line) => ({ kind, words: line.split(" ") })))
    .flatMap(({ kind, words }) => words.map((word) => [word, { kind, value: `${kind} ${words[0]}` }] as const)),
);

/** The name of a company, as far as its own words reach: what joins it to the sentence is no part of it. */
const COMPANY =
  /(?:(?!由|是|为|指|与|和|向|的|即|将|及|或|给|至|被|在|对|委托|我们|还|您|其)[\p{Script=Han}（）()A-Za-z0-9]){2,30}(?:有限(?:责任)?公司|股份公司|集团|公司|事务所)/gu;

const harmless = WEIGHS_NOTHING.flatMap((line) => line.split(" "));
const wordsIn = nameFinder([...new Set([...MEANINGS.keys(), ...harmless])]);

/** The weighing words of a text in order, none inside another. */
export function weightsIn(text: string): readonly Weight[] {
  const words = wordsIn(text).flatMap(({ name, start, end }): readonly Weight[] => {
    const meaning = MEANINGS.get(name);
    return meaning === undefined ? [] : [{ ...meaning, text: name, start, end }];
  });
  const companies = [...text.matchAll(COMPANY)].flatMap(({ 0: name, index: start }): readonly Weight[] => {
    const end = start + name.length;
    // 关联公司 is a role, and stands in the table.
    if (MEANINGS.has(name)) return [];
    return [{ kind: "recipient", value: `name ${name}`, text: name, start, end }];
  });
  if (companies.length === 0) return words;
  const outside = words.filter(({ start, end }) => !covered(companies, start) && !covered(companies, end - 1));
  return [...outside, ...companies].sort((a, b) => a.start - b.start);
}
