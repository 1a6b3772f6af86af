import { transformSync } from "esbuild";
import postcss from "postcss";
import { flattenLayers } from "./flatten-layers";
import { composeTransforms } from "./individual-transforms";
import { isolateNewSelectors } from "./isolate-selectors";
import { keepLeftToRight } from "./left-to-right";
import { lowerLogicalProperties } from "./logical-properties";
import { expandSelectorLists } from "./plain-selectors";
import { widenPropertyGuard } from "./tailwind-properties";
import { writeWebKitNames } from "./webkit-names";

/**
 * A style sheet of the build as engines back to Chromium 64 and iOS 12 can read it; colours, nesting and media ranges
 * are already lowered by the compiler from `browserslist`. The same input always gives the same output.
 */
export function lowerCss(css: string): string {
  const root = postcss.parse(css);
  flattenLayers(root);
  widenPropertyGuard(root);
  keepLeftToRight(root);
  expandSelectorLists(root);
  isolateNewSelectors(root);
  lowerLogicalProperties(root);
  composeTransforms(root);
  writeWebKitNames(root);
  const { code } = transformSync(root.toString(), { loader: "css", minifyWhitespace: true, legalComments: "none" });
  return code.trim();
}
