import type { Config } from "tailwindcss";
import readers from "./tailwind.config";

/** The same for the desk, whose style no reader is sent. */
export default {
  ...readers,
  content: { ...readers.content, files: ["components/**/*.{ts,tsx}", "app/**/*.tsx", "!**/*.test.{ts,tsx}"] },
} satisfies Config;
