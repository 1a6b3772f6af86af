/** A word of which a single character may be all that is left. */
const SHORT = 6;

/**
 * The stretch of a text most like some words: what an author probably meant. Alike is what shares most characters in a window
 * of the same length; of two that share as many, the one that has more of them in their places.
 * @returns the stretch, or null when less than half of the words' characters stand there, of a short word a third
 */
export function nearestPhrase(text: string, words: string): string | null {
  const size = Math.min(words.length, text.length);
  if (size === 0) return null;
  const wanted = new Map<string, number>();
  for (const character of words) wanted.set(character, (wanted.get(character) ?? 0) + 1);
  const left = new Map(wanted);
  let shared = 0;
  const take = (character: string, sign: 1 | -1) => {
    const count = left.get(character);
    if (count === undefined) return;
    // Only characters that are still wanted count.
    if (sign === 1 ? count > 0 : count >= 0) shared += sign;
    left.set(character, count - sign);
  };
  const inPlace = (at: number) => {
    let count = 0;
    for (let index = 0; index < size; index += 1) if (text.charAt(at + index) === words.charAt(index)) count += 1;
    return count;
  };
  let best = { at: 0, shared: -1, inPlace: 0 };
  for (let end = 0; end < text.length; end += 1) {
    take(text.charAt(end), 1);
    if (end >= size) take(text.charAt(end - size), -1);
    const at = end - size + 1;
    if (at < 0 || shared < best.shared) continue;
    const placed = inPlace(at);
    if (shared > best.shared || placed > best.inPlace) best = { at, shared, inPlace: placed };
  }
  return best.shared * (size > SHORT ? 2 : 3) < size ? null : text.slice(best.at, best.at + size);
}
