import type { Root } from "postcss";

/** Fails in every engine without `@property` (Chromium 85, Safari 16.4, Firefox 128), and in few that have it. */
const LACKS_PROPERTY_RULE = "not (color:rgb(from red r g b))";

/**
 * Widens the guard round Tailwind's initial values of `--tw-*`, in place. Tailwind asks for two known Safari and
 * Firefox quirks, so Chromium below 85 gets neither the values nor `@property`, and loses borders, shadows and rings.
 * The guard stays a guard: engines with `@property` should not pay for thirty properties on every element.
 */
export function widenPropertyGuard(root: Root): void {
  root.walkAtRules("supports", (guard) => {
    if (/-moz-orient/.test(guard.params) && /--tw-/.test(guard.toString())) guard.params = LACKS_PROPERTY_RULE;
  });
}
