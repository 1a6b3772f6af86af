import { type Declaration, list, type Root, Rule } from "postcss";

const PROPERTIES = ["translate", "rotate", "scale"] as const;
const IDENTITY: Readonly<Record<string, string>> = {
  translate: "translate(0)",
  rotate: "rotate(0)",
  scale: "scale(1)",
};
const LACKS_INDIVIDUAL_TRANSFORMS = "not (translate:0px)";

/**
 * Adds a composed `transform` beside `translate`, `rotate` and `scale` (Chromium 104, Safari 14.1), in place, for the
 * engines that lack them. Each goes through a property of its own so that two rules on one element still add up; the
 * properties are reset on every element, for else a child would inherit its parent's.
 */
export function composeTransforms(root: Root): void {
  let used = false;
  root.walkDecls(/^(?:translate|rotate|scale)$/, (declaration) => {
    const value = transformFunction(declaration.prop, declaration.value);
    const rule = declaration.parent;
    if (value === undefined || !(rule instanceof Rule) || insideGuard(declaration)) return;
    used = true;
    rule.after(
      `@supports ${LACKS_INDIVIDUAL_TRANSFORMS}{${rule.selector}{--l-${declaration.prop}:${value};transform:${PROPERTIES.map(
        (property) => `var(--l-${property})`,
      ).join(" ")}}}`,
    );
  });
  if (used) {
    const reset = PROPERTIES.map((property) => `--l-${property}:${IDENTITY[property]}`).join(";");
    root.prepend(`@supports ${LACKS_INDIVIDUAL_TRANSFORMS}{*,:before,:after{${reset}}}`);
  }
}

/** The function for `transform` that does what the property does; undefined for a rotation about an axis. */
export function transformFunction(prop: string, value: string): string | undefined {
  const parts = list.space(value);
  if (value === "none") return IDENTITY[prop];
  if (prop === "rotate") return parts.length === 1 ? `rotate(${value})` : undefined;
  return `${prop}${parts.length === 3 ? "3d" : ""}(${parts.join(",")})`;
}

function insideGuard(declaration: Declaration): boolean {
  const guard = declaration.parent?.parent;
  return guard?.type === "atrule" && "params" in guard && guard.params === LACKS_INDIVIDUAL_TRANSFORMS;
}
