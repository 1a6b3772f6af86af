import { mailAddressesIn } from "../policy/mail-addresses";

const PHONE = /\b(?:400|800)-?\d{3}-?\d{4}\b|\b95\d{3}\b|\b0\d{2,3}-\d{7,8}\b/gu;

/** Mail addresses and telephone numbers in the order of a text, each time they stand there. */
export function contactsIn(text: string): readonly string[] {
  const addresses = mailAddressesIn(text);
  let next = 0;
  const phones = [...text.matchAll(PHONE)].flatMap((match) => {
    while ((addresses[next]?.end ?? text.length + 1) <= match.index) next += 1;
    // Digits of an address are no telephone.
    return (addresses[next]?.start ?? text.length) <= match.index ? [] : [{ text: match[0], start: match.index }];
  });
  return [...addresses, ...phones].sort((a, b) => a.start - b.start).map((one) => one.text);
}
