import { standTogether } from "../together";
import { byPinyin } from "./latin";
import { literalForms, synonymForms } from "./literal";
import { pairsIn } from "./pairs";
import { piecesOf, SENTENCE_LENGTH } from "./parts";
import { hasFunctionWords, wordsOf } from "./pieces";
import type { Query, Word } from "./query";
import type { Alternative, Plan, Slot, Sources } from "./resolution";
import { found, isKnown, sentencePlan, weakerPlan } from "./sentence";
import { resolveWord } from "./word";

/**
 * Plans a query, and looks for what words of a sentence say together.
 * @returns a plan without slots when too little of the query is known; `unknown` then says what is not
 */
export function planQuery(query: Query, functions: ReadonlySet<string>, known: Omit<Sources, "spoken">): Plan {
  const whole = query.words.map(({ text }) => text).join("");
  const plan = plannedQuery(query, whole, functions, known);
  const loose = plan.need === "most" && plan.slots.length > 0;
  const pairs = loose ? pairsIn(wordsOf(whole, functions, known), plan.slots, { ...known, spoken: true }) : [];
  return { ...plan, slots: [...plan.slots, ...pairs] };
}

/**
 * Plans a query: each word by the first step that answers it, a sentence by its pieces.
 * @returns a plan without slots when too little of the query is known; `unknown` then says what is not
 */
function plannedQuery(
  query: Query,
  whole: string,
  functions: ReadonlySet<string>,
  known: Omit<Sources, "spoken">,
): Plan {
  const spoken = query.words.some(({ text }) => !/^[a-z0-9]+$/.test(text) && hasFunctionWords(text, functions, known));
  const sources: Sources = { ...known, spoken };
  const dated = query.date !== null && !sources.corpus.has(whole) && sources.corpus.has(query.date) ? query.date : null;
  if (dated !== null) return certain([{ word: whole, alternatives: [{ term: dated, weight: 0.95, how: "numeral" }] }]);
  const [only] = query.words;
  if (only && query.words.length === 1) return planWord(only, functions, sources);
  const named = sources.corpus.has(whole) ? [] : synonymForms(whole, sources);
  if (named.length > 0) return certain([{ word: whole, alternatives: named }]);
  const syllables = spelledApart(query.words, sources);
  if (syllables.length > 0) return certain([{ word: whole, alternatives: syllables }]);
  return planWords(joinedNames(query.words, sources), whole, functions, sources);
}

/** Only the words as typed, each of them required. */
export function planLiterally(query: Query, sources: Pick<Sources, "corpus">): Plan {
  const planned = query.words.map(({ text }) => ({
    word: text,
    alternatives: literalForms(text, sources).filter(({ how }) => how === "literal"),
  }));
  const unknown = planned.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word);
  if (unknown.length > 0) return { slots: [], unknown, need: "all", phrase: null, typed: true, weaker: false };
  return { ...certain(planned), phrase: phraseOf(query.words, sources) };
}

const certain = (slots: readonly Slot[]): Plan => ({
  slots,
  unknown: [],
  need: "all",
  phrase: null,
  typed: true,
  weaker: false,
});

/** Pieces of one short word mean it only where they stand together: 用户 far from 协议 is no 用户协议. */
const together = (slots: readonly Slot[]): Plan => ({
  ...certain(slots),
  need: "near",
  typed: false,
  weaker: false,
});

/** Pinyin typed with a space after each syllable: zhi fu bao. */
function spelledApart(words: readonly Word[], sources: Sources): readonly Alternative[] {
  if (!words.every(({ text }) => isLatin(text))) return [];
  if (words.every(({ text }) => sources.corpus.has(text))) return [];
  return byPinyin(words.map(({ text }) => text).join(""), sources);
}

/** Neighbouring Latin words that the synonyms have as one: bank card number holds bank card. */
function joinedNames(words: readonly Word[], { thesaurus }: Pick<Sources, "thesaurus">): readonly Word[] {
  const [first, ...others] = words;
  if (!first) return [];
  for (let count = words.length; count > 1; count--) {
    const run = words.slice(0, count).map(({ text }) => text);
    const name = run.every(isLatin) ? [run.join(""), run.join("").replace(/s$/, "")] : [];
    const known = name.find((spelling) => thesaurus.termsFor(spelling).length > 0);
    if (known !== undefined) return [plainWord(known), ...joinedNames(words.slice(count), { thesaurus })];
  }
  return [first, ...joinedNames(others, { thesaurus })];
}

const plainWord = (text: string): Word => ({ text, parts: [text], unlabelled: null, number: [] });

function planWord(word: Word, functions: ReadonlySet<string>, sources: Sources): Plan {
  if (word.unlabelled !== null && !sources.corpus.has(word.text)) {
    return planWord(plainWord(word.unlabelled), functions, sources);
  }
  const alternatives = resolveWord(word.text, sources);
  const bold = alternatives.some(({ how }) => how === "wrong" || how === "extra");
  if (bold && word.parts.length === 1) {
    // 三年以上 is three years or more before it is 三级以上 mistyped.
    const { slots, unknown } = piecesOf(word.text, functions, sources);
    const cut = unknown.length === 0 && slots.length > 0;
    if (cut && sources.corpus.passages.some((passage) => standTogether(slots, passage))) return together(slots);
  }
  if (alternatives.length > 0) return certain([{ word: word.text, alternatives }]);
  if (word.parts.length > 1) {
    return planWords(word.parts.map(plainWord), word.text, functions, sources);
  }
  const { slots, unknown } = piecesOf(word.text, functions, sources);
  if (word.text.length >= SENTENCE_LENGTH) {
    return sentencePlan(slots, unknown, word.text, sources);
  }
  // One character between function words is an accident: 搜非多.
  const whole = unknown.length === 0 && slots.some((slot) => slot.word.length > 1);
  return whole ? together(slots) : weakerPlan(slots, unknown);
}

function planWords(words: readonly Word[], whole: string, functions: ReadonlySet<string>, sources: Sources): Plan {
  const slots: Slot[] = [];
  const unknown: string[] = [];
  // The same with the known pieces of words that as a whole are not known enough.
  const loose: { slots: Slot[]; unknown: string[] } = { slots: [], unknown: [] };
  let typed = true;
  let sentence = false;
  const english = words.some(({ text }) => isLatin(text) && !functions.has(text));
  for (const word of words) {
    // A function word between other words is one of a sentence typed with spaces; OR 1=1 is no English one.
    if (functions.has(word.text) && words.length > 1 && (english || !isLatin(word.text))) continue;
    // 第八条 before 联系方式 says where to look, and is no word of the text.
    if (word.number.length > 0 && word.unlabelled === null && words.length > 1 && !sources.corpus.has(word.text))
      continue;
    const plan = planWord(word, functions, sources);
    slots.push(...plan.slots);
    unknown.push(...(isLatin(word.text) && functions.has(word.text) ? [word.text] : plan.unknown));
    const pieces = plan.slots.length > 0 || isLatin(word.text) ? plan : piecesOf(word.text, functions, sources);
    loose.slots.push(...pieces.slots);
    loose.unknown.push(...(isLatin(word.text) && functions.has(word.text) ? [word.text] : pieces.unknown));
    typed &&= plan.typed;
    sentence ||= plan.need === "most";
  }
  const phrase = phraseOf(words, sources);
  if (slots.length === 0 && phrase !== null) {
    return certain([{ word: whole, alternatives: [{ term: phrase, weight: 1, how: "literal" }] }]);
  }
  const need = unknown.length > 0 || sentence ? "most" : "all";
  const plan = isKnown(slots, unknown)
    ? found(slots, unknown, need)
    : sentencePlan(loose.slots, loose.unknown, whole, sources);
  return { ...plan, phrase, typed: typed && !plan.weaker };
}

const isLatin = (text: string) => /^[a-z]+$/.test(text);

function phraseOf(words: readonly Word[], sources: Pick<Sources, "corpus">): string | null {
  const whole = words.map(({ text }) => text).join("");
  return words.length > 1 && sources.corpus.has(whole) ? whole : null;
}
