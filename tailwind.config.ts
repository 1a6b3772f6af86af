import type { Config } from "tailwindcss";
import plugin from "tailwindcss/plugin";

const COMMENT_LINE = /^\s*(?:\/\/|\/?\*).*$/gm;
const IN_QUOTES = /"([^"\n]*)"|`([^`]*)`/g;

/** What stands in quotes: class names do, and no English word of a comment becomes a rule that nobody wrote. */
function quotedWords(source: string): string[] {
  const quoted = source.replace(COMMENT_LINE, "").matchAll(IN_QUOTES);
  return [...quoted].flatMap(([, one = "", lines = ""]) => `${one} ${lines}`.split(/\s+/));
}

const variable = (name: string) => `var(--${name})`;
const variables = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, variable(name)]));

/**
 * Utilities whose values are joined by custom properties that the reset gives every element: each page would carry these. A
 * shadow is whole here; a rare transform is written as `[transform:…]`.
 */
const JOINED = Object.fromEntries(
  [
    ...["transform", "translate", "rotate", "skew", "scale", "filter", "backdropFilter", "boxShadow", "boxShadowColor"],
    ...["ringWidth", "ringColor", "ringOpacity", "ringOffsetWidth", "ringOffsetColor", "touchAction", "scrollSnapType"],
    ...["fontVariantNumeric", "borderSpacing", "contain"],
  ].map((name) => [name, false]),
);

const COLOURS = {
  transparent: "transparent",
  current: "currentColor",
  ...variables("paper", "raised", "ink", "quiet", "line", "accent", "mark", "key"),
  ...variables("insertion", "deletion", "move"),
};

const SHADOWS = { none: "none", panel: "0 0.5rem 2rem rgba(0, 0, 0, 0.14)", chosen: "inset 0 0 0 1px var(--accent)" };

/** The tokens of `styles/tokens.css` as utilities name them. See docs/decisions/0051. */
export default {
  content: {
    // The desk's utilities are in its own sheet: see tailwind.desk.config.ts.
    files: ["components/**/*.{ts,tsx}", "app/**/*.tsx", "!components/desk/**", "!**/*.test.{ts,tsx}"],
    extract: quotedWords,
  },
  // Words of our data that would else be utilities: kinds of blocks, names of attributes and of events.
  blocklist: ["contents", "hidden", "inline", "resize", "table"],
  corePlugins: { preflight: false, textDecoration: false, backgroundColor: false, ...JOINED },
  theme: {
    screens: {
      // A row of two fields; contents beside the text and the bar at the top; a margin that notes fit in.
      middle: "700px",
      wide: "1000px",
      margin: "1340px",
    },
    colors: COLOURS,
    fontFamily: { body: variable("body"), title: variable("title"), code: "ui-monospace, Menlo, Consolas, monospace" },
    // Without a leading of their own: what stands around says it.
    fontSize: {
      tiny: "0.8rem",
      fine: "0.85rem",
      small: "0.9rem",
      base: "1rem",
      large: "1.1rem",
      text: variable("size"),
    },
    borderRadius: { none: "0", DEFAULT: "0.4rem", large: "0.6rem", sheet: "0.9rem", full: "1.4rem" },
    extend: {
      spacing: { tap: "2.75rem", bar: variable("top-bar"), safe: "env(safe-area-inset-bottom)" },
      minHeight: { tap: "2.75rem" },
      minWidth: { tap: "2.75rem" },
      maxWidth: { measure: variable("measure") },
      lineHeight: { text: variable("leading") },
    },
  },
  plugins: [
    plugin(({ addUtilities, matchUtilities }) => {
      // Both as a whole: of the line, the part needs a second name for Safari; of the ground, the whole is shorter.
      addUtilities({ ".underline": { textDecoration: "underline" }, ".no-underline": { textDecoration: "none" } });
      matchUtilities({ bg: (value) => ({ background: value }) }, { values: COLOURS });
      matchUtilities({ shadow: (value) => ({ boxShadow: value }) }, { values: SHADOWS });
    }),
  ],
} satisfies Config;
