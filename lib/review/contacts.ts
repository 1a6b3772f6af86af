const PHONE = /\b(?:400|800)-?\d{3}-?\d{4}\b|\b95\d{3}\b|\b0\d{2,3}-\d{7,8}\b/gu;
const DOMAIN = /@[\w-]+(?:\.[\w-]+)+/gu;
const LOCAL = /[\w.+-]/u;

interface Found {
  readonly text: string;
  readonly start: number;
}

const endOf = (found: Found | undefined) => (found ? found.start + found.text.length : Number.POSITIVE_INFINITY);

/** Mail addresses and telephone numbers in the order of a text, each time they stand there. */
export function contactsIn(text: string): readonly string[] {
  const addresses = addressesIn(text);
  let next = 0;
  const phones = [...text.matchAll(PHONE)].flatMap((match): readonly Found[] => {
    while (endOf(addresses[next]) <= match.index) next += 1;
    // Digits of an address are no telephone.
    return (addresses[next]?.start ?? text.length) <= match.index ? [] : [{ text: match[0], start: match.index }];
  });
  return [...addresses, ...phones].sort((a, b) => a.start - b.start).map((one) => one.text);
}

/** Found from their @ backwards: forwards, each letter of a long word without one would be the start of another try. */
function addressesIn(text: string): readonly Found[] {
  let end = 0;
  return [...text.matchAll(DOMAIN)].flatMap((match) => {
    let start = match.index;
    while (start > end && LOCAL.test(text.charAt(start - 1))) start -= 1;
    if (start === match.index) return [];
    end = match.index + match[0].length;
    return [{ text: text.slice(start, end), start }];
  });
}
