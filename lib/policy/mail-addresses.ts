/** A mail address in a text; `start` and `end` count its characters. */
export interface MailAddress {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DOMAIN = /@[\w-]+(?:\.[\w-]+)+/gu;
const LOCAL = /[\w.+-]/u;

/**
 * The mail addresses in a text, in order. Found from their @ backwards: forwards, each letter of a long word without
 * one would be the start of another try.
 */
export function mailAddressesIn(text: string): readonly MailAddress[] {
  let end = 0;
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    let start = match.index;
    while (start > end && LOCAL.test(text.charAt(start - 1))) start -= 1;
    if (start === match.index) return [];
    end = match.index + match[0].length;
    return [{ text: text.slice(start, end), start, end }];
  });
}
