import { fileURLToPath } from "node:url";
import { listsBuilt, stressBuilt, termsBuilt } from "./build/lists-built.mjs";
import { siteFolder } from "./build/site-folder.mjs";

// Workers begin later: what changes after this moment may not be what they run. See lib/content/cache.
process.env.POLICY_BUILD_BEGAN ??= String(Date.now());

// Pages are made by processes that inherit it; see lib/facts/list-pages.ts.
process.env.POLICY_LISTS = listsBuilt(process.env) ? "1" : "0";
process.env.POLICY_STRESS = stressBuilt(process.env) ? "1" : "0";
process.env.POLICY_TERMS = termsBuilt(process.env) ? "1" : "0";

/** @type {import("next").NextConfig} */
export default {
  output: "export",
  // Makes the site of what Next exports.
  adapterPath: fileURLToPath(new URL("build/adapter.mjs", import.meta.url)),
  // The export step finishes the site there and then puts it in the place of `out`, or of the folder that a preview or
  // another content folder has for itself: what one build holds never shares a folder with another's.
  distDir: `${siteFolder(process.env)}.partial`,
  experimental: {
    // Else each folder above would be written into tsconfig.json.
    strictRouteTypes: true,
    // It is written for a next build that seldom comes, and costs this one more time than the next one saves.
    turbopackFileSystemCacheForBuild: false,
    // The site and the in-app edition have a root layout each: the page for unknown addresses stands above both.
    globalNotFound: true,
  },
  // The legal desk's route ends in .desk.tsx, those of lists in .facts.tsx and .facts.ts, and what serves the plain scripts while
  // one develops in .dev.ts: without that ending among the extensions, there is no such route.
  pageExtensions: [
    ...(process.env.POLICY_DESK === "0" ? [] : ["desk.tsx"]),
    ...(process.env.POLICY_LISTS === "1" ? ["facts.tsx", "facts.ts"] : []),
    ...(process.env.NODE_ENV === "development" ? ["dev.ts"] : []),
    "tsx",
    "ts",
  ],
  trailingSlash: true,
  turbopack: {
    resolveAlias: {
      // Its browser build asks `document`, which a worker has not; Turbopack takes that build for workers too.
      "decode-named-character-reference": "./node_modules/decode-named-character-reference/index.js",
    },
  },
  // It makes the plain scripts while one develops, and is a program that cannot be bundled itself.
  serverExternalPackages: ["esbuild"],
  images: { unoptimized: true },
  // Types are a check of their own, of which `npm test` runs one for all builds.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // A name that does not change: two builds of one commit are equal byte for byte.
  generateBuildId: () => "policy",
};
