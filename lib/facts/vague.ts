/** A stretch of a value; `vague` where the text leaves open what is meant. `start` counts characters. */
export interface VaguePart {
  readonly start: number;
  readonly text: string;
  readonly vague: boolean;
}

/**
 * Cuts a value at the words that leave something open, so that they can be marked and stay where they stand. The parts joined
 * are the value. Where two such words begin together the longer one is marked.
 * @param words the fact's `vague`
 */
export function vagueParts(value: string, words: readonly string[]): readonly VaguePart[] {
  const longest = [...words].filter((word) => word !== "").sort((a, b) => b.length - a.length);
  const parts: { start: number; text: string; vague: boolean }[] = [];
  let at = 0;
  while (at < value.length) {
    const word = longest.find((one) => value.startsWith(one, at));
    const text = word ?? value.slice(at, at + 1);
    const last = parts.at(-1);
    if (word === undefined && last?.vague === false) last.text += text;
    else parts.push({ start: at, text, vague: word !== undefined });
    at += text.length;
  }
  return parts;
}

/** The words that leave something open and stand in none of the values shown: they are told on their own. */
export function vagueElsewhere(words: readonly string[], values: readonly string[]): readonly string[] {
  return words.filter((word) => !values.some((value) => value.includes(word)));
}
