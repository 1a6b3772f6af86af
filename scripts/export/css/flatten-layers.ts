import type { Root } from "postcss";

/**
 * Takes the rules out of every `@layer`, in place. Tailwind writes its layers in cascade order, so the order of the
 * rules stays right; specificity then decides between layers, which is why our own component rules keep to one class.
 * Below Chromium 99 and Safari 15.4 a layered rule is no rule at all.
 */
export function flattenLayers(root: Root): void {
  let found = true;
  while (found) {
    found = false;
    root.walkAtRules("layer", (layer) => {
      found = true;
      if (layer.nodes) layer.replaceWith(layer.nodes);
      else layer.remove();
    });
  }
}
