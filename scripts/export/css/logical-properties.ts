import { list, type Root } from "postcss";

const INLINE = ["left", "right"] as const;
const BLOCK = ["top", "bottom"] as const;
const SIZES: Readonly<Record<string, string>> = { "inline-size": "width", "block-size": "height" };
const CORNERS: Readonly<Record<string, string>> = {
  "border-start-start-radius": "border-top-left-radius",
  "border-start-end-radius": "border-top-right-radius",
  "border-end-start-radius": "border-bottom-left-radius",
  "border-end-end-radius": "border-bottom-right-radius",
};
const SIDED =
  /^(padding|margin|scroll-margin|scroll-padding|inset|border)-(inline|block)(?:-(start|end))?(-(?:width|style|color))?$/;

/**
 * Replaces logical properties (shorthands: Chromium 87, Safari 14.1; `inset` the same) by physical ones, in place,
 * for text that runs left to right and top to bottom.
 */
export function lowerLogicalProperties(root: Root): void {
  root.walkDecls((declaration) => {
    const lowered = physical(declaration.prop, declaration.value);
    if (!lowered) return;
    for (const [prop, value] of lowered) declaration.before(declaration.clone({ prop, value }));
    declaration.remove();
  });
}

/** The physical declarations that stand for a logical one, or undefined when the property is not logical. */
export function physical(prop: string, value: string): readonly (readonly [prop: string, value: string])[] | undefined {
  if (prop === "inset") return box(value);
  const corner = CORNERS[prop];
  if (corner) return [[corner, value]];
  const size = /^(min-|max-)?(inline-size|block-size)$/.exec(prop);
  if (size) return [[`${size[1] ?? ""}${SIZES[size[2] ?? ""] ?? ""}`, value]];
  const sided = SIDED.exec(prop);
  if (!sided) return undefined;
  const [, family = "", axis, edge, suffix = ""] = sided;
  const [start, end] = axis === "inline" ? INLINE : BLOCK;
  const name = (side: string) => (family === "inset" ? side : `${family}-${side}${suffix}`);
  if (edge) return [[name(edge === "start" ? start : end), value]];
  // `border-inline: 1px solid red` is one value for both sides; every other shorthand takes one value a side.
  const values = family === "border" && suffix === "" ? [value] : list.space(value);
  const [first = value, second = first] = values;
  return [
    [name(start), first],
    [name(end), second],
  ];
}

function box(value: string): readonly (readonly [string, string])[] {
  const [top = value, right = top, bottom = top, left = right] = list.space(value);
  return [
    ["top", top],
    ["right", right],
    ["bottom", bottom],
    ["left", left],
  ];
}
