import postcss, { type AtRule, type Declaration, list, Rule } from "postcss";

const MODERN_COLOUR = /\b(?:oklch|oklab|lch|lab|color|color-mix|light-dark)\(/;
/** At-rules whose content an engine at the floor never reads. */
const HIDING: Readonly<Record<string, string>> = {
  layer: "Chromium below 99",
  container: "Chromium below 105",
  scope: "Chromium below 118",
  property: "Chromium below 85",
};
/** One such selector voids the whole list that it stands in, in engines that do not know it. */
const NEW_SELECTORS = [
  /:not\([^()]*,/,
  /:has\(|:(?:focus-visible|popover-open|modal|user-invalid)/,
  /::(?:marker|file-selector-button|backdrop)/,
];
const LISTS = /:(?:is|where|-webkit-any|-moz-any|matches)\(/;
const LOGICAL =
  /^(?:inset|(?:(?:padding|margin|scroll-margin|scroll-padding|inset|border)-(?:inline|block)(?:-[a-z-]+)?)|(?:min-|max-)?(?:inline|block)-size|border-(?:start|end)-(?:start|end)-radius)$/;
const NEW_VALUE = /\b(?:min|max|clamp)\(|\d(?:dv|sv|lv|cq)[a-z]/;

/**
 * What must not stand in a style sheet that is shipped: whatever an engine at the floor (Chromium 57, iOS 11) would read
 * wrongly or not at all with nothing before it to fall back to. Sheets are written for that floor, and nothing lowers them.
 * @param file named in the messages
 * @returns a message for each problem, empty when there is none
 */
export function styleProblems(file: string, css: string): string[] {
  const problems: string[] = [];
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    const since = HIDING[rule.name];
    if (since !== undefined) problems.push(`${file}: @${rule.name}, which hides its rules from ${since}`);
    if (rule.name === "media" && /[<>]/.test(rule.params)) {
      problems.push(`${file}: @media ${rule.params}: a range, which hides its rules from Chromium below 104`);
    }
  });
  root.walkRules((rule) => {
    if (rule.parent instanceof Rule)
      problems.push(`${file}: ${rule.selector} is nested, unknown to Chromium below 120`);
    const list = rule.selectors.find((selector) => LISTS.test(selector));
    if (list !== undefined) problems.push(`${file}: ${list} is unknown to Chromium below 88: write its selectors out`);
    const fresh = rule.selectors.filter((selector) => NEW_SELECTORS.some((one) => one.test(selector)));
    if (rule.selectors.length > 1 && fresh.length > 0 && !guarded(rule)) {
      problems.push(`${file}: ${fresh[0]} voids the list it stands in: it needs a rule of its own`);
    }
  });
  root.walkDecls((declaration) => {
    const problem = guarded(declaration) ? undefined : valueProblem(declaration);
    if (problem !== undefined) problems.push(`${file}: ${declaration.toString()} ${problem}`);
  });
  return problems;
}

function valueProblem(declaration: Declaration): string | undefined {
  const { prop, value } = declaration;
  if (MODERN_COLOUR.test(value)) return "needs @supports around it and a plain colour before it";
  if (LOGICAL.test(prop)) return "is logical: it needs left, right, top or bottom";
  if (/^(?:-webkit-)?text-decoration$/.test(prop) && list.space(value).length > 1)
    return "needs one property for each part";
  if (/^(?:translate|rotate|scale)$/.test(prop)) return "is unknown to Chromium below 104: write transform";
  if (prop === "position" && value === "sticky" && !hasBefore(declaration, /^-webkit-sticky$/)) {
    return "needs -webkit-sticky before it";
  }
  if (/^(?:row-|column-)?gap$/.test(prop) && isFlex(declaration))
    return "is unknown in flex below Chromium 84: use margins";
  if (!prop.startsWith("--") && NEW_VALUE.test(value) && !hasBefore(declaration, /./)) {
    return "needs a plain value before it";
  }
  return undefined;
}

/** Whether the same property stands before in the rule, with a value of that kind. */
function hasBefore(declaration: Declaration, kind: RegExp): boolean {
  for (let node = declaration.prev(); node; node = node.prev()) {
    if (node.type === "decl" && node.prop === declaration.prop && kind.test(node.value)) return true;
  }
  return false;
}

function isFlex({ parent }: Declaration): boolean {
  return (
    parent?.some((node) => node.type === "decl" && node.prop === "display" && /^(?:inline-)?flex$/.test(node.value)) ===
    true
  );
}

function guarded(node: Declaration | Rule): boolean {
  let parent = node.parent;
  while (parent && parent.type !== "root") {
    if (parent.type === "atrule" && "name" in parent && isSupports(parent)) return true;
    parent = parent.parent;
  }
  return false;
}

function isSupports(node: object): node is AtRule {
  return "name" in node && node.name === "supports";
}
