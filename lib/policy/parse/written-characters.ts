import { DIAGNOSTICS, type Finding } from "../diagnostics";
import { type HiddenCharacter, hiddenCharacters } from "../hidden-characters";

/** A character that nobody sees and that a file writes in another way, as `&shy;` or `\u202E`. */
export interface WrittenCharacter {
  readonly finding: Finding;
  /** Where it is written in the source; null when only the text as a whole can be pointed at. */
  readonly offset: number | null;
}

/**
 * Finds the hidden characters of a text that its source writes in another way. Those that stand in the source as they
 * are have been reported with the file's text.
 * @param value the text as read
 * @param source the part of the file it was read from
 * @param placeOf where a hidden character is written in `source`, and by what escape; null when that cannot be told
 */
export function hiddenByEscape(
  value: string,
  source: string,
  placeOf: (hidden: HiddenCharacter) => { readonly offset: number; readonly escape: string | null } | null,
): readonly WrittenCharacter[] {
  return hiddenCharacters(value).flatMap((hidden) => {
    const place = placeOf(hidden);
    const asItIs = place === null ? source.includes(hidden.character) : place.escape === null;
    if (asItIs) return [];
    const finding = DIAGNOSTICS["hidden-character"](hidden, place?.escape ?? null);
    return [{ finding, offset: place?.offset ?? null }];
  });
}

/** The first hidden character in anything that a document says. */
export function firstHidden(data: unknown): HiddenCharacter | null {
  if (typeof data === "string") return hiddenCharacters(data)[0] ?? null;
  if (typeof data !== "object" || data === null) return null;
  for (const value of Object.values(data)) {
    const found = firstHidden(value);
    if (found !== null) return found;
  }
  return null;
}
