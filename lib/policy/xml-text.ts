/** What XML 1.0 cannot hold in any spelling (production 2, Char): most controls, halves of pairs, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML can hold it: what it cannot is shown as U+FFFD, so that a file stays well-formed whatever a name holds. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, "\uFFFD");
}
