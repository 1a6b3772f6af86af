const DOMAIN = /[A-Za-z\d][A-Za-z\d-]*(?:\.[A-Za-z\d-]*[A-Za-z])+/uy;
const LOCAL = /[\w.+-]/u;
const BEGINS = /[A-Za-z\d]/u;

/** An e-mail address in a text and where it begins. */
export interface FoundAddress {
  readonly address: string;
  readonly index: number;
}

/** Where the name before a sign begins, not before `from`; the sign itself when there is none. */
function nameStart(text: string, sign: number, from: number): number {
  let start = sign;
  for (let at = sign - 1; at >= from && LOCAL.test(text.charAt(at)); at--) {
    if (BEGINS.test(text.charAt(at))) start = at;
  }
  return start;
}

/**
 * The e-mail addresses of a text, in order. Looked for from each `@`: from the beginning of each word, a text of nothing
 * but words would be read once for every character.
 */
export function emailAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  let from = 0;
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    const index = nameStart(text, sign, from);
    DOMAIN.lastIndex = sign + 1;
    const domain = index < sign ? DOMAIN.exec(text)?.[0] : undefined;
    if (domain === undefined) continue;
    from = sign + 1 + domain.length;
    found.push({ address: text.slice(index, from), index });
  }
  return found;
}
