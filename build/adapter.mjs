// @ts-check
import { tsImport } from "tsx/esm/api";

/**
 * How Next hands a finished export on: with it, `next build` alone makes the site. What it and the step that it calls assume
 * of Next is listed in docs/next.md.
 * @type {import("next").NextAdapter}
 */
export default {
  name: "policy-site",
  async onBuildComplete(build) {
    const { makeSite } = await tsImport("./make-site.ts", import.meta.url);
    await makeSite(build);
  },
};
