import type { Root } from "postcss";

const ANY = String.raw`:(?:is|-webkit-any|-moz-any)\((?::lang\([a-z]+\),?)+\)`;
const IS_RIGHT_TO_LEFT = new RegExp(ANY);
const NOT_RIGHT_TO_LEFT = new RegExp(String.raw`:not\(${ANY}\)`, "g");

/**
 * Drops the right-to-left half of the rules that the compiler writes for logical properties, in place. It lowers
 * `margin-inline-start` to one rule for each direction, told apart by `:lang(ar)` and its kind, three times over for
 * three spellings of `:is()`. The site is Chinese throughout, so of the six rules one is ever used.
 */
export function keepLeftToRight(root: Root): void {
  root.walkRules((rule) => {
    if (!rule.selector.includes(":lang(")) return;
    const kept = rule.selectors
      .map((selector) => selector.replace(NOT_RIGHT_TO_LEFT, ""))
      .map((selector) => (/^::/.test(selector) ? `*${selector}` : selector))
      .filter((selector) => !IS_RIGHT_TO_LEFT.test(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  dropRepeatedRules(root);
}

/** The three spellings become one and the same rule once their difference is gone. */
function dropRepeatedRules(root: Root): void {
  root.walkRules((rule) => {
    const next = rule.next();
    if (next?.type === "rule" && next.toString() === rule.toString()) rule.remove();
  });
}
