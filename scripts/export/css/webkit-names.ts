import { list, type Root } from "postcss";

const LINE = /^(?:none|underline|overline|line-through)$/;
const STYLE = /^(?:solid|double|dotted|dashed|wavy)$/;
const THICKNESS = /^(?:auto|from-font|[\d.]+[a-z%]+)$/;

/**
 * Writes what Safari knows only in parts or under a name of its own, in place: `position: sticky` (its own name before
 * iOS 13), and `text-decoration` with a style or a colour. Safari reads that shorthand as the line alone and, where
 * there is a `var()` in it, notices too late to fall back: the line is then lost, which here means emphasis.
 */
export function writeWebKitNames(root: Root): void {
  root.walkDecls("position", (declaration) => {
    if (declaration.value !== "sticky" || declaration.prev()?.toString() === "position:-webkit-sticky") return;
    declaration.before(declaration.clone({ value: "-webkit-sticky" }));
  });
  root.walkDecls(/^(?:-webkit-)?text-decoration$/, (declaration) => {
    const parts = list.space(declaration.value);
    if (parts.length < 2) return;
    // Its prefixed twin stands beside the plain one, from which all parts are taken.
    if (declaration.prop === "text-decoration") {
      for (const [prop, value] of decorationParts(parts)) declaration.before(declaration.clone({ prop, value }));
    }
    declaration.remove();
  });
}

/** The longhands that a `text-decoration` of several parts stands for, in the order in which they must be written. */
function decorationParts(parts: readonly string[]): readonly (readonly [prop: string, value: string])[] {
  const lines = parts.filter((part) => LINE.test(part)).join(" ");
  const style = parts.find((part) => STYLE.test(part));
  const thickness = parts.find((part) => THICKNESS.test(part));
  const colour = parts.find((part) => !LINE.test(part) && !STYLE.test(part) && !THICKNESS.test(part));
  return [
    // The line is a shorthand too where it can be: it resets the rest.
    ["text-decoration", lines === "" ? "none" : lines],
    ...named("style", style),
    ...named("color", colour),
    ...(thickness === undefined ? [] : [["text-decoration-thickness", thickness] as const]),
  ];
}

function named(part: string, value: string | undefined): readonly (readonly [prop: string, value: string])[] {
  if (value === undefined) return [];
  return [
    [`-webkit-text-decoration-${part}`, value],
    [`text-decoration-${part}`, value],
  ];
}
