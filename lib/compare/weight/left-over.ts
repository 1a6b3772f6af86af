import { nameFinder } from "../../policy/names";
import { CARRYING, SYNONYMS } from "./words-of-form";

const carrying = new Set(CARRYING.flatMap((line) => line.split(" ")));

/** The lines of synonyms that each word stands in. */
const lines = new Map<string, number[]>();
for (const [at, line] of SYNONYMS.entries()) {
  for (const word of line.split(" ")) lines.set(word, [...(lines.get(word) ?? []), at]);
}

const wordsIn = nameFinder([...new Set([...carrying, ...lines.keys()])]);

/** The words of a text that say something: synonyms by their lines, what no list holds by its letters. */
function sayingWords(text: string): { readonly synonyms: readonly string[]; readonly letters: string } {
  const synonyms: string[] = [];
  let letters = "";
  let at = 0;
  for (const { name, start, end } of wordsIn(text)) {
    letters += text.slice(at, start);
    if (lines.has(name)) synonyms.push(name);
    at = end;
  }
  letters += text.slice(at);
  return { synonyms, letters: letters.replace(/[^\p{L}\p{N}]+/gu, "") };
}

const related = (one: string, other: string) =>
  one === other || (lines.get(one) ?? []).some((line) => lines.get(other)?.includes(line));

/** Words that none of the others says. */
function alone(some: readonly string[], others: readonly string[]): string {
  const left = [...others];
  return some
    .filter((word) => {
      const at = left.findIndex((other) => related(word, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0 && !carrying.has(word);
    })
    .join("");
}

/** The characters of a text beyond those that another one has, each as often as it stands there. */
function beyond(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const character of other) left.set(character, (left.get(character) ?? 0) + 1);
  let count = 0;
  for (const character of text) {
    const rest = left.get(character) ?? 0;
    if (rest > 0) left.set(character, rest - 1);
    else count++;
  }
  return count;
}

/** Longer texts are measured by their length; sorting out their words would say nothing. */
const READ = 400;

/**
 * How many characters of each side of an edit say what the other side does not: without words of form, and without synonyms.
 */
export function leftOver(before: string, after: string): { readonly before: number; readonly after: number } {
  if (before.length + after.length > READ) {
    const [lettersBefore, lettersAfter] = [before.replace(/\s/gu, ""), after.replace(/\s/gu, "")];
    return { before: beyond(lettersBefore, lettersAfter), after: beyond(lettersAfter, lettersBefore) };
  }
  const [saidBefore, saidAfter] = [sayingWords(before), sayingWords(after)];
  const [textBefore, textAfter] = [
    alone(saidBefore.synonyms, saidAfter.synonyms) + saidBefore.letters,
    alone(saidAfter.synonyms, saidBefore.synonyms) + saidAfter.letters,
  ];
  return { before: beyond(textBefore, textAfter), after: beyond(textAfter, textBefore) };
}
