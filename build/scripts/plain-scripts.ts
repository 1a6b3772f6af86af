import { bundleScript } from "./bundle-script";
import { withoutTypeofBigint } from "./typeof-bigint";

/**
 * Our own scripts, by name: where each begins. While one develops they are served by `/dev/<name>.js`; the export writes
 * them to `_assets/<name>.<hash>.js`.
 */
export const PLAIN_SCRIPTS = {
  /** What every page of the site loads. */
  reader: "components/reader/script/main.ts",
  /** What a page that compares two versions loads besides. */
  comparison: "components/reader/script/comparison-main.ts",
  /** What that script asks for at the first sign that somebody wants to search. */
  search: "components/search/script/main.ts",
  /** What a page of the in-app edition loads. */
  embed: "components/reader/script/host/main.ts",
  /** What starts the framework on the pages that are applications, and what old engines need before it. */
  application: "build/scripts/loader/main.ts",
  polyfills: "components/workers/polyfills.ts",
} as const;

/**
 * One of our scripts, minified.
 * @param rules the style rules that it brings with it
 */
export function plainScript(name: keyof typeof PLAIN_SCRIPTS, rules: readonly string[] = []): string {
  return withoutTypeofBigint(bundleScript(PLAIN_SCRIPTS[name], rules));
}
