/** @type {import("next").NextConfig} */
export default {
  output: "export",
  // A preview that holds drafts never shares a folder with the public site.
  ...(process.env.POLICY_DRAFTS === "1" ? { distDir: "out-preview" } : {}),
  // The legal desk's route ends in .desk.tsx: without that ending among the extensions, there is no such page.
  pageExtensions: [...(process.env.POLICY_DESK === "0" ? [] : ["desk.tsx"]), "tsx", "ts"],
  trailingSlash: true,
  turbopack: {
    resolveAlias: {
      // Its browser build asks `document`, which a worker has not; Turbopack takes that build for workers too.
      "decode-named-character-reference": "./node_modules/decode-named-character-reference/index.js",
    },
  },
  images: { unoptimized: true },
  devIndicators: false,
  // A name that does not change: two builds of one commit are equal byte for byte.
  generateBuildId: () => "policy",
};
