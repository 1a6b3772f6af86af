import { numeralVariants } from "../numerals";
import { CERTAINTY } from "../weights";
import { type Alternative, distinct, type Sources } from "./resolution";

/** The word itself and its number spelt otherwise, as far as the text has them. */
export function literalForms(word: string, { corpus }: Pick<Sources, "corpus">): readonly Alternative[] {
  const spellings: readonly Alternative[] = [
    { term: word, weight: CERTAINTY.literal, how: "literal" },
    ...numeralVariants(word).map((term, place) => ({
      term,
      weight: CERTAINTY.numeral - place * CERTAINTY.numeralStep,
      how: "numeral" as const,
    })),
  ];
  return spellings.filter(({ term }) => corpus.has(term));
}

/** The terms of the word's synonym groups, as far as the text has them. */
export function synonymForms(word: string, { corpus, thesaurus, without }: Sources): readonly Alternative[] {
  const own = thesaurus.termsFor(word);
  return (own.length > 0 || without.has("families") ? own : thesaurus.termsSaid(word))
    .filter((term) => corpus.has(term))
    .map((term, place) => ({
      term,
      weight: Math.max(CERTAINTY.synonym - place * CERTAINTY.synonymStep, CERTAINTY.synonym / 2),
      how: "synonym" as const,
    }));
}

/** Step 1: the word, its numbers, its synonyms, and the clauses that editors call so. */
export function literalOrSynonym(word: string, sources: Sources): readonly Alternative[] {
  const own = ownForms(word, sources);
  return own.length > 0 ? own : kinForms(word, sources);
}

function ownForms(word: string, sources: Sources): readonly Alternative[] {
  const literal = literalForms(word, sources);
  const others = [...synonymForms(word, sources), ...hintedForms(word, sources)];
  const beside = literal.length > 0 ? CERTAINTY.besideLiteral : 1;
  return distinct([...literal, ...others.map((other) => ({ ...other, weight: other.weight * beside }))]);
}

/** The forms of the other words of a family, for a word that nothing else knows: 规矩 is 规则. */
export function kinForms(word: string, sources: Sources): readonly Alternative[] {
  if (word.length < 2 || sources.without.has("families")) return [];
  const forms = sources.kin(word).flatMap((other) => (other.length < 2 ? [] : ownForms(other, sources)));
  return distinct(forms.map(({ term, weight, how }) => ({ term, weight: weight * CERTAINTY.kin, how: tellable(how) })));
}

/** A reader is told that another word was looked for. */
const tellable = (how: Alternative["how"]) => (how === "facts" ? how : "synonym");

/** A word of an editor leads to the clauses that are called so; the word itself is not looked up in the text. */
export function hintedForms(
  word: string,
  { corpus, without }: Pick<Sources, "corpus" | "without">,
): readonly Alternative[] {
  return !without.has("facts") && word.length > 1 && corpus.withHint(word).length > 0
    ? [{ term: word, weight: CERTAINTY.facts, how: "facts" }]
    : [];
}

/** A verb after its object is the same request: 会员注销 is 注销会员. */
export function byTurning(word: string, sources: Sources): readonly Alternative[] {
  if (word.length < 4 || sources.without.has("turning")) return [];
  const turned = Array.from({ length: word.length - 3 }, (_, at) => word.slice(at + 2) + word.slice(0, at + 2));
  return distinct(turned.flatMap((other) => synonymForms(other, sources)));
}
