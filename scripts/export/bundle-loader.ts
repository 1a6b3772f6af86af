import { bundleScript } from "./bundle-script";

/** The script that every page loads (`main`) or what old engines need beside it (`polyfills`), minified. */
export function bundleLoader(entry: "main" | "polyfills"): string {
  return bundleScript(`scripts/export/loader/${entry}.ts`);
}
