import type { Root } from "postcss";

/** Pseudo-classes and -elements that came after Chromium 64. One unknown selector voids the whole list it stands in. */
const NEW =
  /::?(?:focus-visible|has\(|marker|file-selector-button|popover-open|modal|highlight\(|details-content|open\b|user-invalid|target-text|backdrop|scroll-|checkmark|picker)/;

/** Gives every selector that an old engine may not know a rule of its own, in place, right after the others. */
export function isolateNewSelectors(root: Root): void {
  root.walkRules((rule) => {
    const fresh = rule.selectors.filter((selector) => NEW.test(selector));
    if (fresh.length === 0 || rule.selectors.length === 1) return;
    const known = rule.selectors.filter((selector) => !NEW.test(selector));
    for (const selector of [...fresh].reverse()) rule.after(rule.clone({ selectors: [selector] }));
    if (known.length === 0) rule.remove();
    else rule.selectors = known;
  });
}
