import { blocksById } from "../policy/blocks-by-id";
import type { PolicyDocument } from "../policy/model";
import { nearestIds } from "../policy/nearest-ids";
import { blockText } from "../policy/text";
import { factsCheckStrings as say } from "../strings/facts-check";
import { clausesOfFact, type FactEntry } from "./entries";
import { nearestPhrase } from "./nearest";
import type { PlaceOf } from "./read-facts";
import { type FactsReport, report } from "./report";
import { type FactWords, quotesOf, vagueOf, valuesOf } from "./words";

/** Long enough to be told from others, short enough to be shown beside a row. */
export const QUOTE_LIMIT = 40;

/**
 * Whether what a fact says stands in the text: its clauses exist, each quote stands in its clause and each value in one of
 * the fact's clauses, to the letter.
 * @param at where a value of the facts stands in their file
 */
export function checkEvidence(
  entries: readonly FactEntry[],
  document: PolicyDocument,
  at: PlaceOf,
): readonly FactsReport[] {
  const blocks = blocksById(document.blocks);
  const ids = document.blocks.map(({ id }) => id);
  const texts = document.blocks.map((block) => ({ id: block.id, text: blockText(block) }));
  return entries.flatMap((entry) => {
    const { list, index, fact } = entry;
    const { id } = fact;
    const keysOf = ({ keys }: Pick<FactWords, "keys">) => [list, index, ...keys];
    const unknown = fact.at.flatMap(({ clause }, number) =>
      blocks.has(clause)
        ? []
        : [
            report(
              at,
              [list, index, "at", number, "clause"],
              "facts/unknown-clause",
              say["facts/unknown-clause"](clause, nearestIds(clause, ids)),
              { id, clause },
            ),
          ],
    );
    const quotes = quotesOf(entry).flatMap((words, number) => {
      const clause = fact.at[number]?.clause ?? "";
      const block = blocks.get(clause);
      const about = { id, clause };
      if (words.text.length > QUOTE_LIMIT) {
        const said = say["facts/quote-too-long"](words.text.length, QUOTE_LIMIT);
        return [report(at, keysOf(words), "facts/quote-too-long", said, about)];
      }
      if (block === undefined) return [];
      const text = blockText(block);
      if (!text.includes(words.text)) {
        const said = say["facts/quote-gone"](words.text, clause, nearestPhrase(text, words.text));
        return [report(at, keysOf(words), "facts/quote-gone", said, about)];
      }
      const others = texts.filter((one) => one.id !== clause && one.text.includes(words.text)).map((one) => one.id);
      // A fact that rests on both clauses means both.
      const meant = others.filter((one) => !fact.at.some((evidence) => evidence.clause === one));
      if (meant.length === 0) return [];
      return [report(at, keysOf(words), "facts/quote-ambiguous", say["facts/quote-ambiguous"](meant), about)];
    });
    const clauses = clausesOfFact(fact);
    const own = clauses.flatMap((clause) => {
      const block = blocks.get(clause);
      return block === undefined ? [] : [blockText(block)];
    });
    const values = [...valuesOf(entry), ...vagueOf(entry)].flatMap((words) => {
      if (own.length === 0 || own.some((text) => text.includes(words.text))) return [];
      const phrase = own.map((text) => nearestPhrase(text, words.text)).find((found) => found !== null) ?? null;
      const said = say["facts/value-gone"](String(words.keys[0]), words.text, clauses, phrase);
      return [report(at, keysOf(words), "facts/value-gone", said, { id, clause: clauses[0] ?? "" })];
    });
    return [...unknown, ...quotes, ...values];
  });
}
