/** What a script may not hold as it is: `<` could begin a tag, and engines before ES2019 end a line at the two separators. */
const ESCAPED: Readonly<Record<string, string>> = { "<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029" };

/**
 * Data as a classic script, which a page that was opened from disk may load, while it may fetch nothing.
 * @param name the global name under which the script leaves the data
 */
export function classicScript(name: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/[<\u2028\u2029]/g, (sign) => ESCAPED[sign] ?? sign);
  return `self.${name}=${json};\n`;
}
