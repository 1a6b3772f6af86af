import type { Root, Rule } from "postcss";
import parser, { type Pseudo, type Selector } from "postcss-selector-parser";

const LISTS = new Set([":is", ":where"]);
const PREFIXED = /:-(?:webkit|moz)-any\(/;
const HAS_LIST = /:(?:is|where)\(/;

/**
 * Writes `:is()` and `:where()` (Chromium 88, Safari 14) out as plain selectors, in place. A selector that cannot be
 * written out exactly stays, in a rule of its own, so that an old engine drops only that one. `:where()` loses its
 * zero specificity: a rule that must be easy to override belongs before the rule that overrides it.
 */
export function expandSelectorLists(root: Root): void {
  root.walkRules((rule) => {
    if (insideKeyframes(rule)) return;
    if (PREFIXED.test(rule.selector)) {
      rule.remove(); // Always beside the same rule with `:is()`, which is written out below.
      return;
    }
    if (!HAS_LIST.test(rule.selector)) return;
    const all = [...new Set(rule.selectors.flatMap(expand))];
    const plain = all.filter((selector) => !HAS_LIST.test(selector));
    const rest = all.filter((selector) => HAS_LIST.test(selector));
    if (plain.length === 0) return;
    if (rest.length > 0) rule.after(rule.clone({ selectors: rest }));
    rule.selectors = plain;
  });
}

/**
 * One selector without `:is()` and `:where()`, as the list that matches the same elements.
 * @example expand("a:is(.b, .c)") // ["a.b", "a.c"]
 */
export function expand(selector: string): string[] {
  const first = firstList(parser().astSync(selector).first);
  if (!first?.exact) return [selector.trim()];
  return first.alternatives.flatMap(expand);
}

interface Expansion {
  readonly exact: boolean;
  readonly alternatives: readonly string[];
}

function firstList(selector: Selector): Expansion | undefined {
  let found: Pseudo | undefined;
  selector.walkPseudos((pseudo) => {
    if (!found && LISTS.has(pseudo.value) && pseudo.nodes.length > 0) found = pseudo;
  });
  if (!found) return undefined;
  const list = found;
  let outer: Pseudo | undefined;
  selector.walkPseudos((pseudo) => {
    if (pseudo.nodes.some((part) => part === list.parent)) outer = pseudo;
  });
  return outer ? insideNot(selector, list, outer) : inCompound(selector, list);
}

/** `:not(:is(a, b))` is `:not(a):not(b)`. */
function insideNot(selector: Selector, list: Pseudo, outer: Pseudo): Expansion {
  const alone = outer.value === ":not" && outer.nodes.length === 1 && outer.first.nodes.length === 1;
  if (!alone) return { exact: false, alternatives: [] };
  const text = list.nodes.map((part) => `:not(${part.toString().trim()})`).join("");
  return { exact: list.nodes.every(isCompound), alternatives: [splice(selector, outer, text)] };
}

function inCompound(selector: Selector, list: Pseudo): Expansion {
  const before = list.prev();
  const glued = before !== undefined && before.type !== "combinator";
  const leading = before === undefined;
  const fits = (part: Selector) => (isCompound(part) || leading) && !(glued && startsWithTag(part));
  const alternatives = list.nodes.map((part) => splice(selector, list, part.toString().trim()));
  return { exact: list.nodes.every(fits), alternatives };
}

function splice(selector: Selector, node: Pseudo, text: string): string {
  return selector
    .toString()
    .trim()
    .split(node.toString())
    .map((part, index) => (index === 0 ? part : index === 1 ? text + part : node.toString() + part))
    .join("");
}

function isCompound(selector: Selector): boolean {
  return selector.nodes.every((node) => node.type !== "combinator");
}

function startsWithTag(selector: Selector): boolean {
  return selector.nodes[0]?.type === "tag" || selector.nodes[0]?.type === "universal";
}

function insideKeyframes(rule: Rule): boolean {
  return rule.parent?.type === "atrule" && "name" in rule.parent && /keyframes$/.test(String(rule.parent.name));
}
