/**
 * Characters that a reader does not see, or that no text may hold. They turn words around, keep a word from being found
 * and make two texts that look alike differ. They are told by what Unicode says of them (UAX #44, Default_Ignorable_Code_Point,
 * general category), never by a list of those that were met so far.
 */
export type HiddenKind =
  /** Changes the direction of what follows: U+202E. */
  | "direction"
  /** Chooses between the shapes of the character before it: U+FE0F. */
  | "variation"
  /** Takes the room of a sign and shows nothing: U+3164, U+2800. */
  | "blank"
  /** White space other than the three spaces that authors type: U+2009. */
  | "space"
  /** Ends a line or a paragraph outside Markdown: U+2028. */
  | "line"
  /** A number that is no character, or half of one: U+FFFF, U+D800. XML and Word cannot hold it. */
  | "no-character"
  /** Any other that shows nothing: U+200B, U+00AD, U+0007. */
  | "unseen";

export interface HiddenCharacter {
  /** Where it stands, in UTF-16 units. */
  readonly index: number;
  readonly character: string;
  readonly kind: HiddenKind;
}

/**
 * Everything that Unicode calls a control, a format character, half a pair, no character, ignorable, a separator of lines,
 * or a space. U+0020, U+00A0 and U+3000 are what authors and their programs type between words; a tab and a line feed are
 * layout.
 */
const SUSPECT =
  /(?![\t\n \u00A0\u3000])[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\u2D7F\uFFFC\uFFFD\u{1D159}\u{16FE4}]/gu;

/**
 * What makes an emoji of the characters around it: a selector after a sign that has two looks (☎️), a keycap (1️⃣), a joiner
 * between two pictures. There they are seen. Flags written with tag characters are left out: tags can carry any text.
 */
const EMOJI =
  /[\d#*]\uFE0F\u20E3|(?![\d#*])\p{Emoji}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*/gu;

const KINDS: readonly (readonly [HiddenKind, RegExp])[] = [
  ["direction", /\p{Bidi_Control}/u],
  ["no-character", /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u],
  ["variation", /\p{Variation_Selector}/u],
  ["line", /[\p{Zl}\p{Zp}\u0085\v\f\r]/u],
  ["space", /\p{Zs}/u],
  // Letters and signs whose glyph is empty: the fillers of Hangul, and those Unicode has no property for.
  ["blank", /[\p{L}\p{S}]/u],
];

/** The characters of a text that nobody sees or no text may hold, in order. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  const found = [...text.matchAll(SUSPECT)];
  if (found.length === 0) return [];
  const seen = seenInEmoji(text);
  return found.flatMap(({ 0: character, index }) => {
    if (seen.has(index)) return [];
    const kind = KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? "unseen";
    return [{ index, character, kind }];
  });
}

/** Where selectors and joiners stand that make an emoji. */
function seenInEmoji(text: string): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { 0: emoji, index } of text.matchAll(EMOJI)) {
    for (const { index: inside } of emoji.matchAll(/[\uFE0E\uFE0F\u200D]/gu)) seen.add(index + inside);
  }
  return seen;
}

/** A character's number as Unicode writes it: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A text without its hidden characters; one that stood for a space or a line's end leaves a space. */
export function withoutHidden(text: string): string {
  let kept = "";
  let from = 0;
  for (const { index, character, kind } of hiddenCharacters(text)) {
    kept += text.slice(from, index) + (kind === "space" || kind === "line" ? " " : "");
    from = index + character.length;
  }
  return kept + text.slice(from);
}

/**
 * A text in which each hidden character is written by its number, for a message that quotes what somebody else wrote: there
 * it must turn no words around, and whoever mends it has to see it. U+FFFD is seen as it is.
 */
export function withHiddenShown(text: string): string {
  let shown = "";
  let from = 0;
  for (const { index, character, kind } of hiddenCharacters(text)) {
    if (character === "\uFFFD") continue;
    shown += text.slice(from, index) + (kind === "space" ? " " : `[${codeOf(character)}]`);
    from = index + character.length;
  }
  return shown + text.slice(from);
}
