/** One of these words. */
export type OneOf = readonly string[];

/**
 * Whether a part of a text holds a word of each list, one after the other. Each word is sought once, from where the one
 * before it ended: an expression with a `[^。]*` between each two of them would take time in the fifth power of a text
 * that repeats the first four and lacks the last.
 * @param stops the characters that end a part, e.g. `。；`
 */
export function inOrder(text: string, stops: string, ...steps: readonly OneOf[]): boolean {
  return partsOf(text, stops).some((part) => {
    let at = 0;
    for (const words of steps) {
      const ends = words.flatMap((word) => {
        const start = part.indexOf(word, at);
        return start < 0 ? [] : [start + word.length];
      });
      if (ends.length === 0) return false;
      at = Math.min(...ends);
    }
    return true;
  });
}

function partsOf(text: string, stops: string): readonly string[] {
  return Array.from(stops).reduce<readonly string[]>(
    (parts, stop) => parts.flatMap((part) => part.split(stop)),
    [text],
  );
}
