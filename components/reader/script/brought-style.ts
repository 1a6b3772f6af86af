/** The style rules of what this script writes, in their order. The build takes them out of the pages of the text. */
declare const BROUGHT_RULES: readonly string[];

/**
 * Adds to the style of a page that goes without them the rules for what this script writes there. By the object model: the
 * content security policy allows no style element whose text it does not know.
 */
export function bringStyle(): void {
  const own = document.querySelector<HTMLStyleElement>("script[data-brings-style]~style")?.sheet;
  if (!own) return;
  for (const rule of BROUGHT_RULES) {
    try {
      own.insertRule(rule, own.cssRules.length);
    } catch {
      // A selector that this engine does not know: a style sheet would be read on behind it too.
    }
  }
}
