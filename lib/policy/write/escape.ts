/** Where a text stands: what begins a block there, or ends a heading or a cell, must not be read as markup. */
export interface TextPlace {
  readonly container: "paragraph" | "heading" | "cell";
  /** Whether the text's first character is the first of its block. */
  readonly first: boolean;
}

/** A character as Markdown's numeric reference, which no construct but a text reads. */
export function characterReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** Characters that open a construct wherever they stand. */
const MARKS = /[\\`*_{}[<~]/u;

/** What would be read as an e-mail address or a web address; the group is the character that makes it one. */
const ADDRESSES = [/(@)(?=[\w-])/gu, /https?(:)\/\//giu, /www(\.)/giu];

/** The indices of the characters to be escaped because of what stands around them. */
function inContext(text: string, { container, first }: TextPlace): ReadonlySet<number> {
  const found = new Set<number>();
  for (const pattern of ADDRESSES) {
    for (const match of text.matchAll(pattern)) found.add(match.index + match[0].indexOf(match[1] ?? ""));
  }
  for (const { index } of text.matchAll(/&(?=#|[A-Za-z])/gu)) found.add(index);
  // Before an address in link form it would make an image.
  if (text.endsWith("!")) found.add(text.length - 1);
  const marks = { paragraph: null, heading: /#/gu, cell: /\|/gu }[container];
  if (marks) for (const { index } of text.matchAll(marks)) found.add(index);
  if (first && container === "paragraph") {
    if (/^[-+>#]/u.test(text)) found.add(0);
    const listed = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text);
    if (listed) found.add(listed[0].length);
  }
  return found;
}

/**
 * A text in Markdown, a piece for each of its characters: the character itself, escaped, or its numeric reference.
 * Joined and read again they give the text.
 */
export function escapeCharacters(text: string, place: TextPlace): readonly string[] {
  const context = inContext(text, place);
  const module = place.first && place.container === "paragraph" && /^(?:import|export)\b/u.test(text);
  let at = 0;
  return [...text].map((character, index) => {
    const escaped = MARKS.test(character) || context.has(at);
    at += character.length;
    if (module && index === 0) return characterReference(character);
    return escaped ? `\\${character}` : character;
  });
}
