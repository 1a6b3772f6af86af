/** How a reader wants the text to look. Kept on the device alone. */
export interface ReadingSettings {
  /** A step from 0 (small) to 3 (very large); 1 is the standard. */
  readonly size: number;
  readonly theme: "system" | "light" | "dark";
  readonly leading: "normal" | "wide";
}

export const DEFAULT_SETTINGS: ReadingSettings = { size: 1, theme: "system", leading: "normal" };

/** The key in the device's local storage, which the loader script reads too. */
export const SETTINGS_KEY = "policy-settings";

/** Settings from what the device kept; whatever is missing or broken becomes the standard. */
export function parseSettings(stored: string | null): ReadingSettings {
  let kept: unknown = null;
  try {
    kept = JSON.parse(stored ?? "null");
  } catch {
    return DEFAULT_SETTINGS;
  }
  if (typeof kept !== "object" || kept === null) return DEFAULT_SETTINGS;
  const size = "size" in kept && typeof kept.size === "number" && [0, 1, 2, 3].includes(kept.size) ? kept.size : 1;
  const theme = "theme" in kept && (kept.theme === "light" || kept.theme === "dark") ? kept.theme : "system";
  const leading = "leading" in kept && kept.leading === "wide" ? "wide" : "normal";
  return { size, theme, leading };
}
